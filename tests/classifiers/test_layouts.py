"""Layouts that no fixture shows: structure and language find the payment's values."""

import sys
from decimal import Decimal
from types import FrameType

import pytest

from classifiers.fields.name_shape import is_name, trimmed, unannounced
from classifiers.fields.sheet import sheet
from classifiers.payments.transactions import find_bookings
from classifiers.words.plain import plain_page
from evidence.vocabulary import Sign
from tests.classifiers.invented import payments_on
from tests.classifiers.rows_of_screens import LAYOUTS, NAME, NAMES, NOT_NAMES, PAYEE, PAYER


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_a_payment_is_found_whatever_the_layout(text: str) -> None:
    shown = payments_on([plain_page(text)], None)[0]
    assert (shown.own_iban, shown.counterparty_iban) == (PAYER, PAYEE)
    assert shown.counterparty_name == NAME
    assert shown.amount == Decimal("-149.95")
    assert shown.reference == "+++090/9337/55493+++"
    assert shown.date is not None
    assert shown.date.isoformat() == "2026-03-14"


@pytest.mark.parametrize("text", NOT_NAMES)
def test_words_of_labels_states_and_buttons_name_nobody(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize("text", NAMES)
def test_a_name_may_hold_such_words(text: str) -> None:
    assert is_name(text)
    assert unannounced(text)


@pytest.mark.parametrize("before", ["aan", "pour", "für", "to", "vers", "à", "V", "x"])
def test_what_announces_a_name_is_no_part_of_it(before: str) -> None:
    assert trimmed(f"{before} Voorbeeld NV") == "Voorbeeld NV"


def test_a_sentence_without_a_capital_is_no_name() -> None:
    assert not unannounced("wij voeren het uit")


@pytest.mark.parametrize("value", ["Maison du Val Vert SRL", "Zorg per Wert Eupen VoG"])
def test_a_date_label_within_a_name_does_not_cut_it(value: str) -> None:
    (shown,) = payments_on(
        [
            plain_page(f"""
Uitgevoerd op       14/03/2026
Bedrag              149,95 EUR
Begunstigde         {value}
Van rekening        BE62 0630 0123 4561
Naar rekening       BE07 3630 0123 4566
""")
        ],
        None,
    )
    assert shown.counterparty_name == value


def test_a_state_behind_a_name_is_no_part_of_it() -> None:
    shown = payments_on(
        [
            plain_page("""
Te ondertekenen
14/03/2026  Voorbeeld NV Te ondertekenen         149,95 EUR
            BE07 3630 0123 4566
16/03/2026  Andere Firma BV Te ondertekenen       20,00 EUR
            BE62 0630 0123 4561
""")
        ],
        None,
    )
    assert [each.counterparty_name for each in shown] == ["Voorbeeld NV", "Andere Firma BV"]


@pytest.mark.parametrize("label", ["Afgedrukt", "Imprimé", "Ausdruck", "Print"])
def test_of_dates_without_a_label_the_one_beside_the_value_date_counts(label: str) -> None:
    (shown,) = payments_on(
        [
            plain_page(f"""
{label} 19/03/2026
Rekening                  BE62 0630 0123 4561
Dag                       14/03/2026
Valuta                    14/03/2026
Bedrag                    -149,95 EUR
Rekening begunstigde      BE07 3630 0123 4566
""")
        ],
        None,
    )
    assert shown.date is not None
    assert shown.date.isoformat() == "2026-03-14"


def test_an_account_glued_to_its_holders_name_is_read() -> None:
    (shown,) = payments_on(
        [
            plain_page("""
Uitgevoerd op 14/03/2026
149,95 EUR
Van rekening BE62063001234561Jan Janssens
Naar rekening BE07363001234566
""")
        ],
        None,
    )
    assert shown.own_iban == PAYER


BESIDE_PAGES = """
Start        Zichtrekening J. Janssens   BE62 0630 0123 4561       1.033,60
Zoeken       Van 01-03-2026 tot 31-03-2026
Betalen      24-03-2026 Winkel                                       -15,00
Kaarten      14-03-2026 INCASSO VOORBEELD NV                        -149,95
             BE07 3630 0123 4566   090/9337/55493
Help         12-03-2026 Kinderbijslag                               +374,12
"""


def test_the_account_above_a_list_with_its_balance_is_no_booking_and_holds_for_all() -> None:
    shown = payments_on([plain_page(BESIDE_PAGES)], None)
    assert [str(each.amount) for each in shown] == ["-15.00", "-149.95", "374.12"]
    assert {each.own_iban for each in shown} == {PAYER}


PENDING_LIST = """
In behandeling                                     INCASSO VOORBEELD NV
14/03/2026   Overschrijving             -149,95    -149,95 EUR
             Incasso Voorbeeld
Geboekt                                            Betalende rekening       BE62 0630 0123 4561
12/03/2026   Kaartbetaling              -7,25      Rekening begunstigde     BE07 3630 0123 4566
             Superette                             Naam begunstigde         INCASSO VOORBEELD NV
11/03/2026   Kaartbetaling              -9,00      Mededeling               090/9337/55493
             Apotheek                              Datum                    14/03/2026
"""


def test_a_pane_keeps_the_doubt_that_stands_in_the_list_and_takes_no_execution_from_it() -> None:
    page = plain_page(PENDING_LIST)
    shown = find_bookings((page,))[0].transaction
    signs = {mark.sign for mark in shown.marks}
    assert Sign.PENDING in signs
    assert Sign.BOOKED not in signs
    assert len(payments_on([page], None)) > 1


def test_what_a_list_says_of_each_of_its_rows_is_no_pane() -> None:
    page = plain_page("""
Tom Alderton                        Account BE62 0630 0123 4561
Date          Description                              Money out    Money in    Balance
01/06/2026    To Jana Prokop                               40,00                 362,18
              Sent to BE10 5230 0123 4504
02/06/2026    From Osprey Translations                               1.150,00  1.512,18
              Received from BE94 7350 0123 4514
05/06/2026    To Incasso Voorbeeld NV                     149,95               1.362,23
              Reference: 090/9337/55493
              Sent to BE07 3630 0123 4566
08/06/2026    To Kasteelstraat 5                           98,00               1.264,23
              Reference: charges
""")
    amounts = [str(each.transaction.amount) for each in find_bookings((page,))]
    assert amounts == ["-40.00", "1150.00", "-149.95", "-98.00"]


def _calls(text: str) -> int:
    """How many times a function is entered or goes on while the rows of a page are made."""
    made = 0

    def count(_frame: FrameType, event: str, _value: object) -> None:
        nonlocal made
        made += event == "call"

    page = plain_page(text)
    sys.setprofile(count)
    try:
        sheet(page)
    finally:
        sys.setprofile(None)
    return made


def test_a_line_of_labels_costs_as_much_as_it_is_long() -> None:
    _calls("aan de ")  # words that were seen before cost less
    once, twice = (_calls("aan de " * times) for times in (200, 400))
    assert twice < 2.5 * once
