"""The object ``bewijs/1`` that every door gives out.

The command line, the HTTP answers and the webhook carry the same one.
"""

from collections.abc import Mapping
from typing import Any

from evidence.codec import encode
from evidence.errors import BewijsError
from evidence.money import plain
from evidence.records import Decision, Document, Field, Finding, Place, Reading, Reason, Transaction

SCHEMA = "bewijs/1"


def answer(
    file: str,
    reading: Reading,
    documents: tuple[Document, ...],
    decision: Decision,
    seconds: Mapping[str, float],
) -> dict[str, Any]:
    """The contract's object for one evidence; absent values have no key."""
    return {
        "schema": SCHEMA,
        "file": file,
        "sha256": reading.sha256,
        "pages": len(reading.pages),
        "page_sizes": [[page.width, page.height] for page in reading.pages],
        "language": _language(documents),
        "documents": [_document(each) for each in documents],
        **decided(decision),
        "seconds": {step: round(each, 4) for step, each in seconds.items()},
    }


def decided(decision: Decision) -> dict[str, Any]:
    """The part of the object that a later decision, a person's too, replaces."""
    until = decision.contest_until
    return {
        "verdict": str(decision.verdict),
        "reasons": [_reason(each) for each in decision.reasons],
        "asked": encode(decision.asked),
        "findings": [present(each) for each in decision.findings],
        "blockers": list(decision.blockers),
        "next_step": str(decision.next_step),
        "decided": {"by": decision.decided_by, "at": encode(decision.decided_at)},
        "contest": {"until": until.isoformat()} if until else {},
        "message": encode(decision.message),
        "policy": decision.policy,
    }


def failure(file: str, error: BewijsError) -> dict[str, Any]:
    """The contract's object for a file that could not be taken."""
    return {"file": file, "error": {"code": error.code, "message": error.message}}


def _language(documents: tuple[Document, ...]) -> str | None:
    return next((str(each.language) for each in documents if each.language), None)


def _document(document: Document) -> dict[str, Any]:
    return {
        "pages": list(document.pages),
        "kind": str(document.kind),
        "confidence": round(document.confidence, 4),
        "language": encode(document.language),
        "fields": {str(each.name): _field(each) for each in document.fields},
        "transactions": [_transaction(each) for each in document.transactions],
    }


def _field(field: Field) -> dict[str, Any]:
    value = present(field)
    del value["name"]
    return value | {"confidence": round(field.confidence, 4)}


def _transaction(transaction: Transaction) -> dict[str, Any]:
    value = present(transaction)
    if transaction.amount is not None:
        value["amount"] = plain(transaction.amount)
    del value["marks"]
    return value


def _reason(reason: Reason) -> dict[str, Any]:
    value = present(reason) | {"places": [present(each) for each in reason.places]}
    if not reason.places:
        del value["places"]
    return value


def present(record: Field | Transaction | Finding | Reason | Place) -> dict[str, Any]:
    """Its JSON object, without keys that have no value."""
    value = encode(record)
    assert isinstance(value, dict)
    return {key: each for key, each in value.items() if each is not None}
