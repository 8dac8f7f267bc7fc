"""The bench sets ours beside its peers on the same page; what it costs is not tested here."""

from dataclasses import replace
from pathlib import Path

import pytest

from bench.machine import machine
from bench.measure import Score, measured
from bench.papers import MEDIA, Sheet, sheet, sheets, warm_up
from bench.readers import READERS
from bench.report import markdown
from bench.results import Result
from bench.understanding import understood
from fixtures.catalogue import row
from fixtures.make import make_row

READ_HERE = {each.name: each for each in READERS if not each.package}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sheet:
    folder = tmp_path_factory.mktemp("papers")
    paper = make_row(row("order_form", "nl", "scan300"), "one", 1, folder)
    return sheet(paper.with_name("one.truth.json"), folder / "pictures")


@pytest.fixture(scope="module")
def scores(made: Sheet) -> list[Score]:
    return [
        measured(READ_HERE[name], "scan300", [made], [made]) for name in ("sandboxed", "tesseract")
    ]


def _result(scores: list[Score]) -> Result:
    missing = {"rapidocr": "pip install rapidocr"}
    return Result(
        day="2026-11-26",
        seed=1,
        machine=machine(),
        load=0.0,
        versions={"bewijs": "1"},
        missing=missing,
        scores=tuple(scores),
    )


def test_ours_and_tesseract_read_the_same_page(scores: list[Score]) -> None:
    for each in scores:
        assert each.errors == ()
        assert each.pages == 1
        assert each.character_error < 0.5, each.reader
        assert each.cpu > 0
        assert each.megabytes > 10
    assert scores[0].prints.keys() == {"iban", "amount", "date", "reference"}
    assert all(hits <= of for hits, of in scores[0].prints.values())


def test_the_page_names_every_reader_and_how_to_get_one_that_is_missing(
    scores: list[Score],
) -> None:
    text = markdown(_result(scores))
    assert all(each.title in text for each in READERS)
    assert "not installed: pip install rapidocr" in text
    assert all(f"## {each.title}" in text for each in MEDIA)


def test_the_ratio_is_against_tesseract_on_one_thread(scores: list[Score]) -> None:
    rows = {cells[0]: cells for cells in _result(scores).rows("scan300")}
    assert rows["(a) tesseract, one thread"][2] == "1"


def test_what_it_costs_to_understand_a_paper_is_set_against_reading_it(
    made: Sheet, scores: list[Score]
) -> None:
    found = understood("scan", [made, made])
    assert found.pages == (1, 1)
    assert 0 < sum(found.understanding) < sum(found.reading)
    text = markdown(replace(_result(scores), understood=(found,)))
    assert f"| {' | '.join(found.row())} |" in text
    assert found.row()[:3] == ("scan", "2", "2")


def test_a_page_that_cannot_be_read_is_told_and_counts_as_empty(made: Sheet) -> None:
    score = measured(READ_HERE["tesseract"], "scan300", [made], [_gone(made)])
    assert len(score.errors) == 1
    assert score.character_error == 1.0


def _gone(made: Sheet) -> Sheet:
    return Sheet(
        path=made.path, pictures=(Path("/nowhere.png"),), truth=made.truth, words=made.words
    )


def test_papers_are_of_the_medium_and_always_the_same(tmp_path: Path) -> None:
    screens = next(each for each in MEDIA if each.name == "screen")
    first, again = (next(sheets(screens, 1, 1, tmp_path)) for _ in range(2))
    assert first.truth.medium == "screen"
    assert first.truth.split == "dev"
    assert first == again


def test_every_medium_is_warmed_up_with_papers_of_its_own(tmp_path: Path) -> None:
    for medium in MEDIA:
        source = medium.of or medium.name
        assert {each.truth.medium for each in warm_up(medium, tmp_path)} == {source}


def test_repair_can_be_left_out(made: Sheet) -> None:
    score = measured(READ_HERE["unrepaired"], "scan300", [], [made])
    assert score.errors == ()
    assert score.character_error < 0.5


@pytest.mark.parametrize("name", ["clean300", "clean200"])
def test_repair_makes_no_clean_scan_worse(name: str, tmp_path: Path) -> None:
    """A page without boxes for single letters: those closed up are read in another order."""
    medium = next(each for each in MEDIA if each.name == name)
    papers = warm_up(medium, tmp_path)[:1]
    with_it, without = (
        measured(READ_HERE[each], name, [], papers) for each in ("ours", "unrepaired")
    )
    assert with_it.errors == without.errors == ()
    assert with_it.character_error <= without.character_error
    assert all(with_it.prints[each] >= without.prints[each] for each in with_it.prints)
