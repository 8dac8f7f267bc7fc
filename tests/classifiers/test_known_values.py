"""What the dossier knows is found where a reader tore a row or misread a sign.

It fills the fields with a finding; the payment itself is what its own rows show.
"""

from dataclasses import replace
from decimal import Decimal

import pytest

from classifiers.documents import understand
from classifiers.extract import beside, extract_fields
from classifiers.payments.completing import completed
from classifiers.payments.siding import sided
from classifiers.words.plain import plain_page
from evidence.dossier import Account, Dossier
from evidence.records import Document, Page, Reading
from evidence.vocabulary import FieldName, Kind
from tests.classifiers.invented import fields_on

OURS, OTHERS = "BE07363001234566", "BE22193001234547"
REFERENCE = "+++090/9337/55493+++"
DOSSIER = Dossier(
    number="D-1",
    collector="Incasso Voorbeeld",
    accounts=(Account(iban=OURS, owner="collector"),),
    references=(REFERENCE,),
    outstanding=Decimal("149.95"),
)
KIND = Kind.BANK_STATEMENT
HEAD = "Rekeninguittreksel 2026-003\nRekening BE62 0630 0123 4561\n"


def _page(text: str, sure: float = 0.9) -> Page:
    page = plain_page(text.strip("\n"))
    return replace(page, words=tuple(replace(word, confidence=sure) for word in page.words))


def _understood(text: str, sure: float = 0.9) -> Document:
    pages = (_page(text, sure),)
    reading = Reading(sha256="", media_type="image/png", reader="none", pages=pages)
    (document,) = understand(reading, DOSSIER)
    return document


def _values(document: Document) -> dict[str, str]:
    return {str(each.name): each.value for each in document.fields}


def _beside(document: Document) -> set[str]:
    places = [each.box for each in document.findings if each.code == "beside_payment"]
    return {str(each.name) for each in document.fields if each.box in places}


TORN = f"""{HEAD}
12/03/2026    INCASSO VOORBEELD NV                          -149,95
              BE07 3630 0123 4566
16/03/2026    {REFERENCE}    Huur                  -800,00
Nieuw saldo 16/03/2026   1.050,05
"""


def test_a_reference_on_the_line_below_fills_the_field_and_not_the_payment() -> None:
    document = _understood(TORN)
    ours, rent = document.transactions
    assert _values(document)["reference"] == REFERENCE
    assert (ours.counterparty_iban, ours.reference) == (OURS, None)
    assert rent.amount == Decimal("-800.00")
    assert _beside(document) == {"reference"}


def test_a_reference_of_a_payment_to_another_account_is_its_own() -> None:
    document = _understood(TORN.replace("Nieuw saldo", f"{OTHERS}\nNieuw saldo"))
    assert "reference" not in _values(document)


def test_a_reference_far_off_is_not_ours() -> None:
    away = TORN.replace(REFERENCE, "").rstrip() + "\n" + 3 * "20/03/2026  Bakker  -1,00\n"
    document = _understood(f"{away}21/03/2026  Slager  -2,00\n              {REFERENCE}\n")
    assert "reference" not in _values(document)


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
    document = _understood(_one(account))
    field = document.field(FieldName.PAYEE_IBAN)
    assert field is not None
    assert (field.value, field.repaired, field.text) == (OURS, True, account)
    assert document.transactions[0].counterparty_iban is None
    assert _beside(document) == {"iban", "payee_iban"}


NOT_OURS = {
    "another that checks": ("BE07 3630 0220 4566", 0.9),
    "three signs off": ("BE07 3680 0128 4S65", 0.9),
    "surely read so": ("BE07 3680 0123 4566", 1.0),
}


@pytest.mark.parametrize(("account", "sure"), NOT_OURS.values(), ids=NOT_OURS)
def test_an_account_that_may_be_another_is_never_taken_for_it(account: str, sure: float) -> None:
    assert _values(_understood(_one(account), sure)).get("payee_iban") != OURS


NUMBERS = ["14032026", "14995", "2026003", "2026-003", "090933755494"]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_of_the_dossier_is_no_day_and_no_sum(number: str) -> None:
    dossier = replace(DOSSIER, references=(number,))
    found = fields_on([_page(f"{HEAD}14/03/2026  NAAR {OURS}  -149,95")], KIND, dossier)
    assert FieldName.REFERENCE not in {each.name for each in found}


def test_a_reference_with_letters_is_found_in_the_row_of_the_payment() -> None:
    dossier = replace(DOSSIER, references=("CF-771203",))
    text = f"{HEAD}14/03/2026  NAAR {OURS}  -149,95\n            CF-771203 Voorbeeld"
    found = fields_on([_page(text)], KIND, dossier)
    assert "CF-771203" in {each.value for each in found}


MERGED = "Uitgevoerde verrichtingen\n\nHuur maart            -800,00 EUR\n"


def test_of_two_rows_read_as_one_the_sum_that_is_due_fills_the_field() -> None:
    ours = f"INCASSO VOORBEELD     -149,95 EUR\nBE07 3630 0123 4566\n{REFERENCE}"
    document = _understood(f"{MERGED}{ours}")
    assert _values(document)["amount"] == "149.95"
    assert [each.amount for each in document.transactions] == [Decimal("-800.00")]
    assert "amount" in _beside(document)


OWED = {
    "said to be open": "Nog te betalen  149,95 EUR",
    "the balance": "Saldo  -149,95 EUR",
    "a part of it": "deel van  -149,95 EUR",
    "the next one": "volgende betaling  -149,95 EUR",
}


@pytest.mark.parametrize("line", OWED.values(), ids=OWED)
def test_a_sum_that_is_only_named_is_not_what_was_paid(line: str) -> None:
    text = f"Uitgevoerd\n\nINCASSO VOORBEELD BE07 3630 0123 4566  -50,00 EUR\n{line}\n{REFERENCE}"
    assert _values(_understood(text))["amount"] == "50.00"


ORDER = "Ter ondertekening  09/02/2026\n\nVan  BE62 0630 0123 4561\nBedrag  149,95 EUR"
DAYS = {ORDER: "2026-02-09", f"{ORDER}\nOp 10/02/2026": None}


@pytest.mark.parametrize(("text", "day"), DAYS.items(), ids=["one day", "two days"])
def test_an_order_whose_rows_show_no_day_has_the_only_one_of_its_page(
    text: str, day: str | None
) -> None:
    pages = [_page(text)]
    (order,) = sided(pages, Kind.TRANSFER_ORDER, DOSSIER)
    undated = replace(order, date=None)
    filled = completed(undated, [undated], pages, Kind.TRANSFER_ORDER, DOSSIER)
    statement = completed(undated, [undated], pages, KIND, DOSSIER)
    assert (filled.date and filled.date.value, statement.date) == (day, None)


@pytest.mark.parametrize(("due", "amount"), [("149,95", "149.95"), ("50,00", None)])
def test_a_payment_to_us_without_a_sum_has_the_one_that_is_due(
    due: str, amount: str | None
) -> None:
    text = f"Van  BE62 0630 0123 4561\nNaar  BE07 3630 0123 4566\nBedrag  {due} EUR"
    pages = [_page(f"Ter ondertekening\n\n{text}")]
    (order,) = sided(pages, Kind.TRANSFER_ORDER, DOSSIER)
    bare = replace(order, amount=None)
    filled = completed(bare, [bare], pages, Kind.TRANSFER_ORDER, DOSSIER)
    assert (filled.amount and filled.amount.value) == amount


def test_an_order_whose_page_was_taken_whole_says_so_of_each_field() -> None:
    rows = "10/02/2026  Huur   -800,00\n10/02/2026  Gas   -80,00"
    sides = f"Van BE62 0630 0123 4561\nNaar BE07 3630 0123 4566\n{REFERENCE}"
    pages = [_page(f"Opdrachten\n{rows}\n\n{sides}")]
    shown = sided(pages, Kind.TRANSFER_ORDER, DOSSIER)
    fields = extract_fields(pages, Kind.TRANSFER_ORDER, shown, DOSSIER)
    assert {each.value for each in fields} >= {OURS, REFERENCE}
    flagged = {each.box for each in beside(fields, shown, DOSSIER)}
    assert flagged >= {each.box for each in fields if each.name is not FieldName.PAYER_IBAN}
