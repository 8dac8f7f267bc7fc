"""Sets what was read against what is true.

Each true document is answered for by the read document that covers most of its
pages. Its fields are compared whatever its kind. ``iban`` is ``payee_iban`` said
twice and is left out. A read document that answers for nothing keeps its
fields: they are values that nobody printed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from evidence.errors import BewijsError
from evidence.records import Document, Field, Reading
from evidence.vocabulary import FieldName
from lab.results import FAILED, NONE, DocumentResult, FieldResult, PaperResult
from lab.truth import BadTruth, TrueDocument, TrueField, Truth
from workers.pipeline import Outcome

Prints = Mapping[int, str]  # by page: all that was read on it, in order, without spaces
_HYPHENS = str.maketrans("\u2010\u2011\u2012\u2013\u2212", "-----")


def scored(truth: Truth, outcome: Outcome, cpu: float) -> PaperResult:
    """The result of a paper that was read; ``cpu`` seconds outside the child.

    Raises ``BadTruth`` when the truth names a page that the file does not have.
    """
    _check_pages(truth, len(outcome.reading.pages))
    decision = outcome.decision
    return replace(
        _unread(truth),
        sha256=outcome.reading.sha256,
        verdict=decision.verdict,
        reasons=tuple(str(each.code) for each in decision.reasons),
        blockers=decision.blockers,
        documents=tuple(_documents(truth, outcome.documents, _printed_on(outcome.reading))),
        read_pages=tuple(tuple(sorted(each.pages)) for each in outcome.documents),
        read_sizes=tuple((page.width, page.height) for page in outcome.reading.pages),
        seconds=outcome.answer["seconds"],
        cpu=cpu,
    )


def failed(truth: Truth, error: BewijsError) -> PaperResult:
    """The result of a paper that was refused or broke us: nothing of it was read."""
    return replace(_unread(truth), error=error.code)


def _unread(truth: Truth) -> PaperResult:
    return PaperResult(
        file=truth.path.name,
        split=truth.split,
        medium=truth.medium,
        language=truth.language,
        layout=truth.layout,
        trap=truth.trap,
        legible=truth.legible,
        acceptable=truth.acceptable,
        expected=truth.expected,
        documents=tuple(_document(each, None, FAILED, {}) for each in truth.documents),
        true_pages=tuple(tuple(sorted(each.pages)) for each in truth.documents),
        true_sizes=truth.page_sizes,
    )


def _check_pages(truth: Truth, pages: int) -> None:
    last = max(page for each in truth.documents for page in _pages(each))
    if last > pages:
        raise BadTruth(
            f"{truth.path.name}: its truth names page {last}, but the file has {pages}. "
            "Pages count from 1."
        )


def _pages(true: TrueDocument) -> Iterator[int]:
    yield from true.pages
    yield from (each.page for each in true.fields or () if each.page)


def _printed_on(reading: Reading) -> Prints:
    return {page.number: _bare("".join(each.text for each in page.words)) for page in reading.pages}


def _bare(text: str) -> str:
    """Without spaces, and with one sort of hyphen: what is left is what must be read."""
    return re.sub(r"\s", "", text).translate(_HYPHENS)


def _documents(truth: Truth, read: Sequence[Document], prints: Prints) -> Iterator[DocumentResult]:
    answering = [_answering(each, read) for each in truth.documents]
    for true, found in zip(truth.documents, answering, strict=True):
        own = found is not None and _asked(found, truth.documents) is true
        yield _document(true, found, NONE, prints, own=own)
    for each in read:
        if each not in answering:
            yield _unasked(each, _is_labelled(truth, each))


def _is_labelled(truth: Truth, read: Document) -> bool:
    """Whether the truth gives all that is printed where that document was read."""
    meant = [each for each in truth.documents if set(each.pages) & set(read.pages)]
    return all(each.fields is not None for each in meant or truth.documents)


def _asked(read: Document, true: Sequence[TrueDocument]) -> TrueDocument:
    """The true document that a read one covers best: the only one that it is an answer to."""
    return max(true, key=lambda each: len(set(each.pages) & set(read.pages)))


def _answering(true: TrueDocument, read: Sequence[Document]) -> Document | None:
    """The read document that covers most of the pages; of two, the slimmer one."""
    covering = [each for each in read if set(each.pages) & set(true.pages)]
    pages = set(true.pages)
    return max(
        covering, key=lambda each: (len(pages & set(each.pages)), -len(each.pages)), default=None
    )


def _document(
    true: TrueDocument,
    found: Document | None,
    otherwise: str,
    prints: Prints,
    *,
    own: bool = False,
) -> DocumentResult:
    return DocumentResult(
        pages=true.pages,
        kind=true.kind,
        read=str(found.kind) if found else otherwise,
        confidence=found.confidence if found else None,
        own=own,
        fields=() if true.fields is None else tuple(_fields(true.fields, found, prints, own)),
    )


def _unasked(read: Document, labelled: bool) -> DocumentResult:
    return DocumentResult(
        pages=read.pages,
        kind=None,
        read=str(read.kind),
        confidence=read.confidence,
        own=True,
        fields=tuple(_fields((), read, {}, True)) if labelled else (),
    )


def _fields(
    true: Sequence[TrueField], found: Document | None, prints: Prints, own: bool
) -> Iterator[FieldResult]:
    printed = {each.name: each for each in true}
    read = {each.name: each for each in found.fields} if found else {}
    read.pop(FieldName.IBAN, None)
    for name in FieldName:  # in one order, whatever the truth's
        if name in printed or (own and name in read):
            yield _field(name, printed.get(name), read.get(name), prints)


def _field(
    name: FieldName, true: TrueField | None, read: Field | None, prints: Prints
) -> FieldResult:
    with_currency = true is None or true.currency is not None
    return FieldResult(
        name=name,
        expected=_value(true.value, true.currency) if true else None,
        read=_value(read.value, read.currency if with_currency else None) if read else None,
        confidence=read.confidence if read else None,
        true_page=true.page if true else None,
        true_box=true.box if true else None,
        read_page=read.page if read else None,
        read_box=read.box if read else None,
        text=read.text if read else None,
        stands=_stands(true, prints) if true and true.text else None,
    )


def _stands(true: TrueField, prints: Prints) -> bool:
    pages = prints.values() if true.page is None else [prints.get(true.page, "")]
    return any(_bare(true.text or "") in each for each in pages)


def _value(value: str, currency: str | None) -> str:
    return f"{value} {currency}" if currency else value
