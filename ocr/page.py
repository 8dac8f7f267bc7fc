"""One page, from its picture or its text layer to an ``evidence.records.Page``."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from evidence.records import Finding, Page, Word
from ocr import unread
from ocr.files import born_digital, set_anew
from ocr.files.pdf import PdfPage
from ocr.layers import Layer, true_layer
from ocr.layout.reading_order import ordered
from ocr.marks import codes, ink
from ocr.marks.handwriting import handwriting
from ocr.reader import Frame, Picture, Reader, Seen, Sight, boxed
from ocr.repair import clean, patterns
from ocr.repair.straighten import Straight, placed_back, straight

_AGREES = 0.6  # share of a layer's words that must be seen in the pixels
_TURNS = 3
_STRIP = 16  # pixels; what is narrower holds no line of print
_AROUND = 2  # pixels that print may stand out of its frame
_QUARTERS = {
    1: Image.Transpose.ROTATE_270,
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that was read, and how to get its picture as shown."""

    page: Page
    picture: Callable[[], Image.Image]


def read_pdf_page(number: int, source: PdfPage, reader: Reader) -> Shown:
    """The text layer where it is true, with what it leaves out read from the pixels."""
    layer = true_layer(source)
    if layer is None:
        shown = read_picture(number, source.picture(), reader, source.density())
        return _against_layer(shown, born_digital.words(source.glyphs()))
    if layer.is_whole or min(source.size) < _STRIP:
        return Shown(_from_layer(number, source, layer), source.picture)
    image = source.picture()
    return Shown(_from_both(number, image, layer, reader), lambda: image)


def read_picture(number: int, image: Image.Image, reader: Reader, density: float = 1.0) -> Shown:
    """The words of a page's pixels; the page is turned upright first where it is not.

    ``density``: for each pixel of the picture, how many were sent, as ``PdfPage`` has it.
    """
    grey = _grey(image)
    if min(image.size) < _STRIP or ink.is_blank(grey):
        return Shown(_blank(number, image), lambda: image)
    turned = 0
    look = _look(grey, reader)
    for _ in range(_TURNS):
        if not look.sight.turn:
            break
        image = image.transpose(_QUARTERS[look.sight.turn])
        turned = (turned + look.sight.turn) % 4
        look = _look(_grey(image), reader)
    page = _from_pixels(number, image, look, density)
    steps = (f"turned {90 * turned}", *page.steps) if turned else page.steps
    return Shown(replace(page, steps=steps), lambda: image)


@dataclass(frozen=True, slots=True)
class _Look:
    grey: Picture  # the page as shown
    made: Straight
    printed: ink.Print  # of what was made
    sight: Sight


def _grey(image: Image.Image) -> Picture:
    return np.asarray(image.convert("L"))


def _look(grey: Picture, reader: Reader) -> _Look:
    plain = patterns.without(grey)
    made = straight(grey if plain is None else plain)
    levelled, steps = clean.cleaned(made.picture)
    printed = ink.printed(levelled)
    sight = reader.read(levelled, printed)
    first = () if plain is None else ("pattern removed",)
    return _Look(grey, Straight(levelled, made.back, (*first, *made.steps, *steps)), printed, sight)


def _from_layer(number: int, source: PdfPage, layer: Layer) -> Page:
    return Page(
        number=number,
        width=source.size[0],
        height=source.size[1],
        words=_words(layer.words, source.size),
        source="text_layer",
        confidence=unread.confidence(layer.words),
        coverage=round(layer.covered, 4),
        findings=(
            *_hidden_text(number, layer.hidden),
            *set_anew.findings(number, layer.anew, source.size),
        ),
        codes=codes.find(_grey(source.picture())) if layer.coded else (),
    )


def _from_both(number: int, image: Image.Image, layer: Layer, reader: Reader) -> Page:
    """The layer's words and what is read beside them; what lies on its side there is not read."""
    picture = _grey(image)
    look = _look(_without(picture, layer.words), reader)
    first = 1 + max((each.strip for each in layer.words), default=0)
    beside = (
        replace(each, frame=placed_back(each.frame, look.made.back), strip=first + each.strip)
        for each in look.sight.words
    )
    seen = (*layer.words, *beside)
    covered = ink.coverage(picture, [each.frame for each in seen])
    return Page(
        number=number,
        width=image.width,
        height=image.height,
        words=_words(seen, image.size),
        source="mixed",
        confidence=unread.confidence(seen),
        coverage=round(covered, 4),
        steps=look.made.steps,
        findings=(
            *_hidden_text(number, layer.hidden),
            *set_anew.findings(number, layer.anew, image.size),
            *unread.low_coverage(number, covered),
        ),
        codes=codes.find(picture),
    )


def _without(picture: Picture, words: Sequence[Seen]) -> Picture:
    """The picture with those words painted over, each in the tone around it."""
    rest, size = picture.copy(), (picture.shape[1], picture.shape[0])
    for word in words:
        left, top, right, bottom = word.frame
        frame = (left - _AROUND, top - _AROUND, right + _AROUND, bottom + _AROUND)
        first, upper, last, lower = boxed(frame, size)
        patch = rest[upper:lower, first:last]
        patch[:] = np.median(np.concatenate([patch[0], patch[-1]]))
    return rest


def _from_pixels(number: int, image: Image.Image, look: _Look, density: float) -> Page:
    made, printed, seen = look.made, look.printed, look.sight.words
    covered = printed.covered(each.frame for each in seen)
    doubts = (
        *unread.low_coverage(number, covered),
        *unread.zones(number, made, printed, seen, image.size),
        *handwriting(number, made, printed, seen, image.size),
    )
    if not unread.is_legible(seen):
        doubts = (unread.nothing_read(number, look.grey, density),)
    return Page(
        number=number,
        width=image.width,
        height=image.height,
        words=_words(seen, image.size, lambda frame: placed_back(frame, made.back)),
        source="ocr",
        confidence=unread.confidence(seen),
        coverage=round(covered, 4),
        steps=made.steps,
        findings=doubts,
        codes=codes.find(look.grey),
    )


def _blank(number: int, image: Image.Image) -> Page:
    return Page(
        number=number,
        width=image.width,
        height=image.height,
        words=(),
        source="blank",
        confidence=0.0,
        coverage=1.0,
    )


def _against_layer(shown: Shown, layer: Sequence[Seen]) -> Shown:
    """The page read from pixels, with a finding when its text layer says something else."""
    page = shown.page
    read = " ".join(each.text for each in page.words)
    if not layer or born_digital.agreement(layer, read) >= _AGREES:
        return shown
    finding = Finding(
        code="untrue_text_layer",
        message="The PDF's text layer does not say what the page shows; the pixels were read.",
        page=page.number,
    )
    return replace(shown, page=replace(page, findings=(*page.findings, finding)))


def _hidden_text(number: int, count: int) -> tuple[Finding, ...]:
    if not count:
        return ()
    message = f"{count} words of the text layer are not visible on the page and were left out."
    return (Finding(code="hidden_text", message=message, page=number),)


def _words(
    seen: Sequence[Seen],
    size: tuple[int, int],
    back: Callable[[Frame], Frame] = lambda frame: frame,
) -> tuple[Word, ...]:
    """In reading order, with boxes on the page as shown."""
    return tuple(
        Word(
            text=each.word.text,
            box=boxed(back(each.word.frame), size),
            confidence=round(each.word.confidence, 4),
            line=each.line,
            block=each.block,
            check=each.word.check,
        )
        for each in ordered(seen)
    )
