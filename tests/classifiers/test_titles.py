"""A title that says of a list that no bank booked it: a plan, or a firm's own journal."""

import pytest

from classifiers.words.plain import plain_page
from evidence.vocabulary import ORDERED, Kind, Sign
from tests.classifiers.invented import payments_on

ACCOUNT = "BE62 0630 0123 4561"
ROWS = (
    "12/03/2026   Loon   +2.100,00\n14/03/2026   Huur   -750,00\n"
    "16/03/2026   BE07 3630 0123 4566   -86,40"
)


def _marked(*pages: str) -> list[bool]:
    found = payments_on(tuple(map(plain_page, pages, range(1, 9))), Kind.BANK_STATEMENT)
    return [Sign.SAMPLE in {mark.sign for mark in each.marks} for each in found]


@pytest.mark.parametrize(
    "title",
    [
        "Budgetoverzicht april",
        "Mijn betaalkalender",
        "Liquiditätsplanung",
        "Trésorerie prévisionnelle",
        "Échéancier des paiements",
        "Plan de trésorerie 2026",
        "Haushaltsplan März 2026",
        "My spending plan - March 2026",
        "Cash flow forecast",
        "Dagboek BANK - Accountantskantoor Peeters",
        "Grand livre des comptes généraux",
        "Buchungsjournal Bank 1200",
        "Bankjournaal maart 2026",
        "General ledger - Bank account",
    ],
)
def test_the_title_of_a_plan_or_journal_doubts_all_below_it(title: str) -> None:
    assert _marked(f"{title}\nRekening {ACCOUNT}\n{ROWS}") == [True, True, True]


@pytest.mark.parametrize(
    "title",
    [
        "Rekeninguittreksel 2026/3",
        "Budgetrekening",
        "Compte budget",
        "OCMW Gent Budgetbeheer",
        "Kalenderstraat 12",
        "Spaarplan",
        "Konten  Überweisung  Daueraufträge  Agenda  Postfach",
        "Rekeningen   Budget   Agenda   Betalen",
        "Ledger balance",
    ],
)
def test_a_name_or_a_bar_is_no_such_title(title: str) -> None:
    assert _marked(f"{title}\nRekening {ACCOUNT}\n{ROWS}") == [False, False, False]


def test_a_shop_in_the_list_is_no_title() -> None:
    assert _marked(f"Rekening {ACCOUNT}\n{ROWS}\nBudget Rent a Car\nAgenda") == [False] * 3


def test_the_pages_behind_it_stand_under_the_title_too() -> None:
    pages = f"Budgetoverzicht april\nRekening {ACCOUNT}\n{ROWS}", ROWS
    assert _marked(*pages) == [True] * 6


def test_what_a_heading_calls_past_stands_under_no_title_of_a_plan() -> None:
    text = (
        f"Agenda\nRekening {ACCOUNT}\n18/03/2026   Water   -20,00\nVoorbije verrichtingen\n{ROWS}"
    )
    assert _marked(text) == [True, False, False, False]


@pytest.mark.parametrize(
    ("codes", "marked"),
    [(("400000", "440000", "613200"), True), (("440000", "", "440000"), False)],
)
def test_accounts_of_a_chart_in_every_row_are_those_of_a_bookkeeper(
    codes: tuple[str, ...], marked: bool
) -> None:
    rows = zip(ROWS.splitlines(), codes, strict=True)
    listed = "\n".join(row.replace("   ", f"   {code}   ", 1) for row, code in rows)
    assert _marked(f"Rekening {ACCOUNT}\n{listed}") == [marked] * 3


@pytest.mark.parametrize("heading", ["Volgende week", "Wat eraan komt", "Nog te verwerken"])
def test_what_stands_above_a_heading_of_the_past_is_doubted_under_any_words(heading: str) -> None:
    text = f"Rekening {ACCOUNT}\n{heading}\n18/03/2026   Water   -20,00\nUitgevoerd\n{ROWS}"
    found = payments_on((plain_page(text),), Kind.BANK_STATEMENT)
    waits = ORDERED | {Sign.STATUS_UNKNOWN}
    doubted = [waits & {mark.sign for mark in each.marks} for each in found]
    assert [*map(bool, doubted)] == [True, False, False, False]
