"""Which rows of a list are one booking: where its day, its sign or its number stand apart."""

from decimal import Decimal

import pytest

from classifiers.words.plain import plain_page
from evidence.vocabulary import Kind
from tests.classifiers.invented import payments_in, payments_on

PAYEE = "BE07363001234566"


def _paid(text: str) -> list[tuple[str | None, Decimal | None]]:
    return [(str(one.date), one.amount) for one in payments_in(text)]


def test_the_day_may_stand_below_name_and_amount() -> None:
    page = """
Titulaire Jan Test         Période 01/01/2026 – 31/01/2026
IBAN BE94 7350 0123 4514
Description                                   Entrant   Sortant    Montant
Envoyé à Incasso Voorbeeld NV                           -75,00     204,18
23 janvier 2026  n° 1893340021
vers BE07 3630 0123 4566
Reçu de Marie Test                            100,00               279,18
22 janvier 2026
Boulangerie du Coin                                      -8,40     179,18
20 janvier 2026
"""
    paid, received, bread = payments_in(page)
    assert (str(paid.date), paid.amount) == ("2026-01-23", Decimal("-75.00"))
    assert paid.counterparty_iban == PAYEE
    assert (str(received.date), received.amount) == ("2026-01-22", Decimal("100.00"))
    assert (str(bread.date), bread.amount) == ("2026-01-20", Decimal("-8.40"))


def test_a_day_that_opens_its_rows_takes_the_amount_below_it() -> None:
    page = """
Kontostand am 31.03.2026                                                1.902,33 +
01.04.2026   Dauerauftrag
             Miete Wohnung                                                680,00 -
02.04.2026   Kartenzahlung
             Lebensmittel                                                  52,18 -
07.04.2026   Gutschrift
             Lohn                                                       2.144,90 +
Kontostand am 30.04.2026                                                3.315,05 +
"""
    assert _paid(page) == [
        ("2026-04-01", Decimal("-680.00")),
        ("2026-04-02", Decimal("-52.18")),
        ("2026-04-07", Decimal("2144.90")),
    ]


def test_a_word_may_count_the_rows() -> None:
    page = """
Compte BE94 7350 0123 4514
Solde d'ouverture 16/06/2026                                            8.214,55 C
Ligne 0001   17/06/2026   Encaissement                                  2.300,00 C
Ligne 0002   17/06/2026   Transfert émis                                1.260,00 D
             INCASSO VOORBEELD NV
             IBAN BE07 3630 0123 4566
Solde de clôture 18/06/2026                                             9.254,55 C
"""
    received, paid = payments_in(page)
    assert (received.amount, received.counterparty_iban) == (Decimal("2300.00"), None)
    assert (paid.amount, paid.counterparty_iban) == (Decimal("-1260.00"), PAYEE)


def test_a_sign_may_stand_apart_from_its_number() -> None:
    page = """
Date         Contrepartie                 Montant
03-11-2025   Matériaux Test            - 6.110,42
04-11-2025   Incasso Voorbeeld         -   573,91
             BE07 3630 0123 4566
"""
    assert [one.amount for one in payments_in(page)] == [Decimal("-6110.42"), Decimal("-573.91")]


def test_a_dash_far_off_fills_a_column_with_no_amount() -> None:
    page = """
Rekening BE94 7350 0123 4514
Datum        Omschrijving                 Af              Bij
03-11-2025   Terugbetaling Test           -               250,00
04-11-2025   Incasso Voorbeeld            73,91           -
"""
    assert [one.amount for one in payments_in(page)] == [Decimal("250.00"), Decimal("-73.91")]


def test_the_amount_below_a_balance_is_that() -> None:
    page = """
SOLDE AU 30-04-2026
                                     + 731,06
0020 07-05-2026 (VAL. 07-05-2026)
                                     - 118,64
VIREMENT VERS BE07 3630 0123 4566
0021 13-05-2026 (VAL. 13-05-2026)
                                   + 1.310,55
VERSEMENT DE BE94 7350 0123 4514
0022 14-05-2026 (VAL. 14-05-2026)
                                      - 20,00
VIREMENT VERS BE94 7350 0123 4514
SOLDE AU 18-05-2026
                                   + 1.902,97
"""
    assert _paid(page) == [
        ("2026-05-07", Decimal("-118.64")),
        ("2026-05-13", Decimal("1310.55")),
        ("2026-05-14", Decimal("-20.00")),
    ]


def test_rows_under_yesterday_take_no_printed_day() -> None:
    page = """
9 december 2026
Kabelbedrijf Voorbeeld        -71,55
Gisteren
Incasso Voorbeeld            -133,10
Oude Bakkerij                  -6,40
"""
    shown = payments_on([plain_page(page)], kind=Kind.BANK_STATEMENT)
    assert [one.amount for one in shown] == [Decimal("-71.55")]


def test_the_day_of_booking_goes_before_that_of_execution() -> None:
    page = """
IBAN BE94 7350 0123 4514
N°    Date   Description                                    Montant en EUR
ANCIEN SOLDE AU 30-01-2026                                      412,90+
0133  09-02  VIREMENT EN EUROS AU COMPTE                        231,47-
      BE07 3630 0123 4566
      EXECUTE LE 06-02
NOUVEAU SOLDE AU 16-02-2026                                     181,43+
"""
    (paid,) = payments_in(page)
    assert (str(paid.date), paid.date_label) == ("2026-02-09", "booking")


def test_what_arrived_goes_before_what_was_charged_for_it() -> None:
    page = """
Transfer complete
Paid from                BE94 7350 0123 4514
Who it went to
Account                  BE07 3630 0123 4566
Total charged            505.84 EUR
Our fee                  0.63 EUR
They received            505.21 EUR
Paid out on              10 September 2026
"""
    (paid,) = payments_in(page)
    assert (paid.amount, paid.date_label) == (Decimal("-505.21"), "execution")


ROWS = """
Watergroep West                              62,10 EUR
BE61 3101 4488 2017   15/03/2026
Incasso Voorbeeld NV                        149,95 EUR
BE07 3630 0123 4566   14/03/2026
Vastgoed De Linde                           780,00 EUR
BE79 4469 0133 2733   01/04/2026
"""


@pytest.mark.parametrize(
    "page",
    [
        f"Te ondertekenen\n3 opdrachten                                992,05 EUR{ROWS}",
        f"Te ondertekenen\nTotaal                                      992,05 EUR{ROWS}",
        f"Te ondertekenen{ROWS}3 opdrachten, samen                         992,05 EUR",
        f"3 opdrachten                    992,05 EUR{ROWS}Samen            992,05 EUR",
    ],
)
def test_what_the_rows_of_a_list_come_to_is_no_row(page: str) -> None:
    amounts = [one.amount for one in payments_on([plain_page(page)], Kind.TRANSFER_ORDER)]
    assert amounts == [Decimal("-62.10"), Decimal("-149.95"), Decimal("-780.00")]


def test_an_amount_with_its_own_day_is_no_sum_of_two_below_it() -> None:
    page = """
Uitgevoerde verrichtingen
14/03/2026   Incasso Voorbeeld NV     -100,00
15/03/2026   Watergroep West          -60,00
16/03/2026   Vastgoed De Linde        -40,00
"""
    assert [one.amount for one in payments_in(page)] == [-100, -60, -40]


def test_a_row_opened_in_a_list_keeps_its_sign() -> None:
    page = """
Verrichtingen                 Rekening BE62 0630 0123 4561
14/03/2026   Incasso Voorbeeld NV    -149,95 EUR
Rekening naar          BE07 3630 0123 4566
Bedrag                 149,95 EUR
15/03/2026   Watergroep West          -62,10 EUR
"""
    assert [one.amount for one in payments_in(page)] == [Decimal("-149.95"), Decimal("-62.10")]


def test_the_first_row_may_have_no_date_in_its_column_of_days() -> None:
    page = """
Geplande overschrijvingen
Zo spoedig   Incasso NV   149,95 EUR
BE07 3630 0123 4566
15/03/2026   Water West   162,10 EUR
BE61 3101 4488 2017
01/04/2026   Vastgoed X   780,00 EUR
BE79 4469 0133 2733
"""
    paid = payments_on([plain_page(page)], Kind.TRANSFER_ORDER)
    assert [one.amount for one in paid] == [Decimal("-149.95"), Decimal("-162.10"), Decimal("-780")]
    assert paid[0].counterparty_iban == PAYEE
    assert paid[0].date is None


def test_the_day_below_the_first_row_may_be_told_in_words() -> None:
    page = """
Geplande overschrijvingen
Incasso NV   149,95 EUR
Zo snel mogelijk
BE07 3630 0123 4566
Water West   162,10 EUR
15/03/2026
BE61 3101 4488 2017
Vastgoed X   780,00 EUR
01/04/2026
BE79 4469 0133 2733
"""
    paid = payments_on([plain_page(page)], Kind.TRANSFER_ORDER)
    assert [one.amount for one in paid] == [Decimal("-149.95"), Decimal("-162.10"), Decimal("-780")]
