"""One page, from its picture or its text layer to an ``evidence.records.Page``."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from evidence.records import Box, Finding, Page, Word
from ocr import born_digital, clean, codes, ink, layout
from ocr.pdf import PdfPage
from ocr.reader import Frame, Reader, Seen
from ocr.straighten import Straight, placed_back, straight

_PREVIEW = 0.4  # share of 200 dpi that is enough to see whether there is ink
_EXPLAINED = 0.8  # share of the print that a text layer should explain
_COVERED = 0.7  # share of the print that a reading should have found
_AGREES = 0.6  # share of a layer's words that must be seen in the pixels
_TURNS = 3
_STRIP = 16  # pixels; what is narrower holds no line of print
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
    """The text layer where it is true and whole, else the pixels."""
    glyphs = source.glyphs()
    layer = born_digital.words(glyphs)
    if layer and not glyphs.hidden:
        page = _from_layer(number, source, layer)
        if page is not None:
            return Shown(page, source.picture)
    shown = read_picture(number, source.picture(), reader)
    return _against_layer(shown, layer)


def read_picture(number: int, image: Image.Image, reader: Reader) -> Shown:
    """The words of a page's pixels; the page is turned upright first where it is not."""
    if min(image.size) < _STRIP or ink.is_blank(np.asarray(image.convert("L"))):
        return Shown(_blank(number, image), lambda: image)
    turned = 0
    made, words, turn = _look(image, reader)
    for _ in range(_TURNS):
        if not turn:
            break
        image = image.transpose(_QUARTERS[turn])
        turned = (turned + turn) % 4
        made, words, turn = _look(image, reader)
    steps = (f"turned {90 * turned}", *made.steps) if turned else made.steps
    page = _from_pixels(number, image, replace(made, steps=steps), words)
    return Shown(page, lambda: image)


def _look(image: Image.Image, reader: Reader) -> tuple[Straight, tuple[Seen, ...], int]:
    made = straight(np.asarray(image.convert("L")))
    levelled, steps = clean.cleaned(made.picture)
    sight = reader.read(levelled)
    return Straight(levelled, made.back, (*made.steps, *steps)), sight.words, sight.turn


def _from_layer(number: int, source: PdfPage, layer: Sequence[Seen]) -> Page | None:
    """The page as its text layer has it, or None where that is not to be believed."""
    preview = np.asarray(source.picture(_PREVIEW).convert("L"))
    inked = born_digital.inked(layer, preview, _PREVIEW)
    if not born_digital.believable(layer, inked):
        return None
    visible = [word for word, has_ink in zip(layer, inked, strict=True) if has_ink]
    covered = ink.coverage(preview, [_scaled(each.frame, _PREVIEW) for each in visible])
    if covered < _EXPLAINED:
        return None
    return Page(
        number=number,
        width=source.size[0],
        height=source.size[1],
        words=_words(visible, lambda frame: frame, source.size),
        source="text_layer",
        confidence=1.0 if visible else 0.0,
        coverage=round(covered, 4),
        findings=_hidden_text(number, len(layer) - len(visible)),
        codes=codes.find(source.picture()) if codes.hinted(preview) else (),
    )


def _from_pixels(number: int, image: Image.Image, made: Straight, seen: Sequence[Seen]) -> Page:
    covered = ink.coverage(made.picture, [each.frame for each in seen])
    sure = [each.confidence for each in seen]
    return Page(
        number=number,
        width=image.width,
        height=image.height,
        words=_words(seen, lambda frame: placed_back(frame, made.back), image.size),
        source="ocr",
        confidence=round(float(np.percentile(sure, 10)), 4) if sure else 0.0,
        coverage=round(covered, 4),
        steps=made.steps,
        findings=_low_coverage(number, covered),
        codes=codes.find(image),
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


def _low_coverage(number: int, covered: float) -> tuple[Finding, ...]:
    if covered >= _COVERED:
        return ()
    message = f"Only {covered:.0%} of what looks like print could be read."
    return (Finding(code="low_coverage", message=message, page=number),)


def _words(
    seen: Sequence[Seen], back: Callable[[Frame], Frame], size: tuple[int, int]
) -> tuple[Word, ...]:
    """In reading order, with boxes on the page as shown."""
    return tuple(
        Word(
            text=each.word.text,
            box=_box(back(each.word.frame), size),
            confidence=round(each.word.confidence, 4),
            line=each.line,
            block=each.block,
        )
        for each in layout.ordered(seen)
    )


def _box(frame: Frame, size: tuple[int, int]) -> Box:
    """Whole pixels inside the page, at least one each way."""
    left = min(max(0, int(frame[0])), size[0] - 1)
    top = min(max(0, int(frame[1])), size[1] - 1)
    right = min(max(left + 1, round(frame[2] + 0.5)), size[0])
    bottom = min(max(top + 1, round(frame[3] + 0.5)), size[1])
    return left, top, right, bottom


def _scaled(frame: Frame, scale: float) -> Frame:
    return frame[0] * scale, frame[1] * scale, frame[2] * scale, frame[3] * scale
