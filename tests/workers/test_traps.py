"""Papers that a stranger could send, written to be taken for what they are not.

The texts lie in ``traps/``: ``orders`` that look executed, ``lookalikes`` of a
bank's own paper, ``letters`` to the wrong house or of the wrong court, and
``proofs`` that must not be refused. A paper begins with a line
``== row language verdict [claim]``; the rows are those of ``ROWS``, a page ends
with ``---``, and the words in braces are the dossier's accounts and reference.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from classifiers.documents import understand
from classifiers.plain import plain_page
from evidence.dossier import parse_dossier
from evidence.records import Decision, Reading
from evidence.vocabulary import Verdict
from policy.decide import decide
from policy.firm import Firm

TODAY = date(2026, 3, 30)
FIRM = Firm(name="Voorbeeld Incasso", phone="+32 2 555 01 23", portal="https://portaal.example")
DOSSIER: dict[str, Any] = {
    "number": "BE-2026-004711",
    "creditor": "Meubelhuis Dageraad",
    "collector": "Voorbeeld Incasso",
    "debtor": "Els Janssens",
    "accounts": [
        {"iban": "BE07363001234566", "owner": "collector"},
        {"iban": "BE94735001234514", "owner": "creditor"},
    ],
    "references": ["+++090/9337/55493+++", "+++010/8068/17183+++"],
    "outstanding": "149.95",
    "invoice_date": "2026-01-05",
    "delivery_date": "2026-01-08",
}
PRINTED = {
    "{from}": "BE62 0630 0123 4561",
    "{to}": "BE07 3630 0123 4566",
    "{creditor}": "BE94 7350 0123 4514",
    "{other}": "BE10 5230 0123 4504",
    "{ogm}": "+++090/9337/55493+++",
}
MAY = {
    "accepted": {Verdict.ACCEPTED},
    "rejected": {Verdict.REJECTED},
    "review": {Verdict.REVIEW},
    "never": {Verdict.REJECTED, Verdict.REVIEW},  # never accepted
    "kept": {Verdict.ACCEPTED, Verdict.REVIEW},  # never rejected
}
TEXTS = sorted((Path(__file__).parent / "traps").glob("*.txt"))


def _papers() -> Iterator[Any]:
    for path in TEXTS:
        for number, part in enumerate(re.split(r"(?m)^== ", path.read_text("utf-8"))[1:], 1):
            head, _, text = part.partition("\n")
            row, language, may, *claim = head.split()
            name = f"{path.stem}-{number}-row-{row}-{language}"
            yield pytest.param(text.strip("\n"), may, claim or ["paid_collector"], id=name)


def _decided(text: str, claim: str) -> Decision:
    for name, printed in PRINTED.items():
        text = text.replace(name, printed)
    dossier, _ = parse_dossier(DOSSIER | {"claim": claim})
    pages = (plain_page(page, number) for number, page in enumerate(text.split("\n---\n"), 1))
    reading = Reading(sha256="0" * 64, media_type="image/png", reader="test", pages=tuple(pages))
    return decide(reading, understand(reading, dossier), dossier, TODAY, FIRM)


@pytest.mark.parametrize(("text", "may", "claim"), [*_papers()])
def test_a_paper_is_taken_for_what_it_is(text: str, may: str, claim: list[str]) -> None:
    decision = _decided(text, claim[0])
    assert decision.verdict in MAY[may], [each.code for each in decision.reasons]
