"""Print that stands across the page: stamps at any angle, read the way they are up.

The detector finds their strips, but a strip alone does not tell which way up it
is. So strips that lie together at one angle are read both ways, and the better
way counts for all of them.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from ocr.readers.ctc import Stretch
from ocr.readers.detection import Strip

_ACROSS = 12.0  # degrees off the page's lines
_ALIKE = 10.0  # degrees between strips of one stamp
_POOR = 0.8  # mean confidence below which short, level print may be upside-down
_READABLE = 0.5  # mean confidence of letters that are worth turning for
_MORE, _LEAST = 1.15, 3.0  # times the letters that must come out the other way; letters
_LONG = 9.0  # times its height, which no line of a stamp is
_MOST = 16  # strips of a page that are read twice
_SAME = 0.5  # of a strip's height: what lies less below is on the same line

Line = list[Stretch]
Read = Callable[[list[Strip]], list[Line]]


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A strip the way it is up, what it says, and where that belongs."""

    strip: Strip
    line: Line
    row: int = -1  # strips of one printed line share it
    stamp: int = -1  # strips of one stamp share it; -1: print of the page


def upright(strips: Sequence[Strip], lines: Sequence[Line], read: Read) -> list[Found]:
    """The strips of the page's print in their order, then those of each stamp in reading order."""
    found = [Found(*each, row) for row, each in enumerate(zip(strips, lines, strict=True))]
    level = median([_angle(each) for each in strips if not each.upended] or [0.0])
    doubted = [each for each in found if _doubted(each, level)][:_MOST]
    for stamp, members in enumerate(_together(doubted)):
        turned = _better(members, read)
        if turned is not members:
            beside = [each for each in found if each not in doubted and _joins(each, members)]
            joined = _turned(beside[:_MOST], read)
            members = [*members, *(before for before, _ in joined)]
            turned = [*turned, *(after for _, after in joined)]
        if turned is not members or _across(members[0].strip, level):
            found = [each for each in found if each not in members]
            found += [replace(each, stamp=stamp) for each in _in_rows(turned)]
    return found


def score(lines: Sequence[Line]) -> float:
    """How sure a reading is, by letters; 0.0 when there is nothing."""
    every = [each for line in lines for each in line]
    letters = sum(len(each.text) for each in every)
    return sum(len(each.text) * each.confidence for each in every) / letters if letters else 0.0


def made(lines: Sequence[Line]) -> float:
    """How many letters a reading gave for sure."""
    return sum(len(each.text) * each.confidence**2 for line in lines for each in line)


def _doubted(found: Found, level: float) -> bool:
    """Whether it may be of a stamp: across the page, or short and poorly read."""
    strip = found.strip
    if strip.upended or _across(strip, level):
        return True
    return strip.width < _LONG * strip.height and score([found.line]) < _POOR


def _across(strip: Strip, level: float) -> bool:
    """Whether it is slanted, where the page's lines fall by ``level`` degrees."""
    return not strip.upended and abs(_angle(strip) - level) > _ACROSS


def _angle(strip: Strip) -> float:
    """Degrees by which its print falls, of a strip that is not upended -45 to 45."""
    along = strip.corners[1] - strip.corners[0]
    return math.degrees(math.atan2(along[1], along[0]))


def _together(doubted: Sequence[Found]) -> list[list[Found]]:
    """Strips at one angle that lie side by side or one below the other."""
    groups: list[list[Found]] = []
    for each in doubted:
        near = [group for group in groups if any(_beside(each.strip, b.strip) for b in group)]
        groups = [group for group in groups if group not in near]
        groups.append([each, *(member for group in near for member in group)])
    return groups


def _beside(one: Strip, other: Strip) -> bool:
    if one.upended != other.upended or abs(_angle(one) - _angle(other)) > _ALIKE:
        return False
    room = min(one.height, one.width, other.height, other.width)
    left, top, right, bottom = one.frame
    return (
        left - room < other.frame[2]
        and other.frame[0] < right + room
        and top - room < other.frame[3]
        and other.frame[1] < bottom + room
    )


def _better(members: list[Found], read: Read) -> list[Found]:
    """The strips of a stamp as they are, or read the way that makes more of them."""
    best, most = members, max(_MORE * made([each.line for each in members]), _LEAST)
    for way in (1, 3) if members[0].strip.upended else (2,):
        strips = [each.strip.turned(way) for each in members]
        lines = read(strips)
        if made(lines) > most and score([each for each in lines if each]) > _READABLE:
            triples = zip(strips, lines, members, strict=True)
            best, most = [Found(a, b, each.row) for a, b, each in triples], made(lines)
    return best


def _joins(found: Found, members: Sequence[Found]) -> bool:
    """Whether it is a short level strip beside those of a stamp."""
    strip = found.strip
    short = strip.width < _LONG * strip.height and not strip.upended
    return short and any(_beside(strip, each.strip) for each in members)


def _turned(found: Sequence[Found], read: Read) -> list[tuple[Found, Found]]:
    """Those that read better upside-down, before and after: few letters make sense both ways."""
    strips = [each.strip.turned(2) for each in found]
    lines = read(strips) if strips else []
    pairs = zip(found, (Found(*each) for each in zip(strips, lines, strict=True)), strict=True)
    return [
        (before, replace(after, row=before.row))
        for before, after in pairs
        if made([after.line]) > made([before.line])
    ]


def _in_rows(stamp: list[Found]) -> list[Found]:
    """Line by line from its top, each from its left; strips of one line share its row."""
    longest = max((each.strip for each in stamp), key=lambda strip: strip.width)
    along = (longest.corners[1] - longest.corners[0]) / max(1.0, longest.width)
    down = (longest.corners[3] - longest.corners[0]) / max(1.0, longest.height)
    below = sorted(stamp, key=lambda each: float(each.strip.corners.mean(0) @ down))
    rows: list[list[Found]] = []
    for each in below:
        depth = float(each.strip.corners.mean(0) @ down)
        last = float(rows[-1][0].strip.corners.mean(0) @ down) if rows else -math.inf
        if depth - last < _SAME * each.strip.height:
            rows[-1].append(each)
        else:
            rows.append([each])
    ordered = [
        sorted(row, key=lambda each: float(each.strip.corners.mean(0) @ along)) for row in rows
    ]
    return [replace(each, row=row[0].row) for row in ordered for each in row]
