"""What came of one paper, set against its truth: the atoms of every figure."""

import re
from dataclasses import dataclass, field

from evidence.records import Box
from evidence.vocabulary import FieldName, Kind, Verdict

NONE = "none"  # instead of a kind: no document that was read holds the pages
SEVERAL = "several kinds"  # of a paper whose documents are not all of one kind
FAILED = "failed"  # instead of a kind or verdict: the paper was refused, or a fault of ours


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldResult:
    """One field of one document: what is printed, and what was read."""

    name: FieldName
    expected: str | None  # None: it is not on the page; amounts with their currency
    read: str | None  # None: it was not read
    confidence: float | None = None  # of what was read
    true_page: int | None = None
    true_box: Box | None = None  # pixels of the truth's page
    read_page: int | None = None
    read_box: Box | None = None  # pixels of the page as read
    text: str | None = None  # the words it was read from
    stands: bool | None = None  # its print is among the words read; None: the truth has no print

    @property
    def right(self) -> bool:
        """Read as it is printed."""
        if self.expected is None or self.read is None:
            return False
        if self.name == FieldName.MEDIATOR_PHONE:
            return _digits(self.expected) == _digits(self.read)
        return self.expected == self.read


def _digits(phone: str) -> str:
    """A telephone number however it is grouped: ``+32 9 …`` and ``09/…`` are one.

    >>> _digits("+32 9 555.12.34") == _digits("09/555 12 34")
    True
    """
    digits = "".join(filter(str.isdigit, phone))
    return re.sub(r"^(00)?32", "0", digits)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentResult:
    """One true document beside the read one that covers most of its pages."""

    pages: tuple[int, ...]
    kind: Kind | None  # None: a document was read where the truth has none left
    read: str  # a kind, or NONE, or FAILED
    confidence: float | None  # of the kind that was read
    own: bool  # it is what the read document covers best; else that answers for another one first
    fields: tuple[FieldResult, ...]  # empty when the truth gives no fields

    @property
    def right(self) -> bool:
        """Of the kind that it is."""
        return self.kind is not None and self.kind == self.read


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperResult:
    """One paper at the end of its way."""

    file: str
    split: str | None
    medium: str
    language: str
    layout: str | None
    trap: str | None
    legible: bool
    acceptable: tuple[Verdict, ...] | None  # None: not labelled
    expected: tuple[str, ...] | None  # reasons, one of which must be given
    true_pages: tuple[tuple[int, ...], ...]  # of each true document
    true_sizes: tuple[tuple[int, int], ...]  # pixels of the truth's pages, when given
    documents: tuple[DocumentResult, ...]
    error: str | None = None  # the code of the refusal or fault; then nothing of it was read
    sha256: str | None = None
    verdict: Verdict | None = None
    reasons: tuple[str, ...] = ()
    blockers: tuple[str, ...] = ()
    read_pages: tuple[tuple[int, ...], ...] = ()  # of each document as read
    read_sizes: tuple[tuple[int, int], ...] = ()  # pixels of the pages as read
    seconds: dict[str, float] = field(default_factory=dict)  # of each step, wall clock
    cpu: float = 0.0  # seconds outside the child: classify and decide

    @property
    def kind(self) -> str:
        """The kind of all its true documents, or ``SEVERAL``."""
        kinds = {each.kind for each in self.documents if each.kind}
        return str(*kinds) if len(kinds) == 1 else SEVERAL

    @property
    def split_right(self) -> bool:
        """The pages were grouped into documents as they belong."""
        return set(self.true_pages) == set(self.read_pages)

    @property
    def verdict_right(self) -> bool:
        """The verdict is one of those that the truth allows."""
        return self.acceptable is not None and self.verdict in self.acceptable
