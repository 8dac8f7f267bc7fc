"""Numbers and people of post and court: barcodes, role numbers, courts, mediators."""

import pytest

from classifiers.fields import case_numbers, contacts, courts, mediators, tracking_numbers
from classifiers.fields.roles import Role
from classifiers.fields.sheet import sheet
from classifiers.plain import plain_line, plain_page

ITEMS = (
    "RR123456785BE",
    "RR473124829BE",
    "RR541288506BE",
    "RR012345675BE",
    "RR100000025BE",
    "RR100000140BE",
    "010541288500452621221234567890",
    "329912345678901234567890",
    "323212345678901234567890",
    "323212345678901234",
    "JJBEA1234567890123456789012",
)
CASES = {
    "A.R. 26/123/B": "26/123/B",
    "R.G. n° 26/52/B": "26/52/B",
    "A.L. Nr. 26/244/B": "26/244/B",
    "rolnummer 2014/AA/38": "2014/AA/38",
    "2010/AB/00812": "2010/AB/00812",
}
COURTS = {
    "ARBEIDSRECHTBANK GENT, afdeling Gent": "ARBEIDSRECHTBANK GENT, afdeling Gent",
    "Arbeidsrechtbank te Antwerpen": "Arbeidsrechtbank te Antwerpen",
    "Tribunal du travail de Brabant wallon": "Tribunal du travail de Brabant wallon",
    "Tribunal du travail de Liège, division Namur": "Tribunal du travail de Liège, division Namur",
    "Arbeitsgericht Eupen": "Arbeitsgericht Eupen",
}


@pytest.mark.parametrize("item", ITEMS)
def test_every_barcode_of_the_post_is_found_with_or_without_spaces(item: str) -> None:
    spaced = " ".join(item[i : i + 4] for i in range(0, len(item), 4))
    for printed in (item, spaced):
        assert [each.value for each in tracking_numbers.find(plain_line(printed))] == [item]


@pytest.mark.parametrize("item", ["EE123456789BE", "RR123456784BE", "3299123456789"])
def test_a_number_that_fails_is_no_barcode(item: str) -> None:
    assert tracking_numbers.find(plain_line(item)) == ()


@pytest.mark.parametrize(("text", "number"), CASES.items())
def test_a_role_number_keeps_its_suffix(text: str, number: str) -> None:
    assert [each.value for each in case_numbers.find(plain_line(text))] == [number]


@pytest.mark.parametrize("text", ["Rep. nr. 2026/6049", "artikel 1675/6", "+++090/9337/55493+++"])
def test_other_numbers_of_an_order_are_no_role_number(text: str) -> None:
    assert case_numbers.find(plain_line(text)) == ()


@pytest.mark.parametrize(("text", "court"), COURTS.items())
def test_a_court_is_named_with_its_place(text: str, court: str) -> None:
    assert [each.value for each in courts.find(plain_line(text))] == [court]


def test_an_address_that_runs_over_a_line_is_one() -> None:
    (found,) = contacts.emails(plain_line("schuldbemiddeling@jan-van- voorbeeld.example, tel."))
    assert found.value == "schuldbemiddeling@jan-van-voorbeeld.example"


MEDIATORS = {
    "stelt aan als schuldbemiddelaar Mr. An Voorbeeld, advocaat,\n"
    "tel. 09 555 12 34, an@voorbeeld.example": Role.MEDIATOR,
    "Désigne en qualité de médiateur de dettes Maître An Voorbeeld,\n"
    "tél. 09 555 12 34, e-mail an@voorbeeld.example": Role.MEDIATOR,
    "Bestellt zum Schuldenvermittler: Rechtsanwalt An Voorbeeld.\n"
    "Tel. +32 9 555 12 34 an@voorbeeld.example": Role.MEDIATOR,
    "bij An Voorbeeld, maatschappelijk werker, op 09 555 12 34 of via\n"
    "an@voorbeeld.example.": Role.SOCIAL_WORKER,
}


@pytest.mark.parametrize(("text", "role"), MEDIATORS.items())
def test_a_mediator_is_found_with_every_contact(text: str, role: Role) -> None:
    found = mediators.find([sheet(plain_page(text))], role)
    assert found.name
    assert found.name.value == "An Voorbeeld"
    assert found.email
    assert found.email.value == "an@voorbeeld.example"
    assert found.phone
    assert found.phone.value == "09 555 12 34"


def test_an_order_without_contacts_has_none() -> None:
    page = plain_page("stelt aan als schuldbemiddelaar Mr. An Voorbeeld.")
    found = mediators.find([sheet(page)], Role.MEDIATOR)
    assert found.email is None
    assert found.phone is None
