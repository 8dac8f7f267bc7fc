"""Layouts in which a mediator's number stands beside others' numbers."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from classifiers.fields import contacts, mediators
from classifiers.fields.sheet import sheet
from classifiers.words.plain import plain_line, plain_page

MINE, OTHER = "09 555 12 34", "09 555 99 99"
APPOINTED = {
    "two columns": """
Griffie                               Schuldbemiddelaar
Fictieplein 401                       Mr. An Voorbeeld
9000 Gent                             Kouter 12, 9000 Gent
tel. 09/555.99.99                     tel. 09/555.12.34
griffie@rechtbank.example             an@voorbeeld.example""",
    "two columns, the other way": """
Médiateur de dettes                   Greffe
Me An Voorbeeld                       Place Fictive 401
Kouter 12, 9000 Gent                  9000 Gent
tél. 09/555.12.34                     tél. 09/555.99.99
an@voorbeeld.example                  greffe@tribunal.example""",
    "below the clerk": """
Stelt aan als schuldbemiddelaar Mr. An Voorbeeld, advocaat, Kouter 12, 9000 Gent.
De griffier,           De rechter,
Contact schuldbemiddelaar: 09/555.12.34, an@voorbeeld.example""",
    "a table below the court's": """
Griffie: Fictieplein 401, 9000 Gent   Tel. 09/555.99.99
Beschikking van 3 maart 2026

Schuldbemiddelaar       Telefoon         E-mail
Mr. An Voorbeeld        09/555.12.34     an@voorbeeld.example""",
    "above the name": """
Tél. greffe 09/555.99.99

Médiateur désigné
09/555.12.34
an@voorbeeld.example
Me An Voorbeeld""",
    "the lawyer's secretary": """
Greffe : 09/555.99.99
Médiateur de dettes : Me An Voorbeeld, rue Fictive 22, 5000 Namur
Secrétariat : 09/555.12.34
an@voorbeeld.example""",
    "the office in passing": """
Wijst aan als schuldbemiddelaar Mr. An Voorbeeld, Kouter 12, 9000 Gent,
die haar aanvaarding ter griffie heeft meegedeeld,
tel. 09/555.12.34, an@voorbeeld.example;""",
    "the head of a fax": """
Schuldenvermittler: RA An Voorbeeld
Fax              Telefon          E-Mail
09 555 99 99     09 555 12 34     an@voorbeeld.example""",
    "broken over rows": """
désigne Me An Voorbeeld, avocate, comme médiatrice de dettes (an@voorbeeld.example, tél. 09/555.
12.34).""",
}


@pytest.mark.parametrize("text", APPOINTED.values(), ids=APPOINTED)
def test_a_mediators_number_is_told_from_the_courts(text: str) -> None:
    found = mediators.appointed([sheet(plain_page(text))])
    assert found.name
    assert found.email
    assert found.phone
    assert (found.name.value, found.email.value) == ("An Voorbeeld", "an@voorbeeld.example")
    assert found.phone.value == MINE


@pytest.mark.parametrize("office", ["Griffie", "Greffe", "Gerichtskanzlei", "Registry"])
def test_the_only_number_of_a_court_is_nobodys(office: str) -> None:
    page = plain_page(f"Schuldbemiddelaar: Mr. An Voorbeeld\n\n{office}\n9000 Gent\ntel. {OTHER}")
    assert mediators.appointed([sheet(page)]).phone is None


BESIDE = {
    "an@voorbeeld.be - 09/555.12.34": [MINE],
    "www.voorbeeld.be | 09 555 12 34": [MINE],
    "09/555.12.34 12 mei 2026": [MINE],
    "09/555.12.34 3 bijlagen": [MINE],
    "09 555 12 34 09 555 99 99": [MINE, OTHER],
    "09 555 12 34/0470 00 12 34": [MINE],
    "+32 (9) 555 12 34": [MINE],
    "[+32] 9 555 12 34": [MINE],
    "F. : 09 555 99 99 - T. : 09 555 12 34": [MINE],
    "faxnummer 09 555 99 99": [],
    "Télécopieur : 09 555 99 99": [],
    "KBO 0470.006.215": [],
}


@pytest.mark.parametrize(("text", "numbers"), BESIDE.items())
def test_what_stands_beside_a_number_is_no_part_of_it(text: str, numbers: list[str]) -> None:
    assert [each.value for each in contacts.phones(plain_line(text))] == numbers


def test_a_number_ends_with_its_cell() -> None:
    page = plain_page("Contactpersoon: An Voorbeeld      09 555 12 34      12\nOCMW Gent")
    found = mediators.writing([sheet(page)])
    assert found.phone
    assert found.phone.value == MINE


def _papers() -> Iterator[tuple[str, str, str]]:
    """Kind of paper, the digits that reach whom it names, or a dash, and the text of each page."""
    text = Path(__file__).with_name("reached.txt").read_text()
    for each in re.split(r"(?m)^== ", text)[1:]:
        head, _, body = each.partition("\n")
        kind, number, _ = head.split(" ", 2)
        yield kind, number, body.strip("\n")


@pytest.mark.parametrize(("kind", "number", "body"), tuple(_papers()))
def test_a_paper_tells_by_which_number_a_person_is_reached(
    kind: str, number: str, body: str
) -> None:
    sheets = [sheet(plain_page(page)) for page in body.split("\n---\n")]
    found = (mediators.appointed if kind == "CO" else mediators.writing)(sheets)
    digits = re.sub(r"\D", "", found.phone.value) if found.phone else "-"
    assert digits == number
