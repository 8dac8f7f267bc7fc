"""The reports show everything once, and nothing that a stranger wrote acts in them."""

from html.parser import HTMLParser

from evidence.vocabulary import FieldName, Kind, Verdict
from lab.comparing import compared
from lab.evaluation import Evaluation
from lab.figures import FIGURES
from lab.pictures import Detail, Exhibit, Shape, Sheet
from lab.rendering import markdown, page
from lab.results import PaperResult
from lab.worst import worst
from tests.lab.made import a_document, a_field, a_paper, an_evaluation, failed_document

HOSTILE = '<script>alert("x")</script>|`*_.pdf'


class _Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag not in ("meta", "br", "link", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)


def _evaluation() -> Evaluation:
    field = a_field(FieldName.PAYEE_NAME, HOSTILE, "VOORBEELD IN CASSO", 0.8)
    return an_evaluation(
        a_paper(
            a_document(Kind.TRANSFER_ORDER, "bank_statement", field),
            file=HOSTILE,
            medium=HOSTILE[:30],
            layout=HOSTILE[:30],
            acceptable=(Verdict.REJECTED,),
            expected=("order_only",),
            seconds={"ocr": 1.0},
        ),
        a_paper(
            a_document(Kind.OTHER),
            verdict=Verdict.REVIEW,
            blockers=("low_confidence:kind",),
            language="fr",
        ),
        a_paper(failed_document(Kind.OTHER), error="empty_file"),
    )


def _exhibit(value: Evaluation) -> Exhibit:
    miss = worst(value.results, 1)[0]
    shapes = (Shape(tone="wrong", box=(1, 2, 30, 40), label=HOSTILE),)
    sheet = Sheet(page=1, picture="evaluation/01-1.jpg", width=100, height=200, shapes=shapes)
    (field,) = miss.paper.documents[0].fields
    detail = Detail(
        field=field,
        sheet=sheet,
        views=((0, 0, 50, 60),),
        shapes=shapes,
    )
    return Exhibit(miss=miss, sheets=(sheet,), details=(detail,))


def test_nothing_that_a_stranger_wrote_acts_in_the_page() -> None:
    value = _evaluation()
    text = page(value, [_exhibit(value)])
    tags = _Tags(text)
    assert "script" not in tags.seen
    assert tags.open == []
    assert "&lt;script&gt;" in text
    assert "http" not in text.replace("http-equiv", "")


def test_nothing_that_a_stranger_wrote_breaks_a_table_of_the_summary() -> None:
    value = _evaluation()
    lines = markdown(value, worst(value.results, 9)).splitlines()
    rows = [line for line in lines if "script" in line and line.startswith("|")]
    assert rows
    assert all("<script" not in row.replace("\\<", "") for row in rows)


def test_every_table_of_the_summary_has_as_many_cells_in_each_row() -> None:
    value = _evaluation()
    width = None
    for line in markdown(value, worst(value.results, 9)).splitlines():
        cells = line.replace("\\|", "").count("|") if line.startswith("|") else None
        assert width is None or cells is None or cells == width, line
        width = cells


def test_both_reports_say_what_each_figure_counts() -> None:
    value = _evaluation()
    for each in FIGURES:
        assert each.meaning in page(value, [])
        assert each.meaning in markdown(value, [])


def test_both_reports_say_what_moved() -> None:
    before = an_evaluation(*(_numbered(at, "other") for at in range(20)))
    after = an_evaluation(*(_numbered(at, "court_order") for at in range(20)))
    value = compared(before, after)
    assert "▲ better" in page(value, [])
    assert "| better | Kind right |" in markdown(value, [])
    assert "none moved beyond noise" in page(compared(after, after), [])


def _numbered(at: int, read: str) -> PaperResult:
    return a_paper(a_document(Kind.COURT_ORDER, read), file=f"{at}.pdf")


def test_a_report_over_next_to_nothing_is_a_report() -> None:
    value = an_evaluation(a_paper(a_document(Kind.OTHER), acceptable=None, layout=None))
    assert "<!doctype html>" in page(value, [])
    assert "# Evaluation" in markdown(value, [])


def test_a_field_that_is_nowhere_printed_has_its_row_too() -> None:
    made_up = a_field(FieldName.COURT, None, "Gent", 0.9)
    value = an_evaluation(a_paper(a_document(Kind.OTHER, None, made_up)))
    assert "court" in page(value, [])
    assert "court" in markdown(value, [])
