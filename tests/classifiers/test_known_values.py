"""What the dossier knows of a payment is found where a reader tore a row or misread a sign."""

from dataclasses import replace
from decimal import Decimal

import pytest

from classifiers.payments.choosing import choose
from classifiers.payments.siding import sided
from classifiers.words.plain import plain_page
from evidence.dossier import Account, Dossier
from evidence.records import Page, Transaction
from evidence.vocabulary import Kind

OURS, OTHERS = "BE07363001234566", "BE22193001234547"
REFERENCE = "+++090/9337/55493+++"
DOSSIER = Dossier(
    number="D-1",
    collector="Incasso Voorbeeld",
    accounts=(Account(iban=OURS, owner="collector"),),
    references=(REFERENCE,),
    outstanding=Decimal("149.95"),
)
HEAD = "Rekeninguittreksel 2026-003\nRekening BE62 0630 0123 4561\n"


def _page(text: str, sure: float = 0.9) -> Page:
    page = plain_page(text.strip("\n"))
    return replace(page, words=tuple(replace(word, confidence=sure) for word in page.words))


def _shown(text: str, sure: float = 0.9) -> list[Transaction]:
    found = sided([_page(text, sure)], Kind.BANK_STATEMENT, DOSSIER)
    return [each.transaction for each in found]


TORN = f"""{HEAD}
12/03/2026    INCASSO VOORBEELD NV                          -149,95
              BE07 3630 0123 4566
16/03/2026    {REFERENCE}    Huur                  -800,00
              BE22 1930 0123 4547
"""


def test_a_reference_on_the_line_below_is_of_the_payment_to_us() -> None:
    ours, rent = _shown(TORN)
    assert (ours.counterparty_iban, ours.reference) == (OURS, REFERENCE)
    assert (rent.counterparty_iban, rent.amount) == (OTHERS, Decimal("-800.00"))


def test_a_reference_far_off_is_not() -> None:
    away = TORN.replace(REFERENCE, "").rstrip() + "\n" + 3 * "20/03/2026  Bakker  -1,00\n"
    ours = _shown(f"{away}21/03/2026  Slager  -2,00\n              {REFERENCE}\n")[0]
    assert (ours.counterparty_iban, ours.reference) == (OURS, None)


def test_a_payment_to_another_takes_no_reference_from_beside_it() -> None:
    swapped = TORN.replace("BE07 3630 0123 4566", "BE73 9730 0123 4560")
    assert _shown(swapped)[0].reference is None


MISREAD = {
    "one sign": "BE07 36S0 0128 4566",
    "two signs": "BE07 3680 0123 4S66",
    "one lost": "BE07 3630 0123 456",
}


def _one(account: str) -> str:
    payment = f"INCASSO VOORBEELD NV  -149,95\n            {account}\n            {REFERENCE}"
    return f"{HEAD}12/03/2026  {payment}"


@pytest.mark.parametrize("account", MISREAD.values(), ids=MISREAD)
def test_an_account_that_was_misread_is_the_known_one(account: str) -> None:
    booking = choose(sided([_page(_one(account))], Kind.BANK_STATEMENT, DOSSIER), DOSSIER)
    assert booking is not None
    assert booking.counterparty is not None
    assert (booking.counterparty.value, booking.counterparty.repaired) == (OURS, True)
    assert booking.counterparty.span.text == account


NOT_OURS = {
    "another that checks": ("BE07 3630 0220 4566", 0.9),
    "three signs off": ("BE07 3680 0128 4S65", 0.9),
    "surely read so": ("BE07 3680 0123 4566", 1.0),
}


@pytest.mark.parametrize(("account", "sure"), NOT_OURS.values(), ids=NOT_OURS)
def test_an_account_that_may_be_another_is_never_taken_for_it(account: str, sure: float) -> None:
    assert OURS not in {each.counterparty_iban for each in _shown(_one(account), sure)}


def test_of_two_rows_read_as_one_the_sum_that_is_due_is_ours() -> None:
    (payment,) = _shown(
        "Uitgevoerde verrichtingen\n\nHuur maart            -800,00 EUR\n"
        f"INCASSO VOORBEELD     -149,95 EUR\nBE07 3630 0123 4566\n{REFERENCE}"
    )
    assert (payment.amount, payment.counterparty_name) == (Decimal("-149.95"), "INCASSO VOORBEELD")


OWED = {
    "said to be open": "Nog te betalen  149,95 EUR",
    "the balance": "Saldo  -149,95 EUR",
    "to another": "BE22 1930 0123 4547",
}


@pytest.mark.parametrize("line", OWED.values(), ids=OWED)
def test_a_sum_that_is_only_named_is_not_what_was_paid(line: str) -> None:
    account = "" if line.startswith("BE") else "BE07 3630 0123 4566"
    text = f"Uitgevoerd\n\nINCASSO VOORBEELD  -50,00 EUR\n{account}\n{line}\n{REFERENCE}"
    assert [each.amount for each in _shown(text)] == [Decimal("-50.00")]
