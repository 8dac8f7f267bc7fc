"""What a reading left unread: how sure it is as a whole, and where nothing could be made out."""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from evidence.records import Finding
from evidence.vocabulary import Advice
from ocr.marks.ink import Print
from ocr.pixels import pieces
from ocr.quality import advice, look
from ocr.reader import Picture, Seen, boxed
from ocr.repair.straighten import Straight, placed_back

_WORST = 10  # percentile of the words that speaks for the page
_COVERED = 0.7  # share of the print that a reading should have found
_LEGIBLE, _LETTERS = 0.6, 3  # confidence and length of a word that was read, and is no grain
_UNSURE = 0.5  # confidence below which a word may say anything
_ZONE, _ZONES = 0.04, 5  # share of the print that is worth pointing at; the largest of those
_FAULTS = frozenset(
    (Advice.BLANK, Advice.BLURRED, Advice.TOO_BRIGHT, Advice.TOO_DARK, Advice.TOO_SMALL)
)
_NEAR = (15, 31)  # pixels down and across within which what was not read is one zone


def confidence(words: Sequence[Seen]) -> float:
    """Of the page: nine words of ten are as sure; 0.0 when there are none."""
    sure = [each.confidence for each in words]
    return round(float(np.percentile(sure, _WORST)), 4) if sure else 0.0


def is_legible(words: Sequence[Seen]) -> bool:
    """Whether there is a word among them that is more than grain taken for letters."""
    return any(
        each.confidence >= _LEGIBLE and sum(map(str.isalnum, each.text)) >= _LETTERS
        for each in words
    )


def nothing_read(number: int, picture: Picture, density: float) -> Finding:
    """Names the fault of the picture, if it has one: what is sharp a person may still read.

    ``density``: as ``quality.look`` takes it.
    """
    fault = next((each for each in advice(look(picture, density)) if each in _FAULTS), None)
    if fault is None:
        return Finding(code="nothing_read", message="No word could be made out.", page=number)
    message = f"No word could be made out; the picture: {fault.replace('_', ' ')}."
    return Finding(code="illegible_picture", message=message, page=number)


def low_coverage(number: int, covered: float) -> tuple[Finding, ...]:
    """A finding when too little of the print was read."""
    if covered >= _COVERED:
        return ()
    message = f"Only {covered:.0%} of what looks like print could be read."
    return (Finding(code="low_coverage", message=message, page=number),)


def zones(
    number: int, made: Straight, printed: Print, words: Sequence[Seen], size: tuple[int, int]
) -> Iterator[Finding]:
    """Where there is print, or handwriting, that was not read surely.

    ``words`` were read from ``made``, the page of that size set straight, which holds ``printed``.
    """
    rest = printed.outside(each.frame for each in words if each.confidence >= _UNSURE)
    least = _ZONE * np.count_nonzero(printed.mask)
    if np.count_nonzero(rest) < least:
        return
    joined = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones(_NEAR, np.uint8))
    labels, stats, _ = pieces(joined)
    ink = np.bincount(labels[rest > 0], minlength=len(stats))[1:]
    for at in np.argsort(-ink)[:_ZONES]:
        if ink[at] < least:
            return
        left, top, width, height = (float(side) / printed.scale for side in stats[at + 1][:4])
        frame = placed_back((left, top, left + width, top + height), made.back)
        message = "What stands here could not be read surely."
        yield Finding(code="illegible_zone", message=message, page=number, box=boxed(frame, size))
