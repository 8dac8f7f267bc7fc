"""The truth beside a paper, as ``docs/truth.md`` describes it.

A collector writes it by hand: what does not fit is named, with what to do.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evidence.dossier import Dossier, parse_dossier
from evidence.errors import BadDossier, BewijsError
from evidence.records import Box, Finding
from evidence.vocabulary import FieldName, Kind, Language, ReasonCode, Verdict
from lab.shapes import (
    BOX,
    LIST,
    NAME,
    NUMBER,
    PAGES,
    SIZES,
    TEXT,
    TRUTH_VALUE,
    VALUES,
    WORD,
    DoesNotFit,
    many,
    one_of,
    optional,
    required,
)

SCHEMAS = ("bewijs-truth/1", "bewijs-truth/2")
SUFFIX = ".truth.json"
UNKNOWN = "unknown"  # a medium or language that the truth does not give
_SPLITS = ("train", "dev", "test")


class BadTruth(BewijsError):
    """A truth file cannot be used."""

    code = "bad_truth"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueField:
    """A value that is printed on the page, in the contract's canonical form."""

    name: FieldName  # never ``iban``: it is ``payee_iban`` said twice
    value: str
    currency: str | None  # of an amount, where the truth gives it
    text: str | None  # as it stands on the page, where the truth gives it
    page: int | None
    box: Box | None  # pixels of the truth's page


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueDocument:
    """One document of the paper."""

    pages: tuple[int, ...]  # from 1
    kind: Kind
    fields: tuple[TrueField, ...] | None  # None: not labelled, so not scored


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """Everything that is known to be true of one paper."""

    path: Path  # of the paper
    split: str | None
    medium: str
    language: str
    layout: str | None
    trap: str | None
    legible: bool
    page_sizes: tuple[tuple[int, int], ...]  # pixels, width first; empty when not given
    dossier: Dossier | None
    findings: tuple[Finding, ...]  # doubts about the dossier
    documents: tuple[TrueDocument, ...]
    acceptable: tuple[Verdict, ...] | None  # None: not labelled
    expected: tuple[ReasonCode, ...] | None  # any one of them; None: not labelled


def load_truth(path: Path) -> Truth:
    """The truth in that file. Raises ``BadTruth``, which names file, place and remedy."""
    try:
        return _truth(path, _json(path))
    except DoesNotFit as wrong:
        raise BadTruth(f"{path.name}: {wrong}. docs/truth.md describes the format.") from None
    except BadDossier as wrong:
        raise BadTruth(f"{path.name}: dossier: {wrong.message}") from None


def _json(path: Path) -> Mapping[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DoesNotFit(f"it cannot be opened ({error.strerror})") from None
    except (ValueError, RecursionError):
        raise DoesNotFit("it is no JSON in UTF-8") from None
    if not isinstance(value, dict):
        raise DoesNotFit("it must be a JSON object")
    return value


def _truth(path: Path, value: Mapping[str, Any]) -> Truth:
    dossier, findings = parse_dossier(value["dossier"]) if value.get("dossier") else (None, ())
    return Truth(
        path=_paper(path, value),
        split=optional(value, "split", one_of(_SPLITS)),
        medium=optional(value, "medium", WORD) or UNKNOWN,
        language=optional(value, "language", one_of(Language)) or UNKNOWN,
        layout=optional(value, "layout", WORD),
        trap=optional(value, "trap", WORD),
        legible=optional(value, "legible", TRUTH_VALUE) is not False,
        page_sizes=optional(value, "page_sizes", SIZES) or (),
        dossier=dossier,
        findings=findings,
        documents=_documents(value),
        acceptable=optional(value, "acceptable_verdicts", many(one_of(Verdict))),
        expected=optional(value, "expected_reasons", many(one_of(ReasonCode))),
    )


def _paper(path: Path, value: Mapping[str, Any]) -> Path:
    optional(value, "schema", one_of(SCHEMAS))
    name = required(value, "file", "", NAME)
    if not _is_file(path.with_name(name)):
        raise DoesNotFit(f"file: there is no {name} beside it")
    return path.with_name(name)


def _is_file(path: Path) -> bool:
    """A name that is too long for any file is none either."""
    try:
        return path.is_file()
    except OSError:
        return False


def _documents(value: Mapping[str, Any]) -> tuple[TrueDocument, ...]:
    given = required(value, "documents", "", LIST)
    documents = tuple(_document(f"documents[{at}]", each) for at, each in enumerate(given))
    pages = [page for each in documents for page in each.pages]
    if len(pages) != len(set(pages)):
        raise DoesNotFit("documents: a page can belong to one document only")
    return documents


def _document(where: str, value: Any) -> TrueDocument:
    if not isinstance(value, dict):
        raise DoesNotFit(f"{where} must be an object with pages and a kind")
    return TrueDocument(
        pages=required(value, "pages", f"{where}.", PAGES),
        kind=required(value, "kind", f"{where}.", one_of(Kind)),
        fields=_fields(f"{where}.fields", value.get("fields")),
    )


def _fields(where: str, value: Any) -> tuple[TrueField, ...] | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise DoesNotFit(f"{where} must be an object, a field's name before each value")
    named = {_named(where, name): each for name, each in value.items() if each is not None}
    same = named.pop(FieldName.IBAN, None)
    if same is not None:
        named.setdefault(FieldName.PAYEE_IBAN, same)
    return tuple(_field(f"{where}.{name}", name, each) for name, each in sorted(named.items()))


def _named(where: str, name: str) -> FieldName:
    try:
        return FieldName(name)
    except ValueError:
        known = ", ".join(FieldName)
        raise DoesNotFit(f"{where}: {name!r} must be one of {known}") from None


def _field(where: str, name: FieldName, given: Any) -> TrueField:
    value = given if isinstance(given, dict) else {"value": given}
    return TrueField(
        name=name,
        value=required(value, "value", f"{where}.", VALUES.get(name, TEXT)),
        currency=optional(value, "currency", TEXT, f"{where}."),
        text=optional(value, "text", TEXT, f"{where}."),
        page=optional(value, "page", NUMBER, f"{where}."),
        box=optional(value, "box", BOX, f"{where}."),
    )
