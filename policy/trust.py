"""How surely something was read, from the words of the reading.

Automatic rejection needs a certain reading; so does acceptance. A weak reading
goes to a person.
"""

from collections.abc import Iterable, Iterator

from evidence.boxes import holds
from evidence.records import Box, Document, Mark, Page, Reading, Word
from evidence.vocabulary import Kind
from policy.parameters import Parameters

FAULTY, WORDLESS = "illegible_picture", "nothing_read"  # findings on a page without a word
HANDWRITING = "handwriting"  # a finding where a pen wrote what was not read
DOUBTED = "kind_doubted"  # a finding on a document: nothing may rest on its kind
PROVING = frozenset({
    Kind.BANK_STATEMENT, Kind.RETURN_RECEIPT, Kind.CANCELLATION_LETTER, Kind.DISPUTE_NOTICE,
    Kind.COURT_ORDER, Kind.DEBT_MEDIATION_LETTER,
})  # fmt: skip
_PROVES_NOTHING = frozenset(Kind) - PROVING - {Kind.MAILING_PROOF}
_OF_NO_USE = frozenset({Kind.OTHER, Kind.PAYMENT_DEMAND})  # one as the other is no proof


def page_of(reading: Reading, number: int) -> Page | None:
    """The page of that number (1-based), or None."""
    return next((page for page in reading.pages if page.number == number), None)


def is_unread(page: Page) -> bool:
    """Whether no word of it could be made out, be there something on it or not."""
    return not page.words or any(each.code in (FAULTY, WORDLESS) for each in page.findings)


def is_illegible(page: Page) -> bool:
    """Whether nobody could read it: it is blank, or the picture has a fault that has a name."""
    faulty = any(each.code == FAULTY for each in page.findings)
    return is_unread(page) and (faulty or page.source == "blank")


def words_in(reading: Reading, number: int, box: Box) -> Iterator[Word]:
    """The words of that page whose middle lies in the box."""
    page = page_of(reading, number)
    for word in page.words if page else ():
        level = word.box[1] <= box[3] and box[1] <= word.box[3]  # soon told, and seldom so
        if level and holds(box, word.box):
            yield word


def surely_marked(reading: Reading, mark: Mark) -> float:
    """How surely the words of a mark were read; the page's own measure if there are none."""
    return _least(reading, mark.page, mark.box, digits=False)


def surely_printed(reading: Reading, number: int, box: Box) -> float:
    """How surely the figures inside a box were read; 0.0 when its page is unknown."""
    return _least(reading, number, box, digits=True)


def read_well(reading: Reading, document: Document, parameters: Parameters) -> bool:
    """Whether what seems absent from the document is really not there."""
    return all(
        page is not None
        and page.confidence >= parameters.page_words
        and page.coverage >= parameters.page_coverage
        for page in (page_of(reading, number) for number in document.pages)
    )


def read_to_the_last_spot(reading: Reading, document: Document, parameters: Parameters) -> bool:
    """As ``read_well``, and strict enough for a postmark to be really not there."""
    pages = (page_of(reading, number) for number in document.pages)
    return read_well(reading, document, parameters) and all(
        page is not None and page.coverage >= parameters.stamp_coverage for page in pages
    )


def shows_no_stamp(reading: Reading, document: Document, parameters: Parameters) -> bool:
    """As ``read_well``, and no spot of ink on it is one that could not be read."""
    pages = (page_of(reading, number) for number in document.pages)
    spots = (each.code for page in pages if page for each in page.findings)
    return read_well(reading, document, parameters) and "illegible_zone" not in spots


def legible(reading: Reading, document: Document, parameters: Parameters) -> bool:
    """Whether the printed part of a form could be read, its handwriting aside."""
    pages = (page_of(reading, number) for number in document.pages)
    return all(
        page is not None and page.confidence >= parameters.order_page_words for page in pages
    )


def has_rival(document: Document, parameters: Parameters) -> bool:
    """Whether another kind was nearly as sure; two matches are not a match."""
    return any(sure >= parameters.rival_kind for _, sure in document.rivals)


def is_doubted(document: Document) -> bool:
    """Whether nothing may rest on its kind, however sure that is."""
    return any(each.code == DOUBTED for each in document.findings)


def known_kind(document: Document, parameters: Parameters) -> bool:
    """Whether the kind is sure enough to rest an acceptance on it."""
    return _is_sure(document, parameters.accept_kind, parameters)


def certain_kind(document: Document, parameters: Parameters) -> bool:
    """Whether the kind is sure enough to rest a rejection on it.

    Which of the kinds of no use it is changes nothing: only whether it may be one that proves.
    """
    if document.kind in _OF_NO_USE:
        return _is_of_no_use(document, parameters)
    return _is_sure(document, parameters.reject_kind, parameters)


def certain_order(document: Document, parameters: Parameters) -> bool:
    """Whether it is surely an order's paper: the words of the ladder say so too."""
    order = document.kind is Kind.TRANSFER_ORDER
    return order and _is_sure(document, parameters.order_kind, parameters)


def _is_sure(document: Document, least: float, parameters: Parameters) -> bool:
    rivalled = is_doubted(document) or has_rival(document, parameters)
    return document.confidence >= least and not rivalled


def _is_of_no_use(document: Document, parameters: Parameters) -> bool:
    others = (sure for kind, sure in document.rivals if kind in _PROVES_NOTHING)
    together = document.confidence + sum(others)
    return together >= parameters.no_proof and not is_doubted(document)


def doubts_of(
    reading: Reading, documents: Iterable[Document], parameters: Parameters
) -> tuple[str, ...]:
    """What keeps a rejection from resting on them, as blockers; none when all is certain."""
    papers = tuple(documents)
    doubts = {
        "low_confidence:kind": not all(certain_kind(each, parameters) for each in papers),
        "low_confidence:page": not all(read_well(reading, each, parameters) for each in papers),
    }
    return tuple(name for name, doubtful in doubts.items() if doubtful)


def could_be(document: Document, kind: Kind, parameters: Parameters) -> bool:
    """Whether the document is of that kind, or that kind was a rival."""
    rivals = (rival for rival, sure in document.rivals if sure >= parameters.rival_kind)
    return document.kind is kind or kind in rivals


def _least(reading: Reading, number: int, box: Box, *, digits: bool) -> float:
    touched = [
        word.confidence
        for word in words_in(reading, number, box)
        if not digits or any(map(str.isdigit, word.text))
    ]
    page = page_of(reading, number)
    return min(touched, default=page.confidence if page else 0.0)
