import pytest

from classifiers.words.language import language_of
from evidence.vocabulary import Language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hierbij betwist ik uw factuur van vorige maand.", Language.NL),
        ("Par la présente, je conteste votre facture du mois passé.", Language.FR),
        ("Hiermit bestreite ich Ihre Rechnung vom letzten Monat.", Language.DE),
        ("I hereby dispute your invoice of last month.", Language.EN),
        ("OVERSCHRIJVING IN EURO OP REKENING MEDEDELING UITGEVOERD OP", Language.NL),
    ],
)
def test_the_four_languages_are_told_apart(text: str, language: Language) -> None:
    assert language_of(text) is language


@pytest.mark.parametrize("text", ["", "149,95 EUR 14/03/2026", "BE07 3630 0123 4566 ab cd"])
def test_too_little_text_has_no_language(text: str) -> None:
    assert language_of(text) is None
