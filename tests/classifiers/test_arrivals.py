"""Money that came in is never taken for money that went, whatever sign the camera lost."""

from decimal import Decimal

import pytest

from classifiers.words.plain import plain_page
from evidence.dossier import Account, Dossier
from evidence.records import Transaction
from evidence.vocabulary import Sign
from tests.classifiers.invented import payments_on

OURS, THEIRS = "BE07363001234566", "BE62063001234561"
DOSSIER = Dossier(number="D-1", accounts=(Account(iban=OURS, owner="collector"),))


def _one(text: str, dossier: Dossier | None = None) -> Transaction:
    (only,) = payments_on([plain_page(text)], dossier)
    return only


MOVEMENT = """
Voorbeeldbank

{said}

Bedrag                     149,95 EUR
Boekingsdatum              14/03/2026
Valutadatum                14/03/2026
Rekening                   BE62 0630 0123 4561
Tegenrekening              BE07 3630 0123 4566
Mededeling                 +++090/9337/55493+++
Bankreferentie             26071-4412-90117
"""


@pytest.mark.parametrize(
    "said",
    [
        "Creditering",
        "Type : Crédit",
        "Umsatzart    Gutschrift",
        "Incoming transaction",
        "Binnenkomende overschrijving",
        "Reçu de Voorbeeld Incasso",
        "Erhalten von Voorbeeld Incasso",
        "Received from Voorbeeld Incasso",
        "Je ontving van Voorbeeld Incasso",
    ],
)
def test_a_word_alone_says_that_it_came_in(said: str) -> None:
    assert _one(MOVEMENT.format(said=said)).amount == Decimal("149.95")


@pytest.mark.parametrize(
    "said",
    [
        "Debitering",
        "Reçu de paiement",
        "Reçu de remise",
        "Credit transfer",
        "Crédit du Nord",
        "Debet        Credit",
        "Krediet Voorbeeld NV",
    ],
)
def test_other_words_do_not(said: str) -> None:
    assert _one(MOVEMENT.format(said=said)).amount == Decimal("-149.95")


def test_a_minus_outweighs_such_a_word() -> None:
    shown = MOVEMENT.replace("149,95 EUR", "- 149,95 EUR").format(said="Creditering")
    assert _one(shown).amount == Decimal("-149.95")


def test_what_a_bank_received_is_an_order_still() -> None:
    shown = _one("""
Überweisungsauftrag                          EINGEGANGEN
Auftraggeber (Name)      Max Muster
Konto Auftraggeber       BE62 0630 0123 4561
Begünstigter             Voorbeeld Incasso
Konto Begünstigter       BE07 3630 0123 4566
Betrag                   149,95 EUR
Gewünschtes Ausführungsdatum   18.03.2026
""")
    assert Sign.INCOMING not in {each.sign for each in shown.marks}


@pytest.mark.parametrize(
    ("onto", "by"),
    [
        ("Crédité sur", "Débité de"),
        ("Ten gunste van", "Gedebiteerde rekening"),
        ("Gutgeschriebenes Konto", "Konto des Zahlers"),
        ("Account credited", "Taken from"),
    ],
)
def test_the_dossiers_account_under_the_payers_heading_was_not_paid(onto: str, by: str) -> None:
    shown = _one(
        f"""
Voorbeeldbank                                          OK

498,12 EUR

14/03/2026

{onto}
Jan Voorbeeld — BE62 0630 0123 4561
{by}
Voorbeeld Incasso — BE07 3630 0123 4566 (ARSPBE22)
""",
        DOSSIER,
    )
    assert shown.counterparty_iban != OURS
