"""A minus says that money left, and no other dash does."""

from decimal import Decimal

import pytest

from evidence.vocabulary import Sign
from tests.classifiers.invented import payments_in

PAYEE = "BE07363001234566"
REFERENCE = "+++090/9337/55493+++"
PAID = Decimal("-149.95")


@pytest.mark.parametrize(
    ("printed", "out"),
    [
        ("-149,95 EUR", True),
        ("- 149,95 EUR", True),
        ("EUR -149,95", True),
        ("Bedrag : - 149,95 EUR", True),
        ("Betaald − 149,95 EUR", True),
        ("149,95- EUR", True),
        ("149,95 EUR", False),
        ("Overschrijving - 149,95 EUR", False),
        ("Overschrijving – 149,95 EUR", False),
        ("Overschrijving (149,95 EUR)", False),
    ],
)
def test_a_minus_says_that_money_left_and_a_dash_says_nothing(printed: str, out: bool) -> None:
    (shown,) = payments_in(f"""
{printed}
Van rekening BE62 0630 0123 4561
Naar rekening {PAYEE}
Mededeling {REFERENCE}
Ontvangen op 14/03/2026
""")
    assert (Sign.DEBIT in {mark.sign for mark in shown.marks}) is out


def test_a_minus_among_others_is_that_of_a_list() -> None:
    (shown, *_) = payments_in(f"""
Retrait au comptoir 80,00 -
Virement émis {PAYEE}
Réf. opération 1806150042, valeur 15/06/2026 153,46 -
Compte BE62 0630 0123 4561
""")
    assert Sign.DEBIT not in {mark.sign for mark in shown.marks}


@pytest.mark.parametrize(
    "shown",
    [
        "ma 14 mei 2026\n-149,95 EUR\nSaldo na verrichting + 1.203,11 EUR",
        "lun. 14 mai 2026\n-149,95 EUR\nSolde après opération + 1.203,11 EUR",
        "Mo. 14. Mai 2026\n-149,95 EUR\nSaldo nach Buchung + 1.203,11 EUR",
        "Mon 14 May 2026\n-149.95 EUR\nBalance after transaction + 1,203.11 EUR",
    ],
)
def test_a_day_above_and_a_balance_with_its_sign_leave_the_minus_alone(shown: str) -> None:
    (one,) = payments_in(f"""
{shown}
Van rekening BE62 0630 0123 4561
Naar rekening {PAYEE}
Mededeling {REFERENCE}
""")
    assert Sign.DEBIT in {mark.sign for mark in one.marks}
