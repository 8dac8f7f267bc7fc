"""Every way that a date is printed, and what is no date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.fields.dates import Years, find
from classifiers.words.plain import plain_line

MARCH = Years(known=(date(2026, 3, 31),))
PRINTED = {
    "14/03/2026": "2026-03-14",
    "14-03-2026": "2026-03-14",
    "14.03.2026": "2026-03-14",
    "14-03-26": "2026-03-14",
    "14/03": "2026-03-14",
    "14-03": "2026-03-14",
    "le .14.03,2026": "2026-03-14",
    "op 14 03 . 2026": "2026-03-14",
    "14.03.": "2026-03-14",
    "2026-03-14": "2026-03-14",
    "14 maart 2026": "2026-03-14",
    "14 mrt. 2026": "2026-03-14",
    "14 mars 2026": "2026-03-14",
    "1er mars 2026": "2026-03-01",
    "14. März 2026": "2026-03-14",
    "14 March 2026": "2026-03-14",
    "March 14, 2026": "2026-03-14",
    "za 14 maart": "2026-03-14",
    "samedi 14 mars": "2026-03-14",
    "Samstag, 14.03.2026": "2026-03-14",
    "(VAL. 16-01-2026)": "2026-01-16",
    "I4/O3/2O26": "2026-03-14",
    "14/03/202b": "2026-03-14",
    "14 rnaart 2026": "2026-03-14",
    "14 août 2026": "2026-08-14",
    "3. Jänner 2026": "2026-01-03",
    "GENT 1 / 14-03-26 / 16": "2026-03-14",
    "Verzonden: zaterdag 14 maart 2026 9:41": "2026-03-14",
}
NO_DATES = (
    "EUR 12,05, 2026",
    "149,12,20.06.2026",
    "Vandaag",
    "Blz. 2/1",
    "85.07.30-033.28",
    "17.07.30-033.84",
    "2026/0123",
    "26/123/B",
    "11:09:03",
    "0471 12 03 26",
    "31/02/2026",
    "14/03/1985",
    "BE07 3630 0123 4566",
    "+++090/9337/55493+++",
)


@pytest.mark.parametrize(("text", "day"), PRINTED.items())
def test_every_form_gives_its_day(text: str, day: str) -> None:
    assert [each.value for each in find(plain_line(text), MARCH)] == [day]


SPOKEN = (
    "Gegeven op eenendertig mei tweeduizend zesentwintig.",
    "le trente et un mai deux mille vingt-six",
    "Eupen, den einunddreißigsten Mai zweitausendsechsundzwanzig",
    "on the thirty-first of May 2026",
)


@pytest.mark.parametrize("text", SPOKEN)
def test_a_day_may_be_in_words(text: str) -> None:
    assert [each.value for each in find(plain_line(text))] == ["2026-05-31"]


@pytest.mark.parametrize(
    "text", ["in mei 2026", "een mei", "deux mille mai", "du mois de mai 2026"]
)
def test_a_month_without_a_day_is_no_day(text: str) -> None:
    assert find(plain_line(text)) == ()


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find(plain_line(text), MARCH) == ()


def test_a_day_without_a_year_is_nothing_where_no_year_is_known() -> None:
    assert find(plain_line("14/03")) == ()


def test_a_date_on_the_same_line_gives_the_year() -> None:
    found = find(plain_line("UITGEVOERD OP 30/12 VALUTADATUM : 02/01/2026"))
    assert [each.value for each in found] == ["2025-12-30", "2026-01-02"]


def test_a_period_over_new_year_decides_the_year() -> None:
    winter = Years(known=(date(2026, 1, 31),), first=date(2025, 12, 1), last=date(2026, 1, 31))
    (old,), (new,) = find(plain_line("30-12"), winter), find(plain_line("03-01"), winter)
    assert (old.value, new.value) == ("2025-12-30", "2026-01-03")


def test_a_period_of_a_year_outranks_the_day_of_printing() -> None:
    whole = Years(known=(date(2026, 1, 2),), first=date(2025, 1, 1), last=date(2025, 12, 31))
    (found,) = find(plain_line("15/03"), whole)
    assert found.value == "2025-03-15"


def test_a_weekday_that_does_not_fit_makes_it_doubtful() -> None:
    (right,) = find(plain_line("zaterdag 14/03/2026"))
    (wrong,) = find(plain_line("vrijdag 14/03/2026"))
    assert wrong.confidence < 0.5 < right.confidence


def test_month_first_is_only_a_last_resort() -> None:
    (found,) = find(plain_line("03/14/2026"))
    assert found.value == "2026-03-14"
    assert found.confidence < 0.5


@pytest.mark.parametrize("form", ["%d/%m/%Y", "%d-%m-%y", "%d.%m.%Y", "%Y-%m-%d", "%d %B %Y"])
@given(day=st.dates(min_value=date(2000, 1, 1), max_value=date(2049, 12, 31)))
def test_what_is_formatted_is_read_back(form: str, day: date) -> None:
    (found,) = find(plain_line(day.strftime(form)))
    assert found.value == day.isoformat()


@pytest.mark.parametrize("text", ["Extrait n° 3 mars 2026", "Kontoauszug Nr. 3 März 2026"])
def test_the_number_of_a_statement_is_no_day_of_its_month(text: str) -> None:
    assert find(plain_line(text)) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ORDONNANCE DU 1 7 JUIN 2 0 2 6", "2026-06-17"),
        ("BESCHLUSS VOM 3 M Ä R Z 2 0 2 6", "2026-03-03"),
        ("op 12 maart 2 0 2 6", "2026-03-12"),
    ],
)
def test_a_title_set_wide_holds_its_whole_day(text: str, day: str) -> None:
    assert [each.value for each in find(plain_line(text))] == [day]


def test_half_a_day_that_is_set_wide_is_none() -> None:
    assert find(plain_line("le 1 7 juin"), Years(known=(date(2026, 8, 1),))) == ()
