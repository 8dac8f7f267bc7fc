"""Words into lines and blocks, in reading order.

Works on the straightened page. A row of a table stays one line, so that a
booking keeps its date, text and amount together; columns of running text are
read one after the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ocr.layout.columns import columns
from ocr.layout.rows import Row, rows
from ocr.layout.wrapping import gathered
from ocr.reader import Seen

_APART = 0.7  # of a line's height: a gap below this never parts two blocks
_WIDER = 1.6  # times the gaps around it: a gap above this does
_FAR = 3.0  # of a line's height: a gap above this always does
_LARGER = 1.6  # times the height: letters of another size


@dataclass(frozen=True, slots=True)
class Placed:
    """A word with its place in the reading order."""

    word: Seen
    line: int  # 0-based
    block: int  # 0-based


def ordered(words: Sequence[Seen]) -> list[Placed]:
    """All words, in reading order; what is stamped across the page comes after its print."""
    printed = columns(gathered(rows([each for each in words if each.stamp < 0])))
    paragraphs = (paragraph for column in printed for paragraph in _paragraphs(column))
    blocks = [[row.words for row in paragraph] for paragraph in paragraphs]
    placed: list[Placed] = []
    line = 0
    for block, lines in enumerate([*blocks, *_stamps(words)]):
        for members in lines:
            placed += [Placed(word, line, block) for word in members]
            line += 1
    return placed


def _stamps(words: Sequence[Seen]) -> list[list[list[Seen]]]:
    """Of each stamp its lines as the reader found them."""
    stamps: dict[int, dict[int, list[Seen]]] = {}
    for each in words:
        if each.stamp >= 0:
            stamps.setdefault(each.stamp, {}).setdefault(each.strip, []).append(each)
    return [list(lines.values()) for lines in stamps.values()]


def _paragraphs(column: list[Row]) -> list[list[Row]]:
    """Rows that belong together."""
    gaps = [below.frame[1] - above.frame[3] for above, below in pairwise(column)]
    found = [column[:1]]
    for at, (above, below) in enumerate(pairwise(column)):
        around = gaps[max(0, at - 1) : at] + gaps[at + 1 : at + 2]
        if _parts(above, below, gaps[at], around):
            found.append([])
        found[-1].append(below)
    return [each for each in found if each]


def _parts(above: Row, below: Row, gap: float, around: list[float]) -> bool:
    height = min(above.height, below.height)
    if gap > _FAR * height or below.starts_booking:
        return True
    if max(above.height, below.height) > _LARGER * height:
        return True
    usual = max(0.0, min(around)) if around else height
    return gap > _APART * height and gap > _WIDER * usual
