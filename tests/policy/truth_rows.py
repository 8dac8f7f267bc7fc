"""Reads the tables in ``truth_table/``: papers, dossier and day in words, and what is decided."""

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from evidence.dossier import Dossier, Instalment
from evidence.records import Decision, Document, Finding, Page, Reading, Transaction
from evidence.vocabulary import Claim, FieldName, Kind, Sign
from policy.decide import decide
from policy.texts import sentences
from tests.policy.papers import (
    COLLECTOR,
    COMPLETE,
    CREDITOR,
    DOSSIER,
    FIRM,
    INVOICE_REFERENCE,
    PAYER,
    REFERENCE,
    STRANGER,
    line,
    mark,
    page,
    paper,
    reading,
)

FOLDER = Path(__file__).parent / "truth_table"
PAPERS: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "papers.toml").read_text("utf-8"))
NAMES = {
    "collector": COLLECTOR, "creditor": CREDITOR, "debtor": PAYER, "stranger": STRANGER,
    "claim": REFERENCE, "invoice": INVOICE_REFERENCE, "other": "+++000/0000/00101+++",
}  # fmt: skip
FIELDS = {
    "payer account": FieldName.PAYER_IBAN, "payee account": FieldName.PAYEE_IBAN,
    "to": FieldName.PAYEE_IBAN, "from": FieldName.PAYER_IBAN,
}  # fmt: skip
USUAL_WORDS = "Firma Voorbeeld Els Janssens"
WEAK, POOR = 0.6, 0.3


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of a table."""

    place: str  # file and line
    claim: str
    papers: str
    dossier: str
    received: date
    verdict: str
    reasons: tuple[str, ...]
    next_step: str
    text: str
    source: str


def rows() -> Iterator[Row]:
    """Every line of every table."""
    for path in sorted(FOLDER.glob("*.md")):
        for number, text in enumerate(path.read_text("utf-8").splitlines(), 1):
            cells = [cell.strip() for cell in text.strip("|").split("|")]
            if text.startswith("|") and len(cells) == 9 and re.match(r"\d{4}-", cells[3]):
                yield _row(f"{path.stem}:{number}", cells)


def _row(place: str, cells: list[str]) -> Row:
    claim, papers, dossier, received, verdict, reasons, step, text, source = cells
    return Row(
        place=place,
        claim=claim,
        papers=papers,
        dossier=dossier,
        received=date.fromisoformat(received),
        verdict=verdict,
        reasons=tuple(reasons.split()),
        next_step=step,
        text=text,
        source=source,
    )


def decided(row: Row) -> Decision:
    """What the policy says of that line."""
    read, documents = papers(row.papers)
    return decide(read, documents, dossier(row), row.received, FIRM)


def papers(said: str) -> tuple[Reading, tuple[Document, ...]]:
    """The papers of a cell, one page each, and what was read of them."""
    found = [_paper(each, number) for number, each in enumerate(said.split(" + "), 1)]
    return reading(*(each for each, _ in found)), tuple(each for _, each in found)


def _paper(said: str, number: int) -> tuple[Page, Document]:
    name, *changes = (each.strip() for each in said.split(","))
    portrait = PAPERS[name]
    shown = COMPLETE if portrait.get("shows") == "payment" else portrait.get("shows", {})
    values = {FieldName(key): NAMES.get(value, value) for key, value in shown.items()}
    signs = map(Sign, portrait.get("says", ()))
    document = paper(Kind(portrait["kind"]), *signs, fields=values, on=number)
    lines = tuple(_line(each, number) for each in portrait.get("lines", ()))
    document = replace(document, transactions=lines)
    seen = page(number, words="" if "found" in portrait else USUAL_WORDS)
    seen = replace(seen, findings=tuple(_finding(each) for each in portrait.get("found", ())))
    for change in changes:
        document, seen = _changed(document, seen, change)
    return seen, document


def _finding(code: str) -> Finding:
    return Finding(code=code, message="Something about it.")


def _line(told: dict[str, str], number: int) -> Transaction:
    """One line of a statement, as the classifiers hand it over."""
    says = (Sign(told["says"]),) if "says" in told else ()
    day = date.fromisoformat(told["date"])
    made = line(told["amount"], day, NAMES[told["to"]], NAMES.get(told.get("reference", "")), *says)
    label = told.get("label", "booking")
    return replace(made, page=number, bank_reference=told.get("bank"), date_label=label)


def _changed(document: Document, seen: Page, change: str) -> tuple[Document, Page]:
    word, _, rest = change.partition(" ")
    if change == "poor page":
        words = " ".join(each.text for each in seen.words)
        return document, page(seen.number, words=words, sure=POOR)
    if word == "words":
        return document, page(seen.number, words=rest)
    if word == "saved":
        return document, replace(seen, saved=date.fromisoformat(rest))
    if change in FOUND:
        return document, replace(seen, findings=(_finding(FOUND[change]),))
    return PAPER_CHANGES.get(word, _set)(document, word, rest), seen


def _set(document: Document, word: str, value: str) -> Document:
    name = FIELDS.get(word) or FieldName(word)
    rest = tuple(each for each in document.fields if each.name is not name)
    made = paper(document.kind, fields={name: NAMES.get(value, value)}, on=document.pages[0])
    return replace(document, fields=(*rest, *made.fields))


def _without(document: Document, _: str, rest: str) -> Document:
    gone = FIELDS.get(rest) or FieldName(rest.replace(" ", "_"))
    return replace(document, fields=tuple(each for each in document.fields if each.name != gone))


def _says(document: Document, _: str, rest: str) -> Document:
    sign = Sign(rest.replace(" ", "_"))
    return replace(document, marks=(*document.marks, mark(sign, on=document.pages[0])))


def _not_saying(document: Document, _: str, rest: str) -> Document:
    gone = Sign(rest.removeprefix("saying ").replace(" ", "_"))
    return replace(document, marks=tuple(each for each in document.marks if each.sign != gone))


def _currency(document: Document, _: str, rest: str) -> Document:
    fields = (replace(each, currency=rest) for each in document.fields)
    return replace(document, fields=tuple(fields))


def _weakly(document: Document, _: str, __: str) -> Document:
    return replace(document, fields=tuple(replace(f, confidence=WEAK) for f in document.fields))


def _doubtful(document: Document, _: str, __: str) -> Document:
    return replace(document, confidence=WEAK)


FOUND = {"pen note": "handwriting", "signs of change": "tamper_revision"}
PAPER_CHANGES: dict[str, Callable[[Document, str, str], Document]] = {
    "without": _without, "says": _says, "not": _not_saying, "currency": _currency,
    "weakly": _weakly, "doubtful": _doubtful,
}  # fmt: skip


def dossier(row: Row) -> Dossier | None:
    """The dossier of a line; None where there is none at all."""
    claim = None if row.claim == "-" else Claim(row.claim)
    known = replace(DOSSIER, claim=claim)
    if row.dossier == "none at all":
        return None
    for change in filter(None, (each.strip(" -") for each in row.dossier.split(","))):
        known = replace(known, **_facts(change))
    return known


def _facts(change: str) -> dict[str, Any]:
    word, _, value = change.rpartition(" ")
    if change.startswith("without "):
        empty = () if value in ("accounts", "references") else None
        return {_FACT.get(value, value): empty}
    if change.startswith("debtor "):
        return {"debtor": change.removeprefix("debtor ")}
    if plan := re.fullmatch(r"plan of (\d) x ([\d.]+)", change):
        return {"instalments": tuple(map(_instalment(plan[2]), range(int(plan[1]))))}
    return {_FACT.get(word, word): _VALUE.get(word, Decimal)(value)}


def _instalment(amount: str) -> Callable[[int], Instalment]:
    """The one of that month of the plan, from March on."""
    return lambda n: Instalment(due=date(2026, 3 + n, 15), amount=Decimal(amount))


_FACT = {
    "invoiced": "invoice_date", "delivered": "delivery_date", "return days": "return_days",
    "known": "known_payments",
}  # fmt: skip
_VALUE: dict[str, Callable[[str], Any]] = {
    "invoiced": date.fromisoformat, "delivered": date.fromisoformat, "return days": int,
    "known": lambda text: (text,),
}  # fmt: skip


def text_of(decision: Decision) -> str:
    """The name of the text that the debtor reads."""
    said = next(iter(decision.message.values()))
    language = next(iter(decision.message))
    names = (name for name in sentences() if re.fullmatch(r"M\d\d", name))
    return next(name for name in names if _matches(sentences()[name][language], said))


def _matches(sentence: str, said: str) -> bool:
    pattern = ".+".join(map(re.escape, re.split(r"\{\w+\}", sentence)))
    return bool(re.match(pattern, said))
