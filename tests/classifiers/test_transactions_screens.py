"""A screen, a form or a confirmation gives its one payment, with both sides."""

from datetime import date
from decimal import Decimal

import pytest

from classifiers.words.plain import plain_page
from evidence.records import Transaction
from evidence.vocabulary import Sign
from tests.classifiers.invented import payments_on

PAYEE = "BE07363001234566"
REFERENCE = "+++090/9337/55493+++"
PAID = Decimal("-149.95")


def _read(text: str) -> tuple[Transaction, ...]:
    return payments_on([plain_page(text)], None)


def _one(text: str) -> Transaction:
    (only,) = _read(text)
    return only


SCREENS = {
    "Dutch": """
Voorbeeld
Uitgevoerd

- 149,95 EUR
Instantoverschrijving in euro
Naar: INCASSO VOORBEELD NV - BE07363001234566
Van: BE62 0630 0123 4561
Instant op 14/03 - 11:09:03
Mededeling: +++090/9337/55493+++
Valutadatum 14/03/2026
""",
    "French, label left": """
Détails de l'opération
Montant                 -149,95 EUR
Du compte               BE62 0630 0123 4561
Vers le compte          BE07 3630 0123 4566
Nom du bénéficiaire     INCASSO VOORBEELD NV
Communication           ***090/9337/55493***
Date comptable          14/03/2026
""",
    "German, label above": """
Umsatzdetails

Betrag
-149,95 EUR

Buchungstag
14.03.2026

Von Konto
BE62 0630 0123 4561

An Konto
BE07 3630 0123 4566

Empfänger
INCASSO VOORBEELD NV

Mitteilung
+++090/9337/55493+++
""",
    "English": """
Completed
Amount              EUR 149.95
From account        BE62 0630 0123 4561
To account          BE07 3630 0123 4566
Beneficiary         INCASSO VOORBEELD NV
Reference           +++090/9337/55493+++
Executed on         14 March 2026
""",
}


@pytest.mark.parametrize("text", SCREENS.values(), ids=SCREENS.keys())
def test_a_screen_gives_its_one_payment_with_both_accounts(text: str) -> None:
    shown = _one(text)
    assert shown.amount == PAID
    assert shown.currency == "EUR"
    assert shown.date == date(2026, 3, 14)
    assert shown.own_iban == "BE62063001234561"
    assert shown.counterparty_iban == PAYEE
    assert shown.counterparty_name == "INCASSO VOORBEELD NV"
    assert shown.reference == REFERENCE


def test_a_pending_screen_never_has_a_payment_date() -> None:
    shown = _one("""
Overschrijving
Status: In behandeling
Uitvoeringsdatum 18/03/2026
Van BE62 0630 0123 4561
Naar BE07 3630 0123 4566
149,95 EUR
Uw opdracht werd goed ontvangen
""")
    assert shown.date_label == "planned"
    assert shown.amount == PAID
    assert {Sign.PENDING, Sign.SENT} & {mark.sign for mark in shown.marks}


def test_a_planned_transfer_has_its_planned_day() -> None:
    shown = _one("""
Virement programmé
149,95 EUR
Sera exécuté le 18/03/2026
Compte donneur d'ordre BE96 0010 0123 4505
Bénéficiaire BE07 3630 0123 4566
Dossier d'envoi : 1 paiement à signer
""")
    assert (shown.date, shown.date_label) == (date(2026, 3, 18), "planned")
    assert (shown.own_iban, shown.counterparty_iban) == ("BE96001001234505", PAYEE)


@pytest.mark.parametrize(
    "label",
    ["Uit te voeren", "Gekozen dag", "Départ", "À exécuter", "Gewählter Tag", "Going out"],
)
def test_the_day_that_was_chosen_comes_before_that_of_entry(label: str) -> None:
    shown = _one(f"""
Te ondertekenen
Ingegeven op 14/03/2026
{label}: 18/03/2026
Van BE62 0630 0123 4561
Naar BE07 3630 0123 4566
Bedrag 149,95 EUR
""")
    assert (shown.date, shown.date_label) == (date(2026, 3, 18), "planned")


def test_a_name_behind_its_account_comes_before_what_stands_below() -> None:
    shown = _one("""
14-03-2026   VIREMENT SEPA    149,95 EUR
DE   BE62 0630 0123 4561
À    BE07 3630 0123 4566    INCASSO VOORBEELD
COMM LUNETTES 6 MOIS
""")
    assert (shown.counterparty_name, shown.counterparty_iban) == ("INCASSO VOORBEELD", PAYEE)


def test_a_name_may_end_in_a_word_of_a_label() -> None:
    shown = _one("""
Confirmer le virement
149,95 EUR
Vers Cabinet vétérinaire du Val
BE07 3630 0123 4566
De     BE62 0630 0123 4561
""")
    assert shown.counterparty_name == "Cabinet vétérinaire du Val"


def test_a_form_with_a_box_for_each_character_is_read() -> None:
    shown = _one("""
OVERSCHRIJVINGSOPDRACHT
Gewenste uitvoeringsdatum in de toekomst          Bedrag
                                                  149 EUR 95 CENT
Rekening opdrachtgever (IBAN)
B E 6 2 0 6 3 0 0 1 2 3 4 5 6 1
Rekening begunstigde (IBAN)
B E 0 7 3 6 3 0 0 1 2 3 4 5 6 6
Naam en adres begunstigde
I N C A S S O   V O O R B E E L D
Mededeling
+++090/9337/55493+++
Handtekening(en)
""")
    assert shown.amount == PAID
    assert shown.date is None
    assert (shown.own_iban, shown.counterparty_iban) == ("BE62063001234561", PAYEE)
    assert shown.counterparty_name == "INCASSO VOORBEELD"
    assert Sign.FORM in {mark.sign for mark in shown.marks}


def test_incoming_money_is_positive_and_its_sender_the_counterparty() -> None:
    shown = _one("""
Detail van de verrichting
Bedrag                +149,95 EUR
Van rekening          BE07 3630 0123 4566
Naar rekening         BE62 0630 0123 4561
Boekingsdatum         14/03/2026
""")
    assert shown.amount == Decimal("149.95")
    assert (shown.own_iban, shown.counterparty_iban) == ("BE62063001234561", PAYEE)


def test_a_masked_account_is_no_account() -> None:
    shown = _one("""
Uitgevoerd op        14/03/2026
Bedrag               -149,95 EUR
Van rekening         BE** **** **** 4561
Naar rekening        BE07 3630 0123 4566
""")
    assert shown.own_iban is None
    assert shown.counterparty_iban == PAYEE


def test_a_form_whose_amount_cannot_be_read_still_says_from_whom_to_whom() -> None:
    shown = _one("""
OVERSCHRIJVINGSOPDRACHT
Gewenste uitvoeringsdatum in de toekomst
Rekening opdrachtgever (IBAN)
BE62 0630 0123 4561
Rekening begunstigde (IBAN)
BE07 3630 0123 4566
Handtekening(en)
""")
    assert shown.amount is None
    assert (shown.own_iban, shown.counterparty_iban) == ("BE62063001234561", PAYEE)
