"""The papers of the bench: of the split ``dev``, so many of each medium, always the same."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count, islice
from pathlib import Path
from random import Random

import pypdfium2
from PIL import Image

from fixtures.catalogue import Row, drawn_row
from fixtures.make import make_row
from fixtures.splits.index import SPLITS
from lab.truth import SUFFIX, Truth, load_truth
from lab.versions import generator_version

_SPLIT = "dev"
_DPI = 300  # what anyone would render at
_GOLDEN = Path(__file__).parent.parent / "fixtures" / "papers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """A row of the table, and the committed papers that readers are warmed up with."""

    name: str
    title: str
    warm: tuple[str, ...]
    of: str = ""  # the medium of the papers that are scanned without any wear; empty: its own
    dpi: int = 0  # that those are scanned at


MEDIA = (
    Medium(
        name="digital",
        title="born-digital PDF",
        warm=("statement-lines-fr-digital", "invoice-nl-digital"),
    ),
    *(
        Medium(
            name=f"clean{dpi}",
            title=f"clean scan, {dpi} dpi",
            warm=("statement-lines-fr-digital", "invoice-nl-digital"),
            of="digital",
            dpi=dpi,
        )
        for dpi in (300, 200)
    ),
    Medium(
        name="scan300",
        title="scan, 300 dpi",
        warm=(
            "statement-paper-fr-scan300",
            "order-form-fr-scan300",
            "notice-letter-fr-scan300",
        ),
    ),
    Medium(
        name="scan150",
        title="scan, 150 dpi",
        warm=(
            "statement-paper-en-scan150",
            "court-order-nl-scan150",
            "transaction-pdf-de-scan150",
        ),
    ),
    Medium(
        name="photo",
        title="phone photo",
        warm=(
            "bpost-receipt-nl-photo",
            "order-form-de-photo",
            "reminder-en-photo",
            "statement-paper-booked-opdrachtgever-nl-photo",
        ),
    ),
    Medium(
        name="screen",
        title="screenshot",
        warm=("pc-list-fr-screen", "app-detail-de-screen", "app-order-received-nl-screen"),
    ),
    Medium(
        name="fax",
        title="fax",
        warm=(
            "statement-paper-principal-only-fr-fax",
            "court-refusal-nl-fax",
            "notice-faxed-fr-fax",
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A paper, in the forms that readers take, and what is true of it."""

    path: Path  # as it was sent
    pictures: tuple[Path, ...]  # one a page
    truth: Truth
    words: tuple[str, ...]  # all that can be seen, pages one after the other

    @property
    def file(self) -> Path:
        """As it was sent; WebP, which not all peers open, as PNG."""
        return self.pictures[0] if self.path.suffix == ".webp" else self.path


def sheets(medium: Medium, papers: int, seed: int, cache: Path) -> Iterator[Sheet]:
    """Papers of that medium, made where they are not there yet."""
    folder = cache / f"{_SPLIT}-{seed}-{generator_version(_SPLIT)}"
    folder.mkdir(parents=True, exist_ok=True)
    source = medium.of or medium.name
    for number, row in islice(_rows(source, seed), papers):
        name = f"{source}-{number:04d}-{row.name}"
        truth = folder / f"{name}{SUFFIX}"
        if not truth.exists():
            make_row(row, name, seed, folder)
        yield _sent(sheet(truth, folder / "pictures"), medium, folder / "pictures")


def warm_up(medium: Medium, cache: Path) -> list[Sheet]:
    """Committed papers of that medium."""
    folder = cache / "pictures"
    known = (sheet(_GOLDEN / f"{each}{SUFFIX}", folder) for each in medium.warm)
    return [_sent(each, medium, folder) for each in known]


def _sent(paper: Sheet, medium: Medium, folder: Path) -> Sheet:
    """The paper as it is, or its pages as pictures in a PDF, as a scanner without a fault sends."""
    if not medium.dpi:
        return paper
    path = folder / f"{paper.path.stem}-{medium.name}.pdf"
    with closing(pypdfium2.PdfDocument(paper.path)) as document:
        first, *others = (page.render(scale=medium.dpi / 72).to_pil() for page in document)
    first.save(path, save_all=True, append_images=others, resolution=medium.dpi, quality=95)
    return replace(paper, path=path, pictures=tuple(_pictures(path, folder)))


def sheet(truth: Path, folder: Path) -> Sheet:
    """The paper of that truth file; its pictures go into ``folder``."""
    known = load_truth(truth)
    words = json.loads(truth.read_text(encoding="utf-8"))["words"]
    return Sheet(
        path=known.path.resolve(),
        pictures=tuple(_pictures(known.path.resolve(), folder.resolve())),
        truth=known,
        words=tuple(text for page in words for text, box, *_ in page if box),
    )


def _rows(medium: str, seed: int) -> Iterator[tuple[int, Row]]:
    for number in count():
        row = drawn_row(Random(f"bench/{seed}/{number}"), SPLITS[_SPLIT])
        if row.medium == medium:
            yield number, row


def _pictures(path: Path, folder: Path) -> Iterator[Path]:
    """The picture itself where every reader opens it, else a PNG of each page."""
    if path.suffix in (".png", ".jpg"):
        yield path
        return
    folder.mkdir(parents=True, exist_ok=True)
    for number, image in enumerate(_opened(path), 1):
        target = folder / f"{path.stem}-{number}.png"
        image.save(target)
        yield target


def _opened(path: Path) -> Iterator[Image.Image]:
    if path.suffix == ".pdf":
        for page in pypdfium2.PdfDocument(path):
            yield page.render(scale=_DPI / 72).to_pil()
        return
    with Image.open(path) as frames:
        for at in range(getattr(frames, "n_frames", 1)):
            frames.seek(at)
            yield frames.copy()
