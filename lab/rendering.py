"""An evaluation as a page to look at and as a summary in Markdown.

What is put into the page is escaped: a collector's papers may be called anything.
"""

import math
import re
from collections.abc import Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from lab import views, wording
from lab.evaluation import Evaluation
from lab.figures import BY_NAME, FIGURES
from lab.measures import Measure
from lab.pictures import Exhibit
from lab.tables import CPU, TOTAL
from lab.worst import Miss

_STEPS = ("open", "ocr", "classify", "decide", TOTAL, CPU)
_OF_VERDICTS = (
    "order_accepted", "wrong_accept", "false_reject", "verdict", "reason", "straight_through",
    "straight_right", "avoidable_review", "unreadable", "error",
)  # fmt: skip
_OF_PAPERS = (
    "verdict", "order_accepted", "wrong_accept", "false_reject", "straight_through",
    "avoidable_review",
)  # fmt: skip
_GAPS = re.compile(r"\n{3,}")
_MARKS = re.compile(r"([\\`*_\[\]<>|#])")  # what Markdown would take for its own


def markdown(value: Evaluation, misses: Sequence[Miss]) -> str:
    """The summary."""
    text = _TEMPLATES.get_template("evaluation.md").render(_known(value), misses=misses)
    return _GAPS.sub("\n\n", text)


def page(value: Evaluation, exhibits: Sequence[Exhibit]) -> str:
    """The page; its pictures lie beside it."""
    return _TEMPLATES.get_template("evaluation.html").render(_known(value), exhibits=exhibits)


def _known(value: Evaluation) -> dict[str, object]:
    return {
        "e": value,
        "headlines": views.headlines(value),
        "parts": lambda by, *figures: views.parts(value, (by,), figures),
        "grid": lambda figure, *by: views.grid(value, figure, by),
        "told_apart": lambda by: views.told_apart(value, (by,)),
        "kinds": views.matrix(value.kinds),
        "verdicts": views.matrix(value.verdicts),
        "timetable": views.timetable(value),
    }


def _literal(text: object) -> str:
    """A text of somebody else's in Markdown, on one line."""
    return _MARKS.sub(r"\\\1", " ".join(str(text).split()))


def _badness(measure: Measure) -> int:
    """How deep a cell is coloured, 0 to 90: few mistakes show too."""
    wrong = 1 - measure.rate if BY_NAME[measure.figure].wanted else measure.rate
    return round(90 * math.pow(wrong, 0.7))


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("lab"),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    said = (wording.percent, wording.interval, wording.points, wording.seconds, wording.plain)
    made.filters |= {each.__name__: each for each in (*said, wording.told, wording.bound)}
    made.filters |= {"literal": _literal, "badness": _badness}
    made.globals |= {"title": wording.title, "figures": FIGURES, "figure": BY_NAME}
    made.globals |= {"steps": _STEPS, "verdict_figures": _OF_VERDICTS, "of_papers": _OF_PAPERS}
    return made


_TEMPLATES = _environment()
