"""Booked lines and lists give their transactions, and nothing else does."""

from datetime import date
from decimal import Decimal

import pytest

from classifiers.words.plain import plain_page
from evidence.vocabulary import Kind, Sign
from tests.classifiers.invented import payments_in, payments_on

PAYEE = "BE07363001234566"
REFERENCE = "+++090/9337/55493+++"
PAID = Decimal("-149.95")


BOOKED = {
    "a line with its date before and its amount behind": """
Afschriftnummer 02026003
Vorig saldo                                                             1.000,00
14-03-2026 INSTANTOVERSCHRIJVING NAAR 14-03 BE07 3630 0123 4566                     -149,95
           BANKIER BEGUNSTIGDE: BBRUBEBB INCASSO VOORBEELD NV +++090/9337/55493+++
           OM 16.32 UUR MET KBC MOBILE
Nieuw saldo                                                               850,05
""",
    "a numbered line with its sign behind the amount": """
Vorig saldo                                                             1.000,00
0012  OVERSCHRIJVING IN EURO OP REKENING BE07 3630 0123 4566 BIC BBRUBEBB VIA MOBILE BANKING
      INCASSO VOORBEELD NV MEDEDELING : 090933755493 BANKREFERENTIE : 2603141234567890
      UITGEVOERD OP 14/03 VALUTADATUM : 14/03/2026                        149,95-
0013  OVERSCHRIJVING IN EURO OP REKENING BE94 7350 0123 4514 BIC KREDBEBB VIA MOBILE BANKING
      BAKKERIJ KRUIMEL BANKREFERENTIE : 2603151234567890
      UITGEVOERD OP 15/03 VALUTADATUM : 15/03/2026                         20,00-
""",
    "a French line": """
Ancien solde                                                            1.000,00
0012  VIREMENT EN EUROS AU COMPTE BE07 3630 0123 4566 BIC BBRUBEBB VIA WEB BANKING
      INCASSO VOORBEELD NV COMMUNICATION : 090933755493 REFERENCE BANQUE : 2603141234567890
      EXECUTE LE 14-03 DATE VALEUR : 14/03/2026                           149,95-
0013  VIREMENT EN EUROS AU COMPTE BE94 7350 0123 4514 BIC KREDBEBB VIA WEB BANKING
      EXECUTE LE 15-03 DATE VALEUR : 15/03/2026                            20,00-
""",
    "a line with a detached sign and its value date in brackets": """
SALDO OP 15-03-2026                                              EUR  +  1.055,01
0010  14-03-2026  (VAL. 16-03-2026)                                   -  149,95
OVERSCHRIJVING BELFIUS MOBILE NAAR BE07 3630 0123 4566 INCASSO VOORBEELD NV
+++090/9337/55493+++ REF. : 0905413217072 VAL. 16-03
""",
    "a table with German heads and a mark for the side": """
Kontoauszug Nr. 3
Alter Kontostand                                                     1.000,00 H
Buchungstag   Wertstellung   Buchungstext                              Betrag
14.03.2026    16.03.2026     Überweisung an                          149,95 S
                             INCASSO VOORBEELD NV
                             BE07 3630 0123 4566
                             Mitteilung +++090/9337/55493+++
""",
}


@pytest.mark.parametrize("text", BOOKED.values(), ids=BOOKED.keys())
def test_a_booked_line_gives_its_payment(text: str) -> None:
    shown = payments_in(text)[0]
    assert shown.date == date(2026, 3, 14)
    assert shown.amount == PAID
    assert shown.counterparty_iban == PAYEE
    assert shown.counterparty_name == "INCASSO VOORBEELD NV"
    assert shown.reference == REFERENCE


SHEET = """
CAISSE RURALE VOORBEELD                           Relevé mensuel mars 2026
                                         débit          crédit
Report du 28.02                                         1.206,40
09.03  Swde                              48,10
14.03  Virement à INCASSO VOORBEELD
       BE07 3630 0123 4566
       +++090/9337/55493+++             149,95
16.03  Mazout                            61,30
À reporter                                              947,05
"""


def test_days_take_the_year_of_their_sheet_and_sums_carried_over_are_no_payments() -> None:
    assert [(each.date, each.amount, each.reference) for each in payments_in(SHEET)] == [
        (date(2026, 3, 9), Decimal("-48.10"), None),
        (date(2026, 3, 14), PAID, REFERENCE),
        (date(2026, 3, 16), Decimal("-61.30"), None),
    ]


def test_a_message_is_what_stands_behind_the_sentence_that_announces_it() -> None:
    (shown,) = payments_in("""
Le 14 mars 2026, un montant de 149,95 EUR a été débité de votre compte BE62 0630 0123 4561
au profit de BE07 3630 0123 4566. Communication libre reprise sur le mouvement : «
Facture F2026-0388 client 20417 ». Référence interne KTB-26162.
""")
    assert shown.reference == "Facture F2026-0388 client 20417"


def test_one_payment_over_the_whole_screen_keeps_its_accounts() -> None:
    (shown,) = payments_in("""
149,95 EUR afgeschreven
Geboekt op je rekening op zaterdag 14 maart 2026


Van Els Janssens
BE62 0630 0123 4561
Aan Incasso Voorbeeld NV
BE07 3630 0123 4566
Met als boodschap
+++090/9337/55493+++
Saldo na deze verrichting: 1.340,06 EUR
""")
    assert (shown.own_iban, shown.counterparty_iban) == ("BE62063001234561", PAYEE)
    assert shown.reference == REFERENCE


LIST = """
Rekening BE62 0630 0123 4561
Boekdatum     Tegenpartij                      Debet        Credit       Saldo
28/12/2025    Bakkerij Kruimel                 12,50                     500,00
              BE94 7350 0123 4514
30/12/2025    Loon Werkplaats BV                         1.500,00      2.000,00
              BE22 1930 0123 4547
02/01/2026    INCASSO VOORBEELD NV            149,95                   1.850,05
              BE07 3630 0123 4566
              Mededeling +++090/9337/55493+++
"""


def test_every_row_of_a_list_is_a_transaction_of_its_own() -> None:
    shown = payments_in(LIST)
    assert [each.amount for each in shown] == [Decimal("-12.50"), Decimal("1500.00"), PAID]
    assert [each.date for each in shown] == [
        date(2025, 12, 28), date(2025, 12, 30), date(2026, 1, 2),
    ]  # fmt: skip
    assert [each.date_label for each in shown] == ["booking"] * 3
    assert shown[2].counterparty_iban == PAYEE
    assert shown[2].reference == REFERENCE
    assert shown[0].reference is None
    assert {each.own_iban for each in shown} == {"BE62063001234561"}


def test_day_and_amount_may_stand_halfway_down_the_words_of_their_booking() -> None:
    shown = payments_in("""
Compte BE62 0630 0123 4561
Date          Valeur        Message                                    Débit      Solde
19/02/2026    19/02/2026    Domiciliation Exemple                      25,00     746,18

                            Votre virement en faveur de EXEMPLE SA
                            Compte du bénéficiaire : BE07 3630 0123 4566
17/02/2026    17/02/2026    Communication : +++090/9337/55493+++      149,95     436,18
                            Réf. 2602170449123

16/02/2026    14/02/2026    Achat Bancontact Boulangerie               17,00     586,13
""")
    assert [each.counterparty_iban for each in shown] == [None, PAYEE, None]
    assert [each.date for each in shown] == [
        date(2026, 2, 19), date(2026, 2, 17), date(2026, 2, 16),
    ]  # fmt: skip
    assert shown[1].amount == PAID
    assert shown[1].counterparty_name == "EXEMPLE SA"
    assert shown[1].reference == REFERENCE


def test_a_balance_is_never_a_booking() -> None:
    assert all(abs(each.amount or 0) < 1600 for each in payments_in(LIST))


def test_a_day_above_its_rows_dates_them() -> None:
    shown = payments_in("""
Rekening BE62 0630 0123 4561
zaterdag 14 maart 2026
INCASSO VOORBEELD NV                        -149,95 EUR
Bakkerij Kruimel                             -12,50 EUR
vrijdag 13 maart 2026
Loon Werkplaats BV                        +1.500,00 EUR
""")
    assert [each.date for each in shown] == [
        date(2026, 3, 14), date(2026, 3, 14), date(2026, 3, 13),
    ]  # fmt: skip
    assert [each.counterparty_name for each in shown] == [
        "INCASSO VOORBEELD NV", "Bakkerij Kruimel", "Loon Werkplaats BV",
    ]  # fmt: skip


def test_the_day_of_an_order_says_nothing_beside_that_of_its_booking() -> None:
    ordered = """
Bedrag -149,95 EUR
Van BE62 0630 0123 4561
Naar BE07 3630 0123 4566
Overschrijving aangemaakt op 12/03/2026
"""
    for text, told in ((ordered, True), (ordered + "Geboekt op 14/03/2026\n", False)):
        (shown,) = payments_in(text)
        assert (Sign.ORDER_DAY in {mark.sign for mark in shown.marks}) is told


def test_a_row_of_an_order_list_is_booked_on_no_day() -> None:
    page = plain_page("""
Mes virements
Compte BE14 3630 9188 2783

11/09/2026    Atout Exemple SA      243,08 EUR
12/09/2026    École Exemple          52,00 EUR
""")
    for kind, label in ((Kind.TRANSFER_ORDER, "unlabelled"), (Kind.BANK_STATEMENT, "booking")):
        assert [each.date_label for each in payments_on([page], kind)] == [label, label]


def test_a_heading_that_says_pending_holds_for_the_rows_below_it() -> None:
    shown = payments_in("""
Rekening BE62 0630 0123 4561

In behandeling
16/03/2026    INCASSO VOORBEELD NV          -149,95 EUR
17/03/2026    Bakkerij Kruimel               -12,50 EUR


Uitgevoerd
14/03/2026    Waterbedrijf Bron              -30,00 EUR
""")
    signs = [{mark.sign for mark in each.marks} for each in shown]
    assert len(shown) == 3
    assert Sign.PENDING in signs[0]
    assert Sign.PENDING in signs[1]
    assert Sign.EXECUTED not in signs[1]
    assert Sign.PENDING not in signs[2]


def test_the_year_of_a_row_comes_from_the_statement_over_new_year() -> None:
    shown = payments_in("""
Rekeninguittreksel 2026-001
Rekening BE62 0630 0123 4561    Datum 05/01/2026
Vorig saldo 01/12/2025                                     1.000,00
30/12    Bakkerij Kruimel                                     -12,50
02/01    INCASSO VOORBEELD NV                                -149,95
""")
    assert [each.date for each in shown] == [date(2025, 12, 30), date(2026, 1, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "Geachte,\nHierbij betwist ik factuur 2026/0123 van 14/03/2026 voor 149,95 EUR.",
        "ARBEIDSRECHTBANK GENT\nA.R. 26/123/B\nBeschikking van 14 maart 2026",
        "",
    ],
)
def test_a_letter_shows_no_transaction(text: str) -> None:
    assert payments_in(text) == ()


@pytest.mark.parametrize("apart", ["\n\n", "\n"])
def test_the_own_account_may_stand_at_the_foot(apart: str) -> None:
    shown = payments_in(f"""
14/03/2026    INCASSO VOORBEELD NV           -149,95
              BE07 3630 0123 4566
              {REFERENCE}
16/03/2026    Jan Peeters                     +20,00
              BE94 7350 0123 4514{apart}Komfortkonto BE62 0630 0123 4561
""")
    assert [each.counterparty_iban for each in shown] == [PAYEE, "BE94735001234514"]
    assert {each.own_iban for each in shown} == {"BE62063001234561"}


def test_days_without_a_year_below_each_other_stay_apart() -> None:
    shown = payments_in("""
Account BE62 0630 0123 4561
March 2026
26 Mar    Bakery Crumb                -12.50
22 Mar    INCASSO VOORBEELD NV       -149.95
21 Mar    John Peters                 +20.00
""")
    assert [each.date for each in shown] == [date(2026, 3, day) for day in (26, 22, 21)]


@pytest.mark.parametrize("day", ["Donnerstag 12 März 2026", "Wednesday 11 March 2026"])
def test_a_day_alone_above_its_rows_is_no_row(day: str) -> None:
    shown = payments_in(f"""
Konto BE62 0630 0123 4561
Alter Saldo                                 1.000,00

{day}
Überweisung an BE07 3630 0123 4566          -149,95

Freitag 20 März 2026
Kartenzahlung Kruimel                        -12,50
""")
    assert [each.amount for each in shown] == [PAID, Decimal("-12.50")]
