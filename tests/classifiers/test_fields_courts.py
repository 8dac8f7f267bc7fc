"""Courts, their days, and the mediators and services that can be called."""

import pytest

from classifiers.fields import courts, mediators
from classifiers.fields.sheet import sheet
from classifiers.letters import by_kind as letters
from classifiers.words.plain import plain_line, plain_page
from evidence.vocabulary import FieldName

APPOINTED = (
    "Benoemt tot schuldbemiddelaar meester Jo Van Voorbeeld\nZegt dat de griffie dit meldt.",
    "Schuldbemiddelaar      Jo Van Voorbeeld\nAdres                  Fictieplein 3, 9000 Gent",
    "Schuldbemiddelaar Jo Van Voorbeeld Tel. 09 555 12 34",
    "Duidt als schuldbemiddelaar aan: Mr. Jo\nVan Voorbeeld, advocaat te Gent.",
    "Médiateur désigné : Maître Jo Van Voorbeeld, avocat, rue Fictive 3",
    "Zum Schuldenvermittler wird bestellt: RA Jo Van Voorbeeld\nDie Kosten trägt er selbst.",
)


@pytest.mark.parametrize("text", APPOINTED)
def test_a_name_ends_where_the_name_ends(text: str) -> None:
    name = mediators.appointed([sheet(plain_page(text))]).name
    assert name
    assert name.value == "Jo Van Voorbeeld"


def test_a_judge_is_no_mediator() -> None:
    page = plain_page("De schuldbemiddelaar werd gehoord.\nMevrouw An Voorbeeld, rechter")
    assert mediators.appointed([sheet(page)]).name is None


def test_the_telephone_of_the_registry_is_not_the_mediators() -> None:
    page = plain_page(
        "Schuldbemiddelaar: Mr. Jo Voorbeeld\nInlichtingen: griffie\ntel. 09 555 12 34"
    )
    assert mediators.appointed([sheet(page)]).phone is None


SIGNED = (
    "Met vriendelijke groeten,\nJo Voorbeeld\nTel. 09/555.12.34  jo@voorbeeld.example",
    "Bien à vous,\n\nJo Voorbeeld\ntél. 09 555 12 34 - jo@voorbeeld.example",
    "Hochachtungsvoll\nJo Voorbeeld\n\nTelefon +32 9 555 12 34\njo@voorbeeld.example",
    "Kind regards,\nMs. Jo Voorbeeld\nphone 09 555 12 34, jo@voorbeeld.example",
    "Contact       Jo Voorbeeld\nTelefoon      09 555 12 34\nE-mail        jo@voorbeeld.example",
)


@pytest.mark.parametrize("text", SIGNED)
def test_who_signs_a_services_letter_can_be_called(text: str) -> None:
    fields = dict(letters.debt_mediation_letter((plain_page(text),)))
    values = {name: each.value for name, each in fields.items() if each}
    assert values == {
        FieldName.MEDIATOR_NAME: "Jo Voorbeeld",
        FieldName.MEDIATOR_EMAIL: "jo@voorbeeld.example",
        FieldName.MEDIATOR_PHONE: "09 555 12 34",
    }


DECIDED = (
    "Aldus gedaan te Aalst, in raadkamer, op 31.05.2026",
    "Gegeven te Aalst op31.05.2026 door ons, rechter.",
    "Datum van uitspraak\n31/05/2026",
    "Ainsi jugé à Ath, en chambre du conseil, le 31 mai 2026",
    "So geschehen zu Eupen, in der Ratskammer, am 31. Mai 2026",
)


@pytest.mark.parametrize("text", DECIDED)
def test_an_order_has_the_date_of_its_last_sentence(text: str) -> None:
    day = dict(letters.court_order((plain_page(text),)))[FieldName.DATE]
    assert day
    assert day.value == "2026-05-31"


@pytest.mark.parametrize(
    "heading",
    ["Centraal bestand van berichten", "FICHIER CENTRAL DES AVIS", "Zentrale Datei der Meldungen"],
)
def test_an_extract_of_the_central_file_gives_no_order(heading: str) -> None:
    text = f"{heading}\nArbeidsrechtbank Gent\nRolnummer 26/123/B\nSchuldbemiddelaar Jo Voorbeeld"
    assert letters.court_order((plain_page(text),)) == ()


def test_a_court_may_have_its_place_on_the_next_row() -> None:
    text = "TRIBUNAL DU TRAVAIL DE         R.G. 26/123/B\nMONS           Répertoire 2026/88"
    found = letters.court_order((plain_page(text),))
    court = dict(found)[FieldName.COURT]
    assert court
    assert court.value == "TRIBUNAL DU TRAVAIL DE MONS"
    assert courts.find(plain_line("TRIBUNAL DU TRAVAIL DE")) == ()


DIVIDED = {
    "Arbeidsrechtbank Gent\nafdeling Aalst": "Arbeidsrechtbank Gent afdeling Aalst",
    "TRIBUNAL DU TRAVAIL\nDE LIÈGE\nDIVISION NAMUR": "TRIBUNAL DU TRAVAIL DE LIÈGE DIVISION NAMUR",
    "Tribunal du travail de Liège     R.G. 26/1/B\nDivision Namur                   Rép. 2":
        "Tribunal du travail de Liège Division Namur",
    "Arbeitsgericht Eupen\nAbteilung kollektive Schuldenregelung": "Arbeitsgericht Eupen",
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), DIVIDED.items())
def test_a_courts_division_may_stand_below_it(text: str, name: str) -> None:
    court = dict(letters.court_order((plain_page(text),)))[FieldName.COURT]
    assert court
    assert court.value == name


WITH_DIVISION = {
    "Labour Court of Antwerp, Mechelen division": "Labour Court of Antwerp, Mechelen division",
    "ARBEIDSRECHTBANK ANTWERPEN AFD. TURNHOUT": "ARBEIDSRECHTBANK ANTWERPEN AFD. TURNHOUT",
    "Kanzlei des Arbeitsgerichts Eupen, Abt. St. Vith": "Arbeitsgerichts Eupen, Abt. St. Vith",
    "Trib. trav. Liège, div. Huy": "Trib. trav. Liège, div. Huy",
}


@pytest.mark.parametrize(("text", "name"), WITH_DIVISION.items())
def test_a_court_is_named_with_its_division(text: str, name: str) -> None:
    court = dict(letters.court_order((plain_page(text),)))[FieldName.COURT]
    assert court
    assert court.value == name
