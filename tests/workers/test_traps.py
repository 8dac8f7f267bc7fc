"""Papers that a stranger could send, written to be taken for what they are not.

The texts lie in ``traps/``: ``orders`` that look executed, ``lookalikes`` of a
bank's own paper, ``plans`` and journals, ``letters`` to the wrong house or of the wrong court,
``mixed`` lists, and ``proofs`` that must not be refused. A paper begins with a line
``== row language verdict [claim]``; the rows are those of ``ROWS``, a page ends
with ``---``, and the words in braces are the dossier's accounts and reference.
``headlines.txt`` holds what a bank may say of an order above all its usual words, ``asked.txt``
what its app may ask or say in the place of its offers.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from classifiers.documents import understand
from classifiers.words.plain import plain_page
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


@pytest.mark.parametrize(("text", "may", "claim"), [*_papers()])
def test_a_paper_that_comes_again_is_decided_alike(text: str, may: str, claim: list[str]) -> None:
    first, again = (_decided(text, claim[0]) for _ in range(2))
    assert (again.verdict, again.reasons) == (first.verdict, first.reasons)


DETAILS = {
    "nl": "Van rekening {from}\nNaar rekening {to}\nBedrag -149,95 EUR\nMededeling {ogm}",
    "fr": "Compte donneur d'ordre {from}\nCompte bénéficiaire {to}\nMontant -149,95 EUR\n"
    "Communication {ogm}",
    "de": "Von Konto {from}\nKonto Begünstigter {to}\nBetrag -149,95 EUR\nMitteilung {ogm}",
    "en": "From account {from}\nTo account {to}\nAmount -149.95 EUR\nReference {ogm}",
}
ABOVE = {
    "nl": ("Detail van de verrichting\nValutadatum 14/03/2026\nBankreferentie 2603141234567890",
           "Betaalbewijs\nValutadatum 14/03/2026",
           "Instantoverschrijving 14/03/2026 11:09\nBankreferentie 2603141234567890"),
    "fr": ("Détail de l'opération\nDate valeur 14/03/2026\nRéférence banque 2603141234567890",
           "Preuve de paiement\nDate de valeur 14/03/2026",
           "Virement instantané 14/03/2026 11:09\nRéférence de la banque 2603141234567890"),
    "de": ("Umsatzdetails\nWertstellung 14.03.2026\nBankreferenz 2603141234567890",
           "Zahlungsnachweis\nWertstellung 14.03.2026",
           "Echtzeitüberweisung 14.03.2026 11:09\nBankreferenz 2603141234567890"),
    "en": ("Transaction details\nValue date 14/03/2026\nBank reference 2603141234567890",
           "Proof of payment\nValue date 14/03/2026",
           "Instant transfer 14/03/2026 11:09\nBank reference 2603141234567890"),
}  # fmt: skip
HEADLINES = (Path(__file__).parent / "headlines.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("said", HEADLINES)
def test_an_order_is_never_accepted_whatever_the_bank_says_of_it(said: str) -> None:
    language, _, headline = said.partition(": ")
    for above in ABOVE[language]:
        decision = _decided(f"{headline}\n{above}\n{DETAILS[language]}", "paid_collector")
        assert decision.verdict is not Verdict.ACCEPTED


LEFT = {  # the page of one movement: name and amount, day, accounts, value date and what was left
    "nl": ("Voorbeeld Incasso\n-149,95 EUR\n", "14 maart 2026\nVan rekening {from}\n"
           "Naar rekening {to}\nMededeling {ogm}\nValutadatum 14/03/2026\n"
           "Saldo na verrichting 1.204,17 EUR\n"),
    "fr": ("Voorbeeld Incasso\n-149,95 EUR\n", "14 mars 2026\nCompte donneur d'ordre {from}\n"
           "Compte bénéficiaire {to}\nCommunication {ogm}\nDate valeur 14/03/2026\n"
           "Solde après opération 1.204,17 EUR\n"),
    "de": ("Voorbeeld Incasso\n-149,95 EUR\n", "14. März 2026\nVon Konto {from}\n"
           "Konto Begünstigter {to}\nMitteilung {ogm}\nValuta 14.03.2026\n"
           "Saldo danach 1.204,17 EUR\n"),
    "en": ("Voorbeeld Incasso\n-149.95 EUR\n", "14 March 2026\nFrom account {from}\n"
           "To account {to}\nReference {ogm}\nValue date 14/03/2026\n"
           "Balance after 1,204.17 EUR\n"),
}  # fmt: skip


@pytest.mark.parametrize("said", HEADLINES)
def test_nor_is_one_that_shows_what_it_would_leave(said: str) -> None:
    language, _, headline = said.partition(": ")
    head, rest = LEFT[language]
    places = (f"{headline}\n{head}{rest}", f"{head}{headline}\n{rest}", f"{head}{rest}{headline}")
    for text in places:
        assert _decided(text, "paid_collector").verdict is not Verdict.ACCEPTED


@pytest.mark.parametrize("language", LEFT)
def test_a_movement_of_which_nothing_else_is_said_is_accepted(language: str) -> None:
    assert _decided("".join(LEFT[language]), "paid_collector").verdict is Verdict.ACCEPTED


OFFERED = {  # what an app prints around any movement
    "nl": "Je betaalde met\nSoort SEPA Instant\nVoeg een notitie of foto toe\nSplitsen   Delen\n",
    "fr": "Vous avez payé avec\nType Virement SEPA instantané\nAjouter une photo ou une note\n",
    "de": "Bezahlt mit\nArt SEPA-Echtzeitüberweisung\nNotiz oder Foto hinzufügen\nAufteilen\n",
    "en": "You paid with\nType SEPA Instant\nAdd a note or photo\nSplit   Repeat   Receipt\n",
}
ASKED = (Path(__file__).parent / "asked.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("language", LEFT)
def test_what_an_app_offers_says_nothing_of_a_movement(language: str) -> None:
    text = "".join(LEFT[language]) + OFFERED[language]
    assert _decided(text, "paid_collector").verdict is Verdict.ACCEPTED


@pytest.mark.parametrize("said", ASKED)
def test_what_it_asks_among_its_offers_does(said: str) -> None:
    language, _, asked = said.partition(": ")
    head, rest = LEFT[language]
    offers = OFFERED[language]
    for text in (f"{asked}\n{head}{rest}{offers}", f"{head}{asked}\n{rest}{offers}",
                 f"{head}{rest}{offers}{asked}"):  # fmt: skip
        assert _decided(text, "paid_collector").verdict is not Verdict.ACCEPTED
