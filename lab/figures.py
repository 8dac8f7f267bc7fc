"""Every share that is measured: its name, what it means, and when it counts.

A figure is a share of trials. A trial is one paper, document or field that hit
or missed; ``trials`` gives those of one paper. Adding a figure is a row here
and its trials below.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from evidence.vocabulary import Kind, ReasonCode, Verdict
from lab.results import NONE, DocumentResult, FieldResult, PaperResult

_PROVES_NOTHING = frozenset({
    Kind.TRANSFER_ORDER, Kind.PAYMENT_DEMAND, Kind.SUSPECTED_FRAUD, Kind.MAILING_PROOF, Kind.OTHER,
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One share that is measured."""

    name: str
    title: str
    meaning: str  # of what, and what a hit is
    wanted: bool = True  # more hits are better
    paired: bool = True  # the same trials come back when the same papers are scored again


FIGURES = (
    Figure(
        name="order_accepted",
        title="Orders accepted",
        meaning="of papers that only order a payment, those that were accepted",
        wanted=False,
    ),
    Figure(
        name="wrong_accept",
        title="Wrong accepts",
        meaning="of papers that must not be accepted, those that were",
        wanted=False,
    ),
    Figure(
        name="false_reject",
        title="False rejects",
        meaning="of legible papers that must not be rejected, those that were",
        wanted=False,
    ),
    Figure(
        name="verdict",
        title="Verdict right",
        meaning="of legible papers, those with a verdict that their truth allows",
    ),
    Figure(
        name="reason",
        title="Reason right",
        meaning="of legible papers, those decided for a reason that their truth expects",
    ),
    Figure(
        name="straight_through",
        title="Straight through",
        meaning="of legible papers, those accepted or rejected without a person",
    ),
    Figure(
        name="straight_right",
        title="Straight through, and right",
        meaning="of legible papers, those decided without a person as their truth allows",
    ),
    Figure(
        name="avoidable_review",
        title="Avoidable reviews",
        meaning="of legible papers that can be decided without a person, those sent to one",
        wanted=False,
    ),
    Figure(
        name="kind",
        title="Kind right",
        meaning="of legible documents, those of the kind that they are",
    ),
    Figure(
        name="kind_precision",
        title="Kind, precision",
        meaning="of documents read as a kind, those that are of it",
        paired=False,
    ),
    Figure(
        name="split",
        title="Split right",
        meaning="of legible papers, those with all pages grouped into documents as they belong",
    ),
    Figure(
        name="field",
        title="Field exact",
        meaning="of fields that are printed or were read, those read exactly as printed",
    ),
    Figure(
        name="field_stands",
        title="Field, print read",
        meaning="of fields that are printed, those whose print stands among the words read: "
        "what was not read, no later step can find",
    ),
    Figure(
        name="field_precision",
        title="Field, precision",
        meaning="of fields that were read, those that are printed so",
        paired=False,
    ),
    Figure(
        name="field_recall",
        title="Field, recall",
        meaning="of fields that are printed, those read exactly",
    ),
    Figure(
        name="unreadable",
        title="Unreadable seen",
        meaning="of papers that nobody can read, those called unreadable or sent to a person",
    ),
    Figure(
        name="error",
        title="Errors",
        meaning="of all papers, those that were refused or broke us",
        wanted=False,
    ),
)
BY_NAME = {each.name: each for each in FIGURES}


@dataclass(frozen=True, slots=True)
class Trial:
    """One hit or miss."""

    figure: str
    hit: bool
    unit: str = ""  # which one within the paper: the same in every run
    name: str = ""  # of the kind or field, for figures that have one
    kind: str = ""  # of the document that it is of; else it is of the paper


def trials(paper: PaperResult) -> Iterator[Trial]:
    """The trials of one paper; only what the truth gives is tried."""
    yield Trial("error", paper.error is not None)
    yield from _accepting(paper)
    if paper.legible:
        yield from _deciding(paper)
        yield Trial("split", paper.split_right)
        for at, document in enumerate(paper.documents):
            yield from _document(at, document)
    else:
        yield Trial("unreadable", _taken_for_unreadable(paper))


def is_order(paper: PaperResult) -> bool:
    """Whether all that the paper proves is that a payment was ordered."""
    kinds = {each.kind for each in paper.documents if each.kind}
    could_be_accepted = Verdict.ACCEPTED in (paper.acceptable or ())
    return Kind.TRANSFER_ORDER in kinds and kinds <= _PROVES_NOTHING and not could_be_accepted


def _accepting(paper: PaperResult) -> Iterator[Trial]:
    """Legible or not: what must not be accepted must not be."""
    accepted = paper.verdict is Verdict.ACCEPTED
    if is_order(paper):
        yield Trial("order_accepted", accepted)
    if paper.acceptable and Verdict.ACCEPTED not in paper.acceptable:
        yield Trial("wrong_accept", accepted)


def _deciding(paper: PaperResult) -> Iterator[Trial]:
    decided = paper.verdict in (Verdict.ACCEPTED, Verdict.REJECTED)
    yield Trial("straight_through", decided)
    if paper.expected:
        yield Trial("reason", bool(set(paper.expected) & set(paper.reasons)))
    if paper.acceptable:
        yield Trial("verdict", paper.verdict_right)
        yield Trial("straight_right", decided and paper.verdict_right)
        if Verdict.REJECTED not in paper.acceptable:
            yield Trial("false_reject", paper.verdict is Verdict.REJECTED)
        if is_decidable(paper):
            yield Trial("avoidable_review", paper.verdict is Verdict.REVIEW)


def is_decidable(paper: PaperResult) -> bool:
    """Whether the truth allows a verdict without a person."""
    return bool(set(paper.acceptable or ()) - {Verdict.REVIEW})


def _taken_for_unreadable(paper: PaperResult) -> bool:
    called = str(ReasonCode.UNREADABLE) in paper.reasons
    return paper.verdict is Verdict.REVIEW or (paper.verdict is Verdict.REJECTED and called)


def _document(at: int, document: DocumentResult) -> Iterator[Trial]:
    if document.kind:
        yield Trial("kind", document.right, f"{at}", document.kind)
    if document.own:
        yield Trial("kind_precision", document.right, f"{at}", document.read)
    for field in document.fields:
        yield from _field(f"{at}/{field.name}", field, document)


def _field(unit: str, field: FieldResult, document: DocumentResult) -> Iterator[Trial]:
    yield Trial("field", field.right, unit, field.name, document.kind or NONE)
    if field.expected is not None:
        yield Trial("field_recall", field.right, unit, field.name)
    if field.stands is not None:
        yield Trial("field_stands", field.stands, unit, field.name)
    if field.read is not None and document.own:
        yield Trial("field_precision", field.right, unit, field.name)
