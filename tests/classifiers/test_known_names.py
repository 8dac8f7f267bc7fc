"""The dossier says which words of a page are the name of whom it knows to be paid."""

from dataclasses import replace

import pytest

from classifiers.words.plain import plain_page
from evidence.dossier import Account, Dossier
from evidence.records import Field, Page, Word
from evidence.vocabulary import FieldName, Kind
from tests.classifiers.invented import fields_on

A, B = "BE62 0630 0123 4561", "BE07 3630 0123 4566"
DOSSIER = Dossier(
    number="D-1",
    creditor="Voorbeeld & Zonen Energie NV",
    collector="Incassokantoor Voorbeeld en Maas",
    accounts=(Account(iban=B.replace(" ", ""), owner="collector"),),
)


def _page(text: str, sure: float = 1.0) -> Page:
    page = plain_page(text.strip("\n"))
    return replace(page, words=tuple(replace(word, confidence=sure) for word in page.words))


def _payee(page: Page, dossier: Dossier | None = DOSSIER) -> Field | None:
    found = fields_on([page], Kind.TRANSFER_ORDER, dossier)
    return next((each for each in found if each.name is FieldName.PAYEE_NAME), None)


def _order(payee: str) -> str:
    return (
        f"Overschrijving ingediend\n\nVan    {A}\nBedrag  12,00 EUR\n{payee}\nMemodatum  09/02/2026"
    )


PRINTED = {
    "beside a strange key": ("Gegenzijde  Incassokantoor Voorbeeld en Maas", None),
    "in capitals": (
        "Gegenzijde  INCASSOKANTOOR VOORBEELD EN MAAS",
        "INCASSOKANTOOR VOORBEELD EN MAAS",
    ),
    "broken": ("Gegenzijde  Incassokantoor Voorbeeld\n            en Maas", None),
    "stamped behind": (f"Naar  {B}\nIncassokantoor Voorbeeld en Maas INGEKOMEN", None),
    "with its form": (
        f"Naar  {B}\nIncassokantoor Voorbeeld en Maas BV",
        "Incassokantoor Voorbeeld en Maas BV",
    ),
    "the creditor's, without its form": (
        f"Naar  {B}\nVoorbeeld & Zonen Energie",
        "Voorbeeld & Zonen Energie",
    ),
    "the creditor's, with a slip": (
        f"Naar  {B}\nVoorbceld & Zonen Energie NV",
        "Voorbeeld & Zonen Energie NV",
    ),
}


@pytest.mark.parametrize(("printed", "name"), PRINTED.values(), ids=PRINTED)
def test_the_name_that_is_known_is_found_as_it_is_printed(printed: str, name: str | None) -> None:
    payee = _payee(_page(_order(printed), sure=0.9))
    assert payee is not None
    assert payee.value == (name or DOSSIER.collector)


def test_what_was_misread_is_repaired_and_what_was_surely_read_is_not() -> None:
    slip = _order(f"Naar  {B}\nVoorbceld & Zonen Energie NV")
    unsure, sure = _payee(_page(slip, sure=0.9)), _payee(_page(slip))
    assert unsure
    assert sure
    assert (unsure.value, unsure.repaired) == ("Voorbeeld & Zonen Energie NV", True)
    assert (sure.value, sure.repaired) == ("Voorbceld & Zonen Energie NV", False)


NOT_THERE = {
    "another": f"Begunstigde  Slagerij Kruimel\nNaar  {B}",
    "only in the message": (
        f"Begunstigde  Slagerij Kruimel\nNaar  {B}\n"
        "Mededeling  Incassokantoor Voorbeeld en Maas dossier 12"
    ),
    "a part of it": f"Begunstigde  Slagerij Kruimel\nNaar  {B}\nIncassokantoor Voorbeeld",
}


@pytest.mark.parametrize("printed", NOT_THERE.values(), ids=NOT_THERE)
def test_a_name_that_does_not_stand_with_the_payment_is_never_given(printed: str) -> None:
    payee = _payee(_page(_order(printed)))
    assert payee is not None
    assert payee.value == "Slagerij Kruimel"


def test_the_name_has_its_place_and_its_words() -> None:
    page = _page(_order("Gegenzijde  Incassokantoor Voorbeeld\n            en Maas"))
    payee = _payee(page)
    assert payee is not None
    words: list[Word] = [each for each in page.words if each.text in (payee.text or "").split()]
    assert [each.text for each in words] == ["Incassokantoor", "Voorbeeld", "en", "Maas"]
    assert payee.box == (
        min(each.box[0] for each in words),
        min(each.box[1] for each in words),
        max(each.box[2] for each in words),
        max(each.box[3] for each in words),
    )


@pytest.mark.parametrize("name", ["", "&", "NV", "A B C", "Voorbeeld " * 40])
def test_any_name_of_a_dossier_can_be_looked_for(name: str) -> None:
    payee = _payee(
        _page(_order(f"Begunstigde  Slagerij Kruimel\nNaar  {B}")), replace(DOSSIER, creditor=name)
    )
    assert payee is not None
    assert payee.value == "Slagerij Kruimel"
