"""Numbers and people of post and court: barcodes, role numbers, courts, mediators."""

import pytest

from classifiers.fields import case_numbers, contacts, courts, mediators, tracking_numbers
from classifiers.fields.sheet import sheet
from classifiers.words.plain import plain_line, plain_page

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


LABELLED = {
    "Volgcode          AOL-77-2602-00391": "AOL-77-2602-00391",
    "Colis n° 8R48813300712": "8R48813300712",
    "R 1 Aangetekende zending RR 88 120 334 5 BE": "RR881203345BE",
    "Nr. 0105412885001123456789  Gent": "0105412885001123456789",
    "1Z 8A1 20V 68 1182 3345": "1Z8A120V6811823345",
}


@pytest.mark.parametrize(("text", "number"), LABELLED.items())
def test_an_item_has_a_code_of_any_form_behind_a_word_for_it(text: str, number: str) -> None:
    (found,) = tracking_numbers.labelled(plain_line(text))
    assert found.value == number
    assert found.confidence <= tracking_numbers.SAID


@pytest.mark.parametrize(
    "text", ["Zending van 14/03/2026 09:12", "pakket 3 kg 12,50 EUR", "retour tel. 09/555.12.34"]
)
def test_a_day_a_price_or_a_telephone_is_no_items_number(text: str) -> None:
    assert tracking_numbers.labelled(plain_line(text)) == ()


def test_an_address_that_runs_over_a_line_is_one() -> None:
    (found,) = contacts.emails(plain_line("schuldbemiddeling@jan-van- voorbeeld.example, tel."))
    assert found.value == "schuldbemiddeling@jan-van-voorbeeld.example"


APPOINTED = (
    "stelt aan als schuldbemiddelaar Mr. An Voorbeeld, advocaat,\n"
    "tel. 09 555 12 34, an@voorbeeld.example",
    "Désigne en qualité de médiateur de dettes Maître An Voorbeeld,\n"
    "tél. 09 555 12 34, e-mail an@voorbeeld.example",
    "Bestellt zum Schuldenvermittler: Rechtsanwalt An Voorbeeld.\n"
    "Tel. +32 9 555 12 34 an@voorbeeld.example",
    "gelast mr. An Voorbeeld (09-555 12 34, an@voorbeeld.example) met de opdracht.",
    "et lui confie la mission :\n   Me An Voorbeeld\n   rue Fictive 3, 4000 Liège\n"
    "   09 / 555 12 34      an@voorbeeld.example",
    "names, from now on:\n  An Voorbeeld\n  09 555 12 34\n  an@voorbeeld.example",
)
WRITING = (
    "bij An Voorbeeld, maatschappelijk werker, op 09 555 12 34 of via\nan@voorbeeld.example.",
    "CPAS, tél. 09 555 99 99 (accueil)\nPour vos questions, ligne directe : 09 555 12 34\n\n"
    "Bien à vous,\nAn Voorbeeld\nan@voorbeeld.example",
    "Von: an.voorbeeld@dienst.example\nAn: akten@kasse.example\nGuten Tag,\n\nAn Voorbeeld\n"
    "Hauptstraße 4\n09/555.12.34 (vormittags)",
    "From: An Voorbeeld <help@dienst.example>\nRe: Ms Eva Elders\nPhone is best: 09 555 12 34",
)


def _reached(found: mediators.Mediator) -> list[str]:
    return [each.value for each in (found.name, found.phone) if each]


@pytest.mark.parametrize("text", APPOINTED)
def test_a_mediator_is_found_with_every_contact(text: str) -> None:
    found = mediators.appointed([sheet(plain_page(text))])
    assert _reached(found) == ["An Voorbeeld", "09 555 12 34"]
    assert found.email
    assert found.email.value == "an@voorbeeld.example"


@pytest.mark.parametrize("text", WRITING)
def test_who_writes_for_a_service_is_found_with_the_direct_number(text: str) -> None:
    found = mediators.writing([sheet(plain_page(text))])
    assert _reached(found) == ["An Voorbeeld", "09 555 12 34"]
    assert found.email


def test_a_name_in_full_goes_before_its_initial() -> None:
    page = plain_page("Von: Jo Voorbeeld <jo@dienst.example>\n\nJ. Voorbeeld, Schuldenberater")
    found = mediators.writing([sheet(page)])
    assert found.name
    assert found.name.value == "Jo Voorbeeld"


def test_an_order_without_contacts_has_none() -> None:
    page = plain_page("stelt aan als schuldbemiddelaar Mr. An Voorbeeld.")
    found = mediators.appointed([sheet(page)])
    assert found.email is None
    assert found.phone is None


UNNAMED = [
    "Cher Créancier\ntél. 09 555 12 34\nCordialement\nLa Direction",
    "Dear Sirs\nPhone 09 555 12 34\nKind regards\nThe Team",
    "Nieuw bericht\nBeantwoorden Doorsturen\n09 555 12 34\ninfo@dienst.example",
    "Neue Nachricht\n09 555 12 34",
    "Alle Rechten Voorbehouden\n09 555 12 34",
    "Lundi Vendredi\n09 555 12 34",
    "Plan De Remboursement\nTél. 09 555 12 34",
    "Für Gleichlautende Abschrift\n09 555 12 34",
    "Mijn Dossier\nBekijk Beschikking\n09 555 12 34",
    "In Naam Van De Koning\n09 555 12 34",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_a_greeting_a_button_or_a_heading_is_nobody(text: str) -> None:
    sheets = [sheet(plain_page(text))]
    assert mediators.appointed(sheets).name is None
    assert mediators.writing(sheets).name is None


def test_initials_drawn_before_a_sender_are_no_name() -> None:
    text = "AV An Voorbeeld <an@dienst.example>   ma 14/09/2026 11:19"
    name = mediators.writing([sheet(plain_page(text))]).name
    assert name
    assert name.value == "An Voorbeeld"
