"""Frozen records that pass from room to room.

Boxes are ``(left, top, right, bottom)`` in whole pixels of the page as shown
upright, origin top left. Pages count from 1. Confidences run from 0.0 to 1.0.
Amounts are ``Decimal``; days are ``datetime.date``; instants are UTC.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from evidence.vocabulary import (
    Asked,
    FieldName,
    Kind,
    Language,
    NextStep,
    ReasonCode,
    Severity,
    Sign,
    Verdict,
)

Box = tuple[int, int, int, int]
Day = date  # a record has an attribute named "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word as read, in reading order within its page."""

    text: str
    box: Box
    confidence: float  # 1.0 for a true text layer
    line: int  # 0-based; words of one printed line share it
    block: int  # 0-based; lines that belong together share it
    check: str | None = None  # "checksum", "agreed" or "differed" (a second reader); None: not made


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Bars or a square that a machine reads, where they are printed."""

    text: str  # as it was coded
    format: str  # "Code128", "ITF", "Code39", "EAN13", "EAN8", "DataMatrix" or "QRCode"
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A doubt about a paper, in a list; it never stops the work."""

    code: str  # a stable word
    message: str  # English, for a reviewer
    page: int | None = None
    box: Box | None = None
    evidence: str | None = None  # the one it is about, when that is not this one
    severity: Severity | None = None  # of a sign that a paper was changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page as shown upright."""

    number: int
    width: int  # pixels
    height: int  # pixels
    words: tuple[Word, ...]
    source: str  # "text_layer", "ocr", "mixed" (of both) or "blank"
    confidence: float  # 10th percentile of the words' own, 0.0 when nothing was read
    coverage: float  # share of the text-like ink that lies inside word boxes
    steps: tuple[str, ...] = ()  # what was done to the picture, in order
    findings: tuple[Finding, ...] = ()
    codes: tuple[Code, ...] = ()
    saved: Day | None = None  # of a printed page: the last day that its file gives for itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All pages and words of one evidence."""

    sha256: str
    media_type: str  # found from the bytes, not from the name
    reader: str  # names the reading version, so that caches can tell
    pages: tuple[Page, ...]
    seconds: dict[str, float] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A value with its place on a page."""

    name: FieldName
    value: str  # ISO date, decimal string, IBAN without spaces, reference as printed canonically
    confidence: float
    page: int
    box: Box
    text: str  # the words it was read from
    repaired: bool = False  # a checksum allowed one substitution
    currency: str | None = None  # ISO 4217, for amounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A sign where it was seen."""

    sign: Sign
    page: int
    box: Box
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One cue's say on the kind, for ``--explain``."""

    kind: Kind
    weight: float  # negative: speaks against
    phrase: str
    page: int
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """One booking, or one ordered payment, with what was printed of it.

    ``amount`` is signed as seen from the account holder: money that left is
    negative. An absent value is ``None``: it was not on the page.
    """

    page: int
    box: Box
    date: Day | None = None  # booking, else execution, else value date
    date_label: str | None = None  # "booking", "execution", "value", "planned", "unlabelled"
    amount: Decimal | None = None
    currency: str | None = None
    own_iban: str | None = None
    counterparty_iban: str | None = None
    counterparty_name: str | None = None
    reference: str | None = None
    bank_reference: str | None = None
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One paper inside an evidence."""

    pages: tuple[int, ...]
    kind: Kind
    confidence: float
    language: Language | None
    fields: tuple[Field, ...] = ()
    transactions: tuple[Transaction, ...] = ()
    marks: tuple[Mark, ...] = ()  # of the page as a whole, outside transactions
    votes: tuple[Vote, ...] = ()
    rivals: tuple[tuple[Kind, float], ...] = ()  # other kinds and how sure they were
    findings: tuple[Finding, ...] = ()

    def field(self, name: FieldName) -> Field | None:
        """The field of that name, or None when it is not on the page."""
        return next((each for each in self.fields if each.name == name), None)

    def every_mark(self) -> tuple[Mark, ...]:
        """Those of the page and of its transactions, each once: some hold for every row."""
        marks = (*self.marks, *(mark for each in self.transactions for mark in each.marks))
        return tuple({(each.sign, each.page, each.box): each for each in marks}.values())

    def has(self, sign: Sign) -> bool:
        """Whether the page as a whole, or one of its transactions, shows the sign."""
        everywhere = [*self.marks, *(mark for each in self.transactions for mark in each.marks)]
        return any(mark.sign == sign for mark in everywhere)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words on a page that a reason rests on."""

    page: int
    box: Box
    text: str
    evidence: str | None = None  # of the same dossier, when they do not stand in this one


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why, in a stable word and an English sentence for the reviewer."""

    code: ReasonCode
    message: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A verdict with everything that explains it."""

    verdict: Verdict
    reasons: tuple[Reason, ...]
    asked: tuple[Asked, ...]
    findings: tuple[Finding, ...]
    blockers: tuple[str, ...]  # what kept it from being decided by itself
    next_step: NextStep
    message: dict[Language, str]  # the debtor's text
    contest_until: Day | None  # until when the debtor can ask for a person
    policy: str  # the version, its first day in force
    urgent: bool = False
    decided_by: str = "policy"
    decided_at: datetime | None = None
