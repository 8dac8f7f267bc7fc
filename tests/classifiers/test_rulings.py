"""The day of a ruling that no label names."""

import pytest

from classifiers.letters.by_kind import court_order
from classifiers.signs.detection import find_signs
from classifiers.words.plain import plain_page
from evidence.vocabulary import FieldName, Sign
from tests.classifiers.invented import block_of

COURT = "Arbeidsrechtbank Gent   A.R. 26/123/B\n"
RULED = {
    "named first": "De achtste januari 2026 heeft de rechtbank de hiernavolgende\n"
    "beschikking uitgesproken, in de zaak van Jo Voorbeeld.\nVerzoekschrift van 18 december 2025.",
    "in the head": "zaak 25/402 · beschikking gegeven op 8 januari 2026 · rep. 25/39\n"
    "Het werd na verbetering op\n11 december 2025\nvolledig bevonden.",
    "at the end": "Gelet op de stukken, ontvangen op 2 december 2025;\nVerklaart toelaatbaar.\n"
    "Fait en notre cabinet, place Fictive 5 à Namur, le 8 janvier 2026.",
    "by whom": "Le 8 janvier 2026, nous, Anne Voorbeeld, juge, avons rendu l'ordonnance :\n"
    "Vu la requête du 18 décembre 2025",
    "set wide": "BESCHIKKING VAN 8 JANUARI 2 0 2 6\n"
    "Gelet op het verzoekschrift van 18 december 2025",
    "in words over two rows": "Ainsi prononcé en chambre du conseil de la chambre bis, le huit\n"
    "janvier deux mille vingt-six.",
    "over two rows": "Aldus gegeven door An Voorbeeld, rechter, bijgestaan door\n"
    "de griffier, te Gent op 8 januari 2026.",
}


@pytest.mark.parametrize("text", RULED.values(), ids=RULED)
def test_a_ruling_says_its_day_in_a_sentence(text: str) -> None:
    day = dict(court_order((plain_page(COURT + text),)))[FieldName.DATE]
    assert day
    assert day.value == "2026-01-08"


@pytest.mark.parametrize(
    "text",
    [
        "De beschikking werd ter kennis gebracht op 8 januari 2026 aan alle partijen.",
        "Het verzoekschrift werd op 8 januari 2026 neergelegd ter griffie van de rechtbank.",
    ],
)
def test_a_day_of_something_else_is_no_ruling(text: str) -> None:
    assert dict(court_order((plain_page(COURT + text),)))[FieldName.DATE] is None


@pytest.mark.parametrize("title", [
    "BESCHIKKING OP VERZOEKSCHRIFT (collectieve schuldenregeling)",
    "ORDONNANCE SUR REQUÊTE EN RÈGLEMENT COLLECTIF DE DETTES",
    "BESCHLUSS AUF ANTRAG AUF KOLLEKTIVE SCHULDENREGELUNG",
])  # fmt: skip
def test_a_ruling_on_a_petition_is_none(title: str) -> None:
    assert Sign.PETITION not in {mark.sign for mark in find_signs(block_of(title))}
