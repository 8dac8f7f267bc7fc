"""Pages made of plain text: an empty line parts blocks, words get boxes by their columns."""

from collections.abc import Sequence
from pathlib import Path

from classifiers.extract import extract_fields
from classifiers.payments.siding import sided
from classifiers.words.lines import Block, blocks
from classifiers.words.plain import plain_page
from evidence.dossier import Dossier
from evidence.records import Field, Page, Reading, Transaction, Word
from evidence.vocabulary import Kind

ADVANCE, HEIGHT, LEADING = 12, 22, 34  # pixels
WIDTH, DEPTH = 1654, 2339
ENCODER = Path(__file__).parent / "encoder"  # somebody else's model: a LayoutLM of two layers

READ = 0.97  # a word that was read well, and may still be misread by a letter


def page_of(text: str, number: int = 1, confidence: float = READ) -> Page:
    """A page that holds the text, line by line. A line that begins with # is printed large."""
    words: list[Word] = []
    block = line = 0
    for row, printed in enumerate(text.strip("\n").splitlines()):
        if not printed.strip():
            block += 1
            continue
        words.extend(_words(printed, row, line, block, confidence))
        line += 1
    return Page(
        number=number,
        width=WIDTH,
        height=DEPTH,
        words=tuple(words),
        source="ocr" if words else "blank",
        confidence=confidence if words else 0.0,
        coverage=1.0,
    )


def _words(printed: str, row: int, line: int, block: int, confidence: float) -> list[Word]:
    scale = 2 if printed.startswith("#") else 1
    top, left, made = 80 + row * LEADING, 120, []
    for word in printed.lstrip("# ").split():
        right = left + len(word) * ADVANCE * scale
        box = (left, top, right, top + HEIGHT * scale)
        made.append(Word(text=word, box=box, confidence=confidence, line=line, block=block))
        left = right + ADVANCE * scale
    return made


def block_of(text: str) -> Block:
    """One block that holds the text."""
    (block,) = blocks(page_of("\n".join(filter(None, text.splitlines()))))
    return block


def reading_of(*texts: str, confidence: float = READ) -> Reading:
    """An evidence of those pages."""
    pages = tuple(page_of(text, number, confidence) for number, text in enumerate(texts, 1))
    return Reading(sha256="0" * 64, media_type="application/pdf", reader="test", pages=pages)


def payments_on(pages: Sequence[Page], kind: Kind | None = None) -> tuple[Transaction, ...]:
    """The transactions of pages that are a document."""
    return tuple(each.transaction for each in sided(pages, kind, None))


def payments_in(text: str) -> tuple[Transaction, ...]:
    """The transactions of a page with this text, whatever its kind."""
    return payments_on([plain_page(text)], None)


def fields_on(
    pages: Sequence[Page], kind: Kind, dossier: Dossier | None = None
) -> tuple[Field, ...]:
    """The fields of pages that are a document of that kind."""
    return extract_fields(pages, kind, sided(pages, kind, dossier), dossier)
