"""What a letter only asks about, intends, supposes, denies or takes back, and what it does."""

from pathlib import Path

import pytest

from classifiers.signs.detection import find_signs
from classifiers.words.lines import blocks
from classifiers.words.plain import plain_page
from evidence.vocabulary import COMPLAINTS, Sign

UNDONE = {
    Sign.NOT_CLAIMED, Sign.NOT_ENDED, Sign.MEDIATION_ENDED, Sign.NOT_HANDED_IN, Sign.DRAFT,
    Sign.BOUNCED,
}  # fmt: skip
SAID = [
    tuple(line.split(" | ", 1))
    for line in Path(__file__).with_name("moods.txt").read_text().splitlines()
    if " | " in line
]


def _signs(text: str) -> set[Sign]:
    return {mark.sign for block in blocks(plain_page(text)) for mark in find_signs(block)}


@pytest.mark.parametrize(("sign", "text"), SAID)
def test_a_mood_tells_whether_a_letter_does_what_it_speaks_of(sign: str, text: str) -> None:
    assert _signs(text) & UNDONE == {Sign(each) for each in sign.split() if each != "-"}


def test_a_complaint_that_is_taken_back_is_none() -> None:
    assert COMPLAINTS & _signs("Ik betwist de factuur.")
    assert not COMPLAINTS & _signs("Ik betwist de factuur geenszins.")


def test_a_clause_may_run_over_lines() -> None:
    text = "Kunt u mij laten weten op welke manier of bij wie\nik uw laatste factuur kan betwisten?"
    assert Sign.NOT_CLAIMED in _signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Verrichting geannuleerd",
        "ANNULATION OPERATION 1186",
        "STORNOBELEG",
        "PARCEL RECEIPT VOID",
        "Het pakket weegt te veel en werd aan de klant teruggegeven.",
        "Colis rendu au client",
        "Dem Kunden am Schalter wieder ausgehändigt",
        "Parcel handed back to the customer",
    ],
)
def test_a_receipt_may_say_that_nothing_was_taken_in(text: str) -> None:
    assert Sign.NOT_HANDED_IN in _signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Elke zending die geweigerd wordt, wordt teruggestuurd naar de afzender.",
        "Un colis refusé par le destinataire est renvoyé à l'expéditeur.",
        "Sendungen, die der Empfänger verweigert, gehen an den Absender zurück.",
        "Parcels refused by the addressee are returned to sender.",
        "Colis rendu par le client",
    ],
)
def test_what_holds_for_every_parcel_undoes_no_receipt(text: str) -> None:
    assert Sign.NOT_HANDED_IN not in _signs(text)
