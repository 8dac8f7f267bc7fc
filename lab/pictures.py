"""Pictures of the pages that went wrong, with what is true and what was read drawn over them."""

import shutil
import tempfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from evidence.errors import BewijsError
from evidence.records import Box
from lab.crew import paper_of
from lab.kept import Kept
from lab.results import FieldResult, PaperResult
from lab.truth import Truth
from lab.worst import Miss
from workers.crew import at_once
from workers.pipeline import Pipeline

_MOST_PAGES = 2  # that are shown of one paper
_AROUND = 0.03  # of the page's width: what a detail shows beside its boxes


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A box drawn over a page."""

    tone: str  # "true": where it is printed; "read": read rightly; "wrong": read wrongly
    box: Box  # pixels of the page as read
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page of a paper that went wrong."""

    page: int
    picture: str | None  # its file's name beside the report; None: there is none
    width: int  # pixels
    height: int
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """A field that went wrong, with the pieces of the page that it is about."""

    field: FieldResult
    sheet: Sheet | None  # None: the page is not shown
    views: tuple[Box, ...]  # the pieces of it, pixels
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A miss as it is shown."""

    miss: Miss
    sheets: tuple[Sheet, ...]
    details: tuple[Detail, ...]


def exhibits(
    misses: Sequence[Miss],
    truths: Mapping[str, Truth],
    pipelines: Sequence[Pipeline],
    kept: Kept,
    out: Path,
    today: date,
) -> Generator[Exhibit]:
    """Each miss with its pictures copied into ``out``; those of an earlier report go."""
    for each in out.glob("[0-9][0-9]-*.jpg"):
        each.unlink()
    if misses:
        out.mkdir(exist_ok=True)

    def show(pipeline: Pipeline, numbered: tuple[int, Miss]) -> Exhibit:
        number, miss = numbered
        if miss.paper.error:
            return Exhibit(miss=miss, sheets=(), details=())
        folder = _photographed(pipeline, truths[miss.paper.file], kept, today)
        return _exhibit(number, miss, folder, out)

    yield from at_once(show, list(enumerate(misses, 1)), pipelines)


def _photographed(pipeline: Pipeline, truth: Truth, kept: Kept, today: date) -> Path | None:
    """The folder of the paper's page pictures; None when it cannot be read."""
    folder = kept.pictures(truth.path)
    if folder.is_dir():
        return folder
    kept.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    half = Path(tempfile.mkdtemp(dir=kept.folder.resolve()))  # the child stands elsewhere
    try:
        pipeline.read(replace(paper_of(truth, today), pictures=half))
        with suppress(OSError):  # the same bytes under another name came first
            half.replace(folder)
    except BewijsError:
        return None
    finally:
        shutil.rmtree(half, ignore_errors=True)
    return folder if folder.is_dir() else None


def _exhibit(number: int, miss: Miss, folder: Path | None, out: Path) -> Exhibit:
    pages = _pages(miss.paper) if folder else ()
    sheets = tuple(_sheet(number, page, miss.paper, folder, out) for page in pages if folder)
    return Exhibit(miss=miss, sheets=sheets, details=tuple(_details(miss.paper, sheets)))


def _pages(paper: PaperResult) -> tuple[int, ...]:
    """Those with the most that went wrong, in order."""
    wrong = dict.fromkeys(range(1, len(paper.read_sizes) + 1), 0)
    for document in paper.documents:
        if not document.right:
            wrong[document.pages[0]] += 5
        for field in document.fields:
            page = field.true_page or field.read_page or document.pages[0]
            wrong[page] = wrong.get(page, 0) + (not field.right)
    ranked = sorted(wrong, key=lambda page: (-wrong[page], page))
    troubled = [page for page in ranked if wrong[page]] or ranked
    return tuple(sorted(troubled[:_MOST_PAGES]))


def _sheet(number: int, page: int, paper: PaperResult, folder: Path, out: Path) -> Sheet:
    name = f"{number:02d}-{page}.jpg"
    shutil.copyfile(folder / f"{page:03d}.jpg", out / name)
    width, height = paper.read_sizes[page - 1]
    return Sheet(
        page=page,
        picture=f"{out.name}/{name}",
        width=width,
        height=height,
        shapes=tuple(_shapes(paper, page)),
    )


def _shapes(paper: PaperResult, page: int) -> Iterator[Shape]:
    for document in paper.documents:
        for field in document.fields:
            yield from _of_field(paper, field, page)


def _of_field(paper: PaperResult, field: FieldResult, page: int) -> Iterator[Shape]:
    if field.true_box and field.true_page == page and not field.right:
        box = _as_read(field.true_box, paper, page)
        yield Shape(tone="true", box=box, label=f"{field.name}: {field.expected}")
    if field.read_box and field.read_page == page:
        tone = "read" if field.right else "wrong"
        yield Shape(tone=tone, box=field.read_box, label=f"{field.name}: {field.read}")


def _as_read(box: Box, paper: PaperResult, page: int) -> Box:
    """From the truth's pixels to those of the page as read."""
    if len(paper.true_sizes) != len(paper.read_sizes):
        return box
    true, read = paper.true_sizes[page - 1], paper.read_sizes[page - 1]
    across, down = read[0] / true[0], read[1] / true[1]
    left, top, right, bottom = box
    return (round(left * across), round(top * down), round(right * across), round(bottom * down))


def _details(paper: PaperResult, sheets: Sequence[Sheet]) -> Iterator[Detail]:
    for document in paper.documents:
        for field in document.fields:
            if not field.right:
                yield _detail(field, paper, sheets)


def _detail(field: FieldResult, paper: PaperResult, sheets: Sequence[Sheet]) -> Detail:
    page = field.true_page if field.true_box else field.read_page
    sheet = next((each for each in sheets if each.page == page), None)
    shapes = tuple(_of_field(paper, field, sheet.page)) if sheet else ()
    return Detail(
        field=field,
        sheet=sheet if shapes else None,
        views=_views(shapes, sheet) if sheet else (),
        shapes=shapes,
    )


def _views(shapes: Sequence[Shape], sheet: Sheet) -> tuple[Box, ...]:
    """What is around each box, within the page; one piece for those that lie together."""
    pieces = [_around(each.box, sheet) for each in shapes]
    if len(pieces) == 2 and _meet(*pieces):
        lefts, tops, rights, bottoms = zip(*pieces, strict=True)
        return ((min(lefts), min(tops), max(rights), max(bottoms)),)
    return tuple(pieces)


def _around(box: Box, sheet: Sheet) -> Box:
    more = round(sheet.width * _AROUND)
    left, top, right, bottom = box
    return (
        max(0, left - more),
        max(0, top - more),
        min(sheet.width, right + more),
        min(sheet.height, bottom + more),
    )


def _meet(one: Box, other: Box) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]
