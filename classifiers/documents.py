"""From a reading to its documents: their pages, kind, language, fields and payments."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from classifiers.certainty.knowing import TOO_LITTLE
from classifiers.extract import beside, extract_fields
from classifiers.grouping import Group, group
from classifiers.legibility import is_read
from classifiers.letters import other_days
from classifiers.lists import bars, consent
from classifiers.model.classifier import Classifier
from classifiers.payments.siding import sided
from classifiers.signs.carriers import is_of_post
from classifiers.tampering.signs import signs_of_change
from classifiers.words.language import language_of
from evidence.boxes import holds
from evidence.dossier import Dossier
from evidence.records import Document, Finding, Mark, Page, Reading, Transaction, Vote, Word
from evidence.vocabulary import ORDERED, PAYMENTS, Kind, Sign

_WORDLESS = 0.95  # that what holds no word is nothing to us: of 25 of split dev none was more
LONGEST = 256  # letters of a word that are looked at: time grows with their square, or worse
BADLY_READ = "Too little of it was read, or too badly what says what it is."
_TICKETS = frozenset({Sign.DEPOSIT_PROOF, Sign.DEPOSIT_TICKET})
_CLAIMED = _TICKETS | {Sign.ADVICE_OF_RECEIPT}  # anybody can call a slip so
_HANDED_IN = _TICKETS | {Sign.DIGITAL_DEPOSIT, Sign.POSTMARK}


def understand(
    reading: Reading, dossier: Dossier | None, classifier: Classifier | None = None
) -> tuple[Document, ...]:
    """The documents of an evidence in page order; one ``other`` when all pages are blank.

    ``classifier`` is the model beside the cues, the one that we ship when None.
    """
    pages = [bars.set_aside(consent.set_aside(_bounded(page))) for page in reading.pages]
    groups = group(pages, dossier, classifier)
    if not groups:
        return (_blank(reading.pages),)
    return tuple(_document(each, dossier) for each in groups)


def _bounded(page: Page) -> Page:
    """The page with its endless words cut off: what stands in them is no value of ours."""
    if all(len(word.text) <= LONGEST for word in page.words):
        return page
    return replace(page, words=tuple(map(_cut, page.words)))


def _cut(word: Word) -> Word:
    return word if len(word.text) <= LONGEST else replace(word, text=word.text[:LONGEST])


def _document(found: Group, dossier: Dossier | None) -> Document:
    kind, pages = found.known.kind, found.pages
    language = language_of(" ".join(word.text for page in pages for word in page.words))
    bookings = sided(pages, kind, dossier)
    transactions = tuple(each.transaction for each in bookings)
    fields = extract_fields(pages, kind, bookings, dossier)
    around = beside(fields, bookings, dossier) if kind in PAYMENTS else ()
    return Document(
        pages=tuple(page.number for page in pages),
        kind=kind,
        confidence=found.known.confidence,
        language=language,
        fields=fields,
        transactions=transactions,
        marks=_marks(found, transactions),
        votes=(*sorted(found.weighed.votes, key=lambda vote: -abs(vote.weight)), *_said(found)),
        rivals=found.known.rivals,
        findings=(*signs_of_change(pages, kind), *_doubts(found), *around),
    )


def _doubts(found: Group) -> Iterator[Finding]:
    """Why nothing may rest on the kind, however sure it is."""
    read = is_read(found.pages, found.known.kind, found.weighed.votes)
    for doubt in (found.known.doubt, None if read else BADLY_READ):
        if doubt:
            yield _doubted(doubt, [page.number for page in found.pages])


def _doubted(why: str, pages: Sequence[int]) -> Finding:
    return Finding(code="kind_doubted", message=why, page=pages[0] if pages else None)


def _said(found: Group) -> tuple[Vote, ...]:
    """The words that moved the model."""
    return tuple(vote for opinion in found.weighed.opinions for vote in opinion.votes)


def _blank(pages: Sequence[Page]) -> Document:
    numbers = tuple(page.number for page in pages)
    return Document(
        pages=numbers,
        kind=Kind.OTHER,
        confidence=_WORDLESS,
        language=None,
        findings=(_doubted(TOO_LITTLE, numbers),),
    )


def _marks(found: Group, transactions: Sequence[Transaction]) -> tuple[Mark, ...]:
    """The marks of the page as a whole; a label that was handed in is no bare label."""
    outside = [
        mark
        for mark in found.weighed.marks
        if not (_within(mark, transactions) or _heads_some(mark, transactions))
    ]
    if found.known.kind is Kind.RETURN_RECEIPT and not is_of_post(found.pages):
        outside = [mark for mark in outside if mark.sign not in _CLAIMED]
    if _HANDED_IN & {mark.sign for mark in outside}:
        outside = [mark for mark in outside if mark.sign is not Sign.LABEL_ONLY]
    elif found.known.kind is Kind.RETURN_RECEIPT:
        outside += other_days.marks(found.pages)  # on the post's slip a stamp may have gone unseen
    return tuple(outside)


def _heads_some(mark: Mark, transactions: Sequence[Transaction]) -> bool:
    """Whether it heads payments that wait, and of the others each is in doubt by itself."""
    others = [each for each in transactions if mark not in each.marks]
    own = ORDERED | {Sign.STATUS_UNKNOWN}
    doubted = all(any(known.sign in own for known in each.marks) for each in others)
    return mark.sign in ORDERED and 0 < len(others) < len(transactions) and doubted


def _within(mark: Mark, transactions: Sequence[Transaction]) -> bool:
    return any(mark.page == each.page and holds(each.box, mark.box) for each in transactions)
