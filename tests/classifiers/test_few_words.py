"""Pages of few words, and words that look like those of another kind."""

import pytest

from classifiers.certainty.knowing import STRANGE
from classifiers.grouping import Group, group
from evidence.vocabulary import Kind, Sign
from tests.classifiers.invented import page_of


def known(text: str) -> Group:
    (only,) = group([page_of(text)], None)
    return only


@pytest.mark.parametrize(
    "text",
    [
        "BE-2026-004711\nBewijs bijgevoegd.\nGroeten, Jan Voorbeeld",
        "BE-2026-004711\nVoir annexe, bonne réception.\nLuc Exemple\n0470 00 00 00",
        "BE-2026-004711\nAnbei der Beleg.\nGruß, Max Muster",
        "BE-2026-004711\nHere are the papers you asked for.\nJane Doe",
        "Voorbeeldbank\n5412 7512 3456 7890\nBE62 0630 0123 4561\nJ VOORBEELD",
        "Carte trouvée ? Rendez-la à votre banque.\nBE62 0630 0123 4561",
        "Karte verloren? Rufen Sie Card Stop an.\nBE62 0630 0123 4561",
        "Lost card? Call Card Stop at once.\nBE62 0630 0123 4561",
    ],
)
def test_a_note_with_an_enclosure_and_a_banks_card_are_surely_nothing(text: str) -> None:
    found = known(text).known
    assert found.kind is Kind.OTHER
    assert found.confidence > STRANGE
    assert not found.doubt


@pytest.mark.parametrize(
    "text",
    [
        "Bewijs in bijlage\nBE07 3630 0123 4566\n149,95 EUR",
        "Debit card\nSample Ltd\n-149.95 EUR",
        "Voir annexe\nStatut : en attente\nBE07 3630 0123 4566",
    ],
)
def test_a_few_words_that_name_a_payment_are_more_than_a_note(text: str) -> None:
    found = known(text).known
    assert found.doubt or found.confidence <= STRANGE or found.kind is not Kind.OTHER


def test_no_word_of_another_language_calls_for_a_mediator_or_a_court() -> None:
    found = known("À l'attention de notre client\n\nNuméro de client 123\nÀ l'accueil")
    assert not {Kind.DEBT_MEDIATION_LETTER, Kind.COURT_ORDER} & {
        vote.kind for vote in found.weighed.votes
    }


@pytest.mark.parametrize("goodbye", ["À bientôt", "Tot binnenkort", "Bis bald", "See you soon"])
def test_a_goodbye_plans_no_payment(goodbye: str) -> None:
    found = known(f"Contract 123456 - 149,95 EUR\n\n{goodbye},\nVoorbeeld Telecom")
    assert Sign.PLANNED not in found.weighed.signs
