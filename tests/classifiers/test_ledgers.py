"""What only an account's own books show marks each of their rows; a list of orders has none."""

import pytest

from evidence.vocabulary import Sign
from tests.classifiers.invented import payments_in

BOOKS = {
    "money came beside money that went": """
03/03/2026   INCASSO VOORBEELD NV        -149,95
05/03/2026   Jan Peeters                  +20,00
09/03/2026   Bakkerij Kruimel             -12,50
""",
    "a card paid, and the list goes far back": """
03/03/2026   INCASSO VOORBEELD NV        -149,95
14/03/2026   Betaling met kaart Kruimel   -12,50
15/03/2026   Betaling met kaart Slager     -8,10
""",
    "a balance leads from row to row": """
Datum        Omschrijving               Bedrag     Saldo
03/03/2026   INCASSO VOORBEELD NV       149,95    850,05
05/03/2026   Waterbedrijf Bron           30,00    820,05
""",
    "the rows lead from the first balance to the last": """
Stand op 01/03/2026                     1.000,00
03/03/2026   INCASSO VOORBEELD NV        -149,95
05/03/2026   Waterbedrijf Bron            -30,00
Over te dragen saldo                      820,05
""",
}


@pytest.mark.parametrize("text", BOOKS.values(), ids=BOOKS.keys())
def test_what_only_an_accounts_own_books_show_marks_each_row(text: str) -> None:
    shown = payments_in(f"Rekening BE62 0630 0123 4561\n{text}")
    assert len(shown) >= 2
    assert all(Sign.LEDGER in {mark.sign for mark in each.marks} for each in shown)


NO_BOOKS = {
    "only transfers that went": """
03/03/2026   INCASSO VOORBEELD NV        -149,95
05/03/2026   Waterbedrijf Bron            -30,00
""",
    "cards of these days alone": """
13/03/2026   INCASSO VOORBEELD NV        -149,95
14/03/2026   Betaling met kaart Kruimel   -12,50
""",
    "a balance that is only expected": """
Saldo op 01/03/2026                     1.000,00
03/03/2026   INCASSO VOORBEELD NV        -149,95
05/03/2026   Waterbedrijf Bron            -30,00
Verwacht saldo                            820,05
""",
    "a balance above the rows is no money that came": """
Tegoed op 01/03/2026                   +1.000,00
03/03/2026   INCASSO VOORBEELD NV        -149,95
05/03/2026   Waterbedrijf Bron            -30,00
""",
}


@pytest.mark.parametrize("text", NO_BOOKS.values(), ids=NO_BOOKS.keys())
def test_a_list_of_orders_is_no_accounts_books(text: str) -> None:
    shown = payments_in(f"Rekening BE62 0630 0123 4561\n{text}")
    assert shown
    assert not any(Sign.LEDGER in {mark.sign for mark in each.marks} for each in shown)


def test_what_money_came_and_went_under_another_heading_says_nothing() -> None:
    first, *others = payments_in("""
Rekening BE62 0630 0123 4561

Opdrachten (1)
16/03/2026    INCASSO VOORBEELD NV          -149,95


Verrichtingen
04/03/2026    Waterbedrijf Bron              -30,00
05/03/2026    Jan Peeters                    +20,00
09/03/2026    Bakkerij Kruimel               -12,50
""")
    assert {Sign.STATUS_UNKNOWN} == {mark.sign for mark in first.marks}
    assert all(Sign.LEDGER in {mark.sign for mark in each.marks} for each in others)
