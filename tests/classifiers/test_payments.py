"""Whatever a layout does, each field of a payment is read where it stands, and no other."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from classifiers.fields import references
from classifiers.fields.amounts import find as amounts_in
from classifiers.fields.composed import composed
from classifiers.fields.roles import Role
from classifiers.fields.sheet import sheet
from classifiers.payments import mail_heads
from classifiers.words.plain import plain_line, plain_page
from evidence.dossier import Account, Dossier
from evidence.vocabulary import FieldName, Kind
from tests.classifiers.invented import fields_on
from tests.classifiers.rows_of_payments import PAYMENTS
from tests.classifiers.rows_of_statements import STATEMENTS

PAYEE = "BE07363001234566"
REFERENCE = "+++090/9337/55493+++"
WHOLE = {
    "date": "2026-03-14",
    "amount": "149.95",
    "payer_iban": "BE62063001234561",
    "payee_iban": PAYEE,
    "payee_name": "INCASSO VOORBEELD NV",
    "reference": REFERENCE,
}
DOSSIER = Dossier(
    number="D-1",
    accounts=(Account(iban=PAYEE, owner="collector"),),
    references=(REFERENCE,),
    outstanding=Decimal("149.95"),
    today=date(2026, 3, 30),
)


PAPERS = PAYMENTS | STATEMENTS


@pytest.mark.parametrize(("kind", "other", "text"), PAPERS.values(), ids=PAPERS)
def test_each_field_is_read_where_it_stands(kind: Kind, other: dict[str, Any], text: str) -> None:
    read = {str(each.name): each.value for each in fields_on([plain_page(text)], kind, DOSSIER)}
    read.pop("iban", None)
    assert read == {name: value for name, value in (WHOLE | other).items() if value}


@pytest.mark.parametrize(
    "words", ["Kerkstraat 12 Gent", "Rue Haute Namur", "Naam komt overeen", "Name stimmt überein"]
)
def test_an_address_or_a_check_of_the_name_is_no_message(words: str) -> None:
    kind, other, text = PAYMENTS["a message of words alone under the account"]
    text = text.replace(other["reference"], words)
    read = {each.name for each in fields_on([plain_page(text)], kind, DOSSIER)}
    assert FieldName.REFERENCE not in read


LIMITS = [
    "U vroeg ons een bericht bij elke uitgave boven 50 euro.",
    "nous vous signalons tout débit supérieur à 100 €",
    "Meldung bei jeder Belastung von mehr als 50,00 EUR",
    "You asked to be told of any transfer of more than EUR 250.00",
]


@pytest.mark.parametrize("text", LIMITS)
def test_the_sum_from_which_a_bank_tells_of_payments_was_not_paid(text: str) -> None:
    assert amounts_in(plain_line(text)) == ()


@pytest.mark.parametrize("words", ["pay to", "zu zahlen an", "te betalen aan", "à payer à"])
def test_what_is_to_be_paid_to_somebody_labels_the_payee(words: str) -> None:
    assert composed(tuple(words.replace("à", "a").split())) is Role.PAYEE


@pytest.mark.parametrize("words", ["dit bericht", "ce message", "diese nachricht", "this message"])
def test_a_message_that_speaks_of_itself_announces_none(words: str) -> None:
    assert composed(tuple(words.split())) is None


def test_a_label_of_both_sides_is_of_the_other_one() -> None:
    (row,) = sheet(plain_page("Begünstigter/Zahlungspflichtiger"))
    assert row.cells[0].bare is Role.OTHER_SIDE


def test_a_sentence_may_name_the_payee_on_its_next_line() -> None:
    text = """
Votre virement de 149,95 EUR à
INCASSO VOORBEELD nous est bien parvenu.

Van BE62 0630 0123 4561
Naar BE07 3630 0123 4566
"""
    fields = fields_on([plain_page(text)], Kind.BANK_STATEMENT, DOSSIER)
    (name,) = (each.value for each in fields if each.name == "payee_name")
    assert name == "INCASSO VOORBEELD"


def test_scattered_signs_are_a_communication_only_where_the_checksum_holds() -> None:
    (only,) = references.find(plain_line("+ ++090/9 3 3 7 / 55493++ +"))
    assert only.value == REFERENCE
    assert references.find(plain_line("+ ++090/9 3 3 7 / 55439++ +")) == ()


def test_the_head_of_an_email_has_its_subject_among_its_keys() -> None:
    head = "Van: bank@voorbeeld.example\nAan: Ann Janssens\nOnderwerp: Betaling\n\nNaar: X BV"
    assert mail_heads.rows_of(sheet(plain_page(head))) == {0, 1, 2}
    screen = "Van: BE62 0630 0123 4561\nNaar: INCASSO VOORBEELD NV\nDatum: 14/03/2026"
    assert mail_heads.rows_of(sheet(plain_page(screen))) == frozenset()
