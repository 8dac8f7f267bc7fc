"""Values that a line's end breaks, that stand side by side, or glued to what follows."""

from dataclasses import replace

import pytest

from classifiers.fields import contacts, dates
from classifiers.payments.transactions import find_bookings
from classifiers.words.lines import Line
from classifiers.words.plain import plain_line, plain_page
from evidence.vocabulary import FieldName, Kind
from tests.classifiers.invented import fields_on

PAYER, PAYEE, THIRD = "BE62 0630 0123 4561", "BE07 3630 0123 4566", "BE68 5390 0754 7034"


def _fields(text: str, kind: Kind) -> dict[FieldName, str]:
    pages = (plain_page(text, 1, 0.97),)
    found = fields_on(pages, kind)
    return {each.name: each.value for each in found}


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("050 33 12 34  0471 12 34 56", ["050 33 12 34", "0471 12 34 56"]),
        ("tél. 087/55.12.34 9-12 h", ["087 55 12 34"]),
        ("050 33 12 34 9000 Gent", ["050 33 12 34"]),
        ("BE 0123.456.789 050 33 12 34", ["050 33 12 34"]),
        ("tel./fax: 050 33 12 34", ["050 33 12 34"]),
        ("fax 050 33 12 35", []),
        ("zending 0101 2345 6789 0123", []),
        ("2026/0441 02/03/2026", []),
    ],
)
def test_a_number_ends_where_the_next_one_begins(said: str, numbers: list[str]) -> None:
    assert [each.value for each in contacts.phones(plain_line(said))] == numbers


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("28/05/202614:03", "2026-05-28"),
        ("wo 9/09/202611:42", "2026-09-09"),
        ("dinsdag 10 februari 20267:03", "2026-02-10"),
    ],
)
def test_an_hour_glued_to_the_year_hides_no_day(said: str, day: str) -> None:
    assert [each.value for each in dates.find(plain_line(said))] == [day]


def test_a_day_goes_on_at_the_start_of_the_next_line() -> None:
    said = "Bonjour,\n\nje mets fin au contrat 771-204, il prend fin le 13\nnovembre 2026.\n"
    found = _fields(said, Kind.CANCELLATION_LETTER)
    assert found[FieldName.NOTICE_EFFECTIVE_DATE] == "2026-11-13"


@pytest.mark.parametrize(
    ("said", "cut"),
    [
        ("gaat in op 13", True),
        ("Brussel, maandag 13", True),
        ("jusqu'au 30", True),
        ("zum 13.", True),
        ("Extrait n° 3", False),
        ("Rekeninguittreksel nr. 3 maart", False),
        ("Rekeningafschrift blz. 12", False),
        ("Transactions: 13", False),
        ("Blad 1 van 3", False),
    ],
)
def test_a_number_over_a_month_is_a_day_only_behind_a_word_of_days(said: str, cut: bool) -> None:
    assert dates.is_cut(said) is cut


def test_the_one_day_to_come_is_the_end_unless_it_is_of_money() -> None:
    head = "Genk, 3 april 2026\n\nGeachte,\n\nIk stop met mijn abonnement 771-204.\n"
    ended = _fields(f"{head}Dat wordt 3 mei 2026 volgens u.\n", Kind.CANCELLATION_LETTER)
    asked = _fields(f"{head}De factuur betaal ik op 3 mei 2026.\n", Kind.CANCELLATION_LETTER)
    assert ended[FieldName.NOTICE_EFFECTIVE_DATE] == "2026-05-03"
    assert FieldName.NOTICE_EFFECTIVE_DATE not in asked


@pytest.mark.parametrize(
    "said",
    [
        "Ik ben op reis en weer thuis op 15 juni 2026.",
        "Mon fils se marie le 20 juin 2026.",
        "Am 20. Juni 2026 werde ich operiert.",
        "My new job starts on 1 June 2026.",
        "De sleutel leg ik op 3 juni 2026 aan de balie.",
        "Vous pouvez me joindre jusqu'au 3 juin 2026.",
        "Ik stop want ik trouw op 3 juni 2026.",
    ],
)
def test_a_day_of_the_writer_ends_no_contract(said: str) -> None:
    head = "Genk, 3 april 2026\n\nGeachte,\n\nHierbij zeg ik mijn abonnement 771-204 op.\n"
    found = _fields(f"{head}{said}\n", Kind.CANCELLATION_LETTER)
    assert FieldName.NOTICE_EFFECTIVE_DATE not in found


@pytest.mark.parametrize(
    "said",
    [
        "De lopende overeenkomst: 3 juni 2026.",
        "Das macht dann wohl 3. Juni 2026.",
        "Tu peux encore regarder jusqu'au 3 juin 2026.",
        "Our membership runs out 3 June 2026.",
    ],
)
def test_a_day_of_the_contract_ends_it(said: str) -> None:
    head = "Genk, 3 april 2026\n\nGeachte,\n\nHierbij zeg ik alles op.\n"
    found = _fields(f"{head}{said}\n", Kind.CANCELLATION_LETTER)
    assert found[FieldName.NOTICE_EFFECTIVE_DATE] == "2026-06-03"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Begunstigde   Voorbeeld Incasso\n              NV", "Voorbeeld Incasso NV"),
        ("Begunstigde   Voorbeeld &\n              Partners", "Voorbeeld & Partners"),
        ("Begunstigde   VOORBEELD ET\n              ASSOCIES RUE HAUTE 3", "VOORBEELD ET ASSOCIES"),
        ("Begunstigde   VOORBEELD &\n              BE54 0633 7310 7097", "VOORBEELD &"),
        ("Begunstigde   Van Voorbeeld Recht", "Van Voorbeeld Recht"),
        ("Begunstigde   KREDBEBB", None),
    ],
)
def test_a_name_is_whole_and_no_code(said: str, name: str | None) -> None:
    text = f"Overschrijving uitgevoerd\n\nVan           {PAYER}\nNaar          {PAYEE}\n{said}\n\n"
    found = _fields(f"{text}Bedrag        64,50 EUR\n", Kind.BANK_STATEMENT)
    assert found.get(FieldName.PAYEE_NAME) == name


def test_who_signs_a_letter_is_not_who_was_paid() -> None:
    paid = f"Op 16/03/2026 ging 86,40 euro van {PAYER} naar {PAYEE}, geboekt."
    found = _fields(f"Geachte,\n\n{paid}\nJan\n", Kind.BANK_STATEMENT)
    assert found[FieldName.PAYEE_IBAN] == PAYEE.replace(" ", "")
    assert FieldName.PAYEE_NAME not in found


def test_orders_to_sign_are_kept_apart() -> None:
    text = (
        f"Te ondertekenen (2)\n\nTe debiteren rekening {PAYER}\n\n"
        f"Eerste Voorbeeld BV              75,21\nNaar rekening {THIRD}\n\n"
        f"Tweede Voorbeeld BV             656,41\nNaar rekening {PAYEE}\n\n"
        "Totaal van 2 opdrachten         731,62\n"
    )
    shown = find_bookings((plain_page(text, 1, 0.97),), Kind.TRANSFER_ORDER)
    paid = [(str(e.transaction.amount), e.transaction.counterparty_name) for e in shown]
    assert paid == [("-75.21", "Eerste Voorbeeld BV"), ("-656.41", "Tweede Voorbeeld BV")]


def test_a_date_in_boxes_is_one_where_a_form_asks_for_it() -> None:
    (day,) = dates.boxed(plain_line("2 0 0 3 2 0 2 6"))
    (close,) = dates.boxed(plain_line("20032026"))
    assert day.value == close.value == "2026-03-20"
    assert close.confidence <= dates.DOUBTFUL < day.confidence
    assert not dates.boxed(plain_line("2 0 1 3 2 0 2 6"))


def test_a_date_in_boxes_may_stand_behind_its_label() -> None:
    *label, number = plain_line("Gewenste uitvoeringsdatum 20032026").words
    left, top, right, bottom = number.box
    wide = replace(number, box=(left, top, right + 2 * (right - left), bottom))
    (day,) = dates.boxed(Line(page=1, words=(*label, wide)))
    assert day.value == "2026-03-20"
    assert not dates.boxed(Line(page=1, words=(*label, number)))


@pytest.mark.parametrize(("times", "day"), [(3, "2026-03-20"), (1, None)])
def test_a_date_set_as_wide_as_boxes_needs_no_label_that_is_understood(
    times: int, day: str | None
) -> None:
    page = plain_page(f"Overschrijving\n\nVan  {PAYER}\nNaar {PAYEE}\n20032026\nBedrag 12,00 EUR")
    wide = (word for word in page.words if word.text == "20032026")
    for word in wide:
        left, top, right, bottom = word.box
        broad = replace(word, box=(left, top, left + times * (right - left), bottom))
        page = replace(page, words=tuple(broad if each is word else each for each in page.words))
    found = {each.name: each.value for each in fields_on([page], Kind.TRANSFER_ORDER)}
    assert found.get(FieldName.DATE) == day
