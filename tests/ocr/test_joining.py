"""Which short lines are turned with a stamp, and that none is taken twice."""

from collections.abc import Sequence

import numpy as np
import pytest

from ocr.readers.ctc import Stretch
from ocr.readers.detection import Strip
from ocr.readers.stamps import Line, upright

UPSIDE_DOWN, SURE = ("qaaq", 0.3), ("609", 0.99)


def _strip(top: int) -> Strip:
    corners = [[0, top], [100, top], [100, top + 30], [0, top + 30]]
    return Strip(np.array(corners, np.float32))


def _line(text: str, confidence: float) -> Line:
    return [Stretch(text, 0, 90, confidence)] if text else []


def _found(ways: Sequence[tuple[tuple[str, float], tuple[str, float]]]) -> tuple[list[str], int]:
    """The texts of strips below each other, each with both its readings; how often one was read."""
    strips = [_strip(35 * at) for at in range(len(ways))]
    reads = 0

    def read(turned: list[Strip]) -> list[Line]:
        nonlocal reads
        reads += len(turned)
        ats = [round((float(each.corners.mean(0)[1]) - 15) / 35) for each in turned]
        return [_line(*ways[at][1]) for at in ats]

    found = upright(strips, [_line(*each[0]) for each in ways], read)
    return [word.text for each in found for word in each.line], reads


def test_a_line_that_reads_better_upside_down_goes_with_its_stamp() -> None:
    texts, _ = _found([(UPSIDE_DOWN, ("BETAALD", 0.95)), (("H9L", 0.96), ("16H", 0.999))])
    assert sorted(texts) == ["16H", "BETAALD"]


def test_a_line_between_two_stamps_takes_neither_twice() -> None:
    marks = [(UPSIDE_DOWN, ("BETAALD", 0.95)), (SURE, SURE), (UPSIDE_DOWN, ("MAART", 0.95))]
    assert sorted(_found(marks)[0]) == ["609", "BETAALD", "MAART"]


@pytest.mark.parametrize("below", [SURE, ("", 0.0)])
def test_a_column_below_a_stamp_stays_the_pages(below: tuple[str, float]) -> None:
    texts, reads = _found([(UPSIDE_DOWN, ("BETAALD", 0.95)), *[(below, below)] * 30])
    assert texts == [*[below[0]] * 30 * bool(below[0]), "BETAALD"]
    assert reads <= 17  # what is empty may be of the stamp as well, but not without end
