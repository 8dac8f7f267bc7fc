"""What the balances of a page leave out had not moved when they were struck."""

import pytest

from classifiers.words.plain import plain_page
from evidence.vocabulary import Kind, Sign
from tests.classifiers.invented import payments_on

TOP = "Rekeninguittreksel 2026/003   BE62 0630 0123 4561\n"
BOUGHT = "15/03/2026 Winkel   -23,10\n"
PAID = "16/03/2026 Overschrijving naar BE07 3630 0123 4566   -86,40\n"


def _left_out(text: str) -> list[bool]:
    found = payments_on((plain_page(TOP + text),), Kind.BANK_STATEMENT)
    return [Sign.STATUS_UNKNOWN in {mark.sign for mark in each.marks} for each in found]


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        (f"Vorig saldo 1.000,00\nNieuw saldo 1.000,00\n{PAID}", [True]),
        (f"Vorig saldo 1.000,00\nNieuw saldo 976,90\n{BOUGHT}Later\n{PAID}", [False, True]),
        (f"Vorig saldo 1.000,00\n{BOUGHT}Nieuw saldo 976,90\n{PAID}", [False, True]),
        (f"Vorig saldo 1.000,00\nNieuw saldo 890,50\n{BOUGHT}{PAID}", [False, False]),
        (f"Vorig saldo 1.000,00\n{BOUGHT}{PAID}Nieuw saldo 890,50\n", [False, False]),
        (f"Vorig saldo 1.000,00\nNieuw saldo 700,00\n{PAID}", [False]),
        (f"Nieuw saldo 976,90\n{PAID}", [False]),
        (f"Vorig saldo 1.000,00\n{BOUGHT}{PAID}Nieuw saldo 976,90\n", [False, True]),
        (f"Vorig saldo 1.000,00\n{PAID}{BOUGHT}Nieuw saldo 976,90\n", [True, False]),
        (f"Vorig saldo 1.000,00\n{BOUGHT}{PAID}Nieuw saldo 950,00\n", [False, False]),
        (f"Vorig saldo 1.000,00\n{PAID}Nieuw saldo 1.000,00\n", [True]),
    ],
)
def test_the_sum_of_the_bookings_tells_what_is_still_to_come(
    text: str, left_out: list[bool]
) -> None:
    assert _left_out(text) == left_out
