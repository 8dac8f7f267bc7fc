"""What the API's documentation shows. All people, firms and accounts are invented."""

from typing import Any

ID = "3f2b8c1e9a4d4f0b8e6a7c5d2b1f0e9d"

DOSSIER: dict[str, Any] = {
    "number": "BE-2026-004711",
    "creditor": "Fietsen De Wilde",
    "accounts": [
        {"iban": "BE68539007547034", "owner": "collector"},
        {"iban": "BE71096123456769", "owner": "creditor"},
    ],
    "references": ["+++090/9337/55493+++"],
    "principal": "129.95",
    "damages": "20.00",
    "interest": "3.12",
    "outstanding": "153.07",
    "invoice_date": "2026-01-05",
    "claim": "paid_collector",
    "language": "nl",
}

RECEIVED = {"id": ID, "state": "received", "location": f"/v1/evidence/{ID}"}

WAITING = {
    "id": ID,
    "state": "reading",
    "file": "uittreksel.pdf",
}

DECIDED: dict[str, Any] = {
    "id": ID,
    "state": "decided",
    "schema": "bewijs/1",
    "file": "uittreksel.pdf",
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "pages": 1,
    "page_sizes": [[1654, 2339]],
    "language": "nl",
    "documents": [
        {
            "pages": [1],
            "kind": "bank_statement",
            "confidence": 0.993,
            "language": "nl",
            "fields": {
                "date": {
                    "value": "2026-03-14",
                    "confidence": 0.99,
                    "page": 1,
                    "box": [112, 340, 260, 372],
                    "text": "14/03/2026",
                    "repaired": False,
                },
                "amount": {
                    "value": "153.07",
                    "currency": "EUR",
                    "confidence": 0.99,
                    "page": 1,
                    "box": [1300, 340, 1420, 372],
                    "text": "-153,07",
                    "repaired": False,
                },
            },
            "transactions": [],
        }
    ],
    "verdict": "accepted",
    "reasons": [{"code": "payment_matches", "message": "The payment matches the dossier."}],
    "asked": [],
    "findings": [],
    "blockers": [],
    "next_step": "close_after_reconciliation",
    "decided": {"by": "policy", "at": "2026-03-30T12:00:04+00:00"},
    "contest": {},
    "message": {"nl": "Dank u.", "fr": "Merci.", "de": "Vielen Dank.", "en": "Thank you."},
    "policy": "2026-11-23",
    "seconds": {"open": 0.01, "ocr": 1.2, "classify": 0.01, "decide": 0.001},
}

FOUND = {
    "papers": [
        {
            "id": ID,
            "dossier": "BE-2026-004711",
            "received": "2026-03-30T12:00:00+00:00",
            "state": "decided",
            "verdict": "accepted",
            "reasons": ["payment_matches"],
            "kinds": ["bank_statement"],
        }
    ],
    "next": ID,
}

REFUSED = {
    "id": ID,
    "state": "refused",
    "file": "uittreksel.pdf",
    "error": {"code": "encrypted_pdf", "message": "The PDF asks for a password."},
}

CONTEST = {"words": "Ik heb wel degelijk betaald, zie de tweede bladzijde."}

PUT = {"number": "BE-2026-004711", "findings": []}

ADVICE: dict[str, Any] = {
    "pages": [
        {
            "page": 1,
            "advice": ["blurred"],
            "measures": {
                "lines": 23,
                "print_height": 19.5,
                "softness": 14.2,
                "contrast": 0.41,
                "brightness": 201,
                "cut_lines": 0,
            },
        }
    ],
    "advice": ["blurred"],
    "message": {
        "nl": "Uw foto is onscherp: …",
        "fr": "Votre photo est floue : …",
        "de": "Ihr Foto ist unscharf: …",
        "en": "Your photo is blurred: …",
    },
}


def problem(status: int, title: str, code: str, detail: str) -> dict[str, Any]:
    """A documented problem answer."""
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail, "code": code}
    return {"description": detail, "content": {"application/problem+json": {"example": body}}}


def answer(description: str, **named: dict[str, Any]) -> dict[str, Any]:
    """A documented good answer, with an example under each name."""
    examples = {name: {"value": value} for name, value in named.items()}
    return {"description": description, "content": {"application/json": {"examples": examples}}}


MALFORMED = problem(400, "Bad Request", "bad_request", "Something that was asked is amiss.")
NOT_ALLOWED = problem(401, "Unauthorized", "not_allowed", "The key is missing or wrong.")
NOT_FOUND = problem(404, "Not Found", "not_found", "There is nothing by that name.")
CONFLICT = problem(409, "Conflict", "conflict", "It is still being read, or the key was used.")
REFUSAL = problem(
    422, "Unprocessable Content", "encrypted_pdf", "The file or the dossier cannot be taken."
)
REFUSED_FILES: dict[int | str, dict[str, Any]] = {
    413: problem(413, "Content Too Large", "too_large", "The file is too large."),
    415: problem(415, "Unsupported Media Type", "unknown_format", "No PDF or picture."),
    422: REFUSAL,
}
UNAVAILABLE = problem(
    503, "Service Unavailable", "storage_unavailable", "Nothing was kept. Send it again."
)


def _form(properties: dict[str, Any], example: dict[str, str]) -> dict[str, Any]:
    """A documented form of which only the file must be there."""
    schema = {"type": "object", "required": ["file"], "properties": properties}
    content = {"multipart/form-data": {"schema": schema, "example": example}}
    return {"requestBody": {"required": True, "content": content}}


UPLOAD = _form(
    {
        "file": {
            "type": "string",
            "format": "binary",
            "description": "PDF, PNG, JPEG, TIFF, WebP or HEIC",
        },
        "dossier_number": {
            "type": "string",
            "description": "of a dossier put before, or yet to be put",
        },
        "dossier": {
            "type": "string",
            "contentMediaType": "application/json",
            "description": "the dossier itself, for this file alone",
        },
        "claim": {"type": "string", "description": "what the debtor says"},
        "language": {"type": "string", "enum": ["nl", "fr", "de", "en"]},
    },
    {
        "file": "uittreksel.pdf",
        "dossier_number": "BE-2026-004711",
        "claim": "paid_collector",
        "language": "nl",
    },
)

LOOKED_AT = _form(
    {
        "file": {
            "type": "string",
            "format": "binary",
            "description": "as it would be sent as evidence",
        }
    },
    {"file": "uittreksel.jpg"},
)


def json_body(example: dict[str, Any], *, required: bool) -> dict[str, Any]:
    """A documented JSON body."""
    content = {"application/json": {"schema": {"type": "object"}, "example": example}}
    return {"requestBody": {"required": required, "content": content}}
