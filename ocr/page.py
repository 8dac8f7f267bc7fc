"""One page: from its picture, or its text layer, to words with their places."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from evidence.records import Box, Finding, Page, Word
from ocr.clean import clean
from ocr.ink import coverage, is_blank, text_ink
from ocr.layout import Placed, arrange
from ocr.paddle import Paddle
from ocr.pictures import Pixels
from ocr.reader import Reader, Seen
from ocr.upright import Upright, set_upright, turn

_LITTLE = 0.6  # share of the print that was read, below which a finding says so


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page with the picture that its boxes belong to."""

    page: Page
    picture: Pixels


def read_picture(
    number: int, picture: Pixels, finder: Paddle, reader: Reader, findings: tuple[Finding, ...] = ()
) -> Shown:
    """Read a page from its pixels; ``finder`` sets it upright, ``reader`` reads it."""
    if is_blank(picture):
        return Shown(page=blank_page(number, picture), picture=picture)
    cleaned, scale, steps = clean(picture)
    upright = set_upright(finder, cleaned)
    picture = turn(picture, upright.turned)
    seen = reader.read(upright.picture, upright.lines)
    words = arrange(_place(seen, upright, scale, picture))
    page = measured(number, picture, words, "ocr", (*steps, *_turns(upright)), findings)
    return Shown(page=page, picture=picture)


def blank_page(number: int, picture: Pixels) -> Page:
    """A page on which there is nothing to read."""
    height, width = picture.shape[:2]
    return Page(
        number=number,
        width=width,
        height=height,
        words=(),
        source="blank",
        confidence=0.0,
        coverage=1.0,
    )


def measured(
    number: int,
    picture: Pixels,
    words: tuple[Word, ...],
    source: str,
    steps: tuple[str, ...] = (),
    findings: tuple[Finding, ...] = (),
) -> Page:
    """The page with how sure its words are and how much of its print they cover."""
    height, width = picture.shape[:2]
    covered = coverage(text_ink(picture), width, (word.box for word in words))
    if covered < _LITTLE:
        message = f"Only {covered:.0%} of what looks like print was read."
        findings = (*findings, Finding(code="low_coverage", message=message, page=number))
    return Page(
        number=number,
        width=width,
        height=height,
        words=words,
        source=source,
        confidence=tenth(words),
        coverage=covered,
        steps=steps,
        findings=findings,
    )


def tenth(words: Sequence[Word]) -> float:
    """The confidence that nine words in ten reach; 0.0 without words."""
    if not words:
        return 0.0
    return float(np.percentile([word.confidence for word in words], 10))


def _turns(upright: Upright) -> list[str]:
    turned = [f"turned {upright.turned}"] if upright.turned else []
    return [*turned, "deskewed"] if upright.matrix[0, 1] else turned


def _place(seen: list[Seen], upright: Upright, scale: float, shown: Pixels) -> list[Placed]:
    return [_placed(word, upright, scale, shown) for word in seen if _printable(word.text)]


def _placed(word: Seen, upright: Upright, scale: float, shown: Pixels) -> Placed:
    (left, top), (right, bottom) = word.corners.min(axis=0), word.corners.max(axis=0)
    return Placed(
        text=_printable(word.text),
        confidence=min(1.0, max(0.0, word.confidence)),
        box=box_on(shown, upright.back(word.corners) / scale),
        left=float(left),
        top=float(top),
        right=float(right),
        bottom=float(bottom),
    )


def box_on(picture: Pixels, corners: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Box:
    """What encloses the corners, in whole pixels inside the picture."""
    height, width = picture.shape[:2]
    left, top = np.floor(corners.min(axis=0)).astype(int)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int)
    left, top = min(max(0, left), width - 1), min(max(0, top), height - 1)
    return (
        int(left),
        int(top),
        int(min(max(left + 1, right), width)),
        int(min(max(top + 1, bottom), height)),
    )


def _printable(text: str) -> str:
    return "".join(letter for letter in text if letter.isprintable()).strip()
