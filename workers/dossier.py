"""What one dossier now holds: a letter and its registered receipt may come days apart.

An evidence is decided alone, and once more together with the earlier papers of its
dossier. What they say together counts

- when it is an acceptance that rests on this very evidence too, because its reasons name
  words of it or because it falls without it: an order beside a proof stays an order;
- when it is a doubt about something that alone would be accepted, or be asked more for;
- when it is a rejection too, that rests on this evidence and tells better what still lacks.

An evidence that was found to prove nothing stays so, whatever came before it. What the policy
rejected, or left to a person and nobody took up, is turned when it asked for more and the
acceptance rests on it too; nothing else is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from evidence.dossier import Dossier
from evidence.records import Decision, Document, Finding, Mark, Page, Place, Reading, Reason
from evidence.vocabulary import Kind, ReasonCode, Verdict
from policy.matching import balance
from storage.records import Sibling

Judge = Callable[[Reading, tuple[Document, ...]], Decision]
Where = dict[int, tuple[int, str | None]]  # page among all: page in its evidence, whose id or own
MOST = 20  # earlier evidences that are looked at, the newest
_MOST_PAGES = 100  # of them together

# a rejection, or a doubt, that more paper can answer
ASKS_FOR_MORE = frozenset(
    {
        ReasonCode.MISSING_AMOUNT,
        ReasonCode.MISSING_DATE,
        ReasonCode.MISSING_REFERENCE,
        ReasonCode.MISSING_PAYER_ACCOUNT,
        ReasonCode.MISSING_PAYEE_ACCOUNT,
        ReasonCode.MISSING_STAMP_DATE,
        ReasonCode.MISSING_SENT_DATE,
        ReasonCode.MISSING_ADMISSIBILITY_DATE,
        ReasonCode.MISSING_MEDIATOR_CONTACT,
        ReasonCode.MISSING_NOTICE,
        ReasonCode.CHANNEL_UNPROVEN,
        ReasonCode.PRINCIPAL_ONLY,
        ReasonCode.PARTIAL_PAYMENT,
        ReasonCode.LOW_CONFIDENCE,
    }
)
# what was found so adds nothing to a later paper
ADDS_NOTHING = frozenset(
    {
        ReasonCode.NOT_A_PROOF,
        ReasonCode.PAYMENT_NOT_FOUND,
        ReasonCode.UNREADABLE,
        ReasonCode.SUSPECTED_FRAUD,
        ReasonCode.DUPLICATE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The papers of one evidence, as they were read."""

    id: str
    reading: Reading
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """The decision on an evidence, and what it means for the others."""

    decision: Decision
    others: dict[str, Decision]  # each other evidence on which an acceptance rests too


def may_join(sibling: Sibling, dossier: Dossier | None) -> bool:
    """Whether an earlier evidence still speaks for its dossier.

    Not when a person rejected it, and not when the balance fell since: what it shows
    as paid may be what was booked.
    """
    last, facts = sibling.last.decision, sibling.facts
    if facts is None or ADDS_NOTHING & {reason.code for reason in last.reasons}:
        return False
    if last.verdict is Verdict.REJECTED and last.decided_by != "policy":
        return False
    return Kind.BANK_STATEMENT not in facts.kinds or not _fell(facts.dossier, dossier)


def that_fit(joining: Sequence[Sibling]) -> tuple[Sibling, ...]:
    """The newest of them, as many as are looked at: a flood must not stop its dossier."""
    room, fitting = _MOST_PAGES, list[Sibling]()
    for each in reversed(joining):
        room -= _pages(each)
        if room < 0:
            break
        fitting.insert(0, each)
    return tuple(fitting)


def _pages(sibling: Sibling) -> int:
    pages = (sibling.evidence.result or {}).get("pages")
    return pages if isinstance(pages, int) else 0


def _fell(before: Dossier | None, after: Dossier | None) -> bool:
    """Whether less is due than then, or nobody knows."""
    then, now = (balance(each) if each else None for each in (before, after))
    return then is None or now is None or now < then


def may_turn(sibling: Sibling) -> bool:
    """Whether a machine may turn it: its own word, that asked for more, and no person's matter."""
    last, evidence = sibling.last.decision, sibling.evidence
    own = last.verdict is not Verdict.ACCEPTED and last.decided_by == "policy"
    return own and _is_open(last) and evidence.contested_at is None and evidence.reviewer is None


def decide_together(own: Held, alone: Decision, others: Sequence[Held], judge: Judge) -> Together:
    """The decision on ``own``, which alone was decided so, among the others of its dossier.

    ``judge`` decides on papers as if they had come in one file.
    """
    if not others:
        return Together(decision=alone, others={})
    joint = _Joint(papers=(own, *others), judge=judge)
    mine = joint.seen_from(own)
    if not _counts(alone, mine, joint.rests_on(own)):
        return Together(decision=_noted(alone, mine), others={})
    rested = others if mine.verdict is Verdict.ACCEPTED else ()
    views = {each.id: joint.seen_from(each) for each in rested if joint.rests_on(each)}
    return Together(decision=alone if _says_the_same(alone, mine) else mine, others=views)


def _says_the_same(alone: Decision, together: Decision) -> bool:
    """A paper that is sent again adds nothing, and its answer stays as it was."""
    return _words(alone) == _words(together)


def _words(decision: Decision) -> tuple[object, ...]:
    codes = [reason.code for reason in decision.reasons]
    return decision.verdict, codes, decision.next_step, decision.asked, decision.message


def _counts(alone: Decision, together: Decision, rests: bool) -> bool:
    if not _is_open(alone):
        return False
    if together.verdict is Verdict.REVIEW:
        return alone.verdict is not Verdict.REVIEW
    if together.verdict is Verdict.REJECTED and alone.verdict is not Verdict.REJECTED:
        return False
    return rests


def _is_open(decision: Decision) -> bool:
    if decision.verdict is Verdict.ACCEPTED:
        return True
    return {reason.code for reason in decision.reasons} <= ASKS_FOR_MORE


def _noted(alone: Decision, together: Decision) -> Decision:
    """Not accepted itself, though its dossier needs no more proof: whoever collects should know."""
    if alone.verdict is Verdict.ACCEPTED or together.verdict is not Verdict.ACCEPTED:
        return alone
    message = "Other papers of this dossier prove the claim."
    finding = Finding(code="settled_already", message=message)
    return replace(alone, findings=(*alone.findings, finding))


@dataclass(frozen=True)
class _Joint:
    """What several evidences say together."""

    papers: tuple[Held, ...]
    judge: Judge

    @cached_property
    def decision(self) -> Decision:
        return self.judge(*_in_one_file(self.papers))

    def seen_from(self, own: Held) -> Decision:
        """The decision with each place and finding on the page, and in the evidence, it is on."""
        pages = [(page.number, each.id) for each in self.papers for page in each.reading.pages]
        where = {
            number: (page, None if owner == own.id else owner)
            for number, (page, owner) in enumerate(pages, start=1)
        }
        return replace(
            self.decision,
            reasons=tuple(_reason(each, where) for each in self.decision.reasons),
            findings=tuple(_finding(each, own, where) for each in self.decision.findings),
        )

    def rests_on(self, own: Held) -> bool:
        """Whether its reasons name words of that evidence, or it would not accept without it."""
        places = (place for each in self.seen_from(own).reasons for place in each.places)
        if any(place.evidence is None for place in places):
            return True
        if self.decision.verdict is not Verdict.ACCEPTED:
            return False
        rest = tuple(each for each in self.papers if each is not own)
        return self.judge(*_in_one_file(rest)).verdict is not Verdict.ACCEPTED


def _in_one_file(papers: Sequence[Held]) -> tuple[Reading, tuple[Document, ...]]:
    """Their pages numbered on, in that order, as one reading; each finding names its evidence."""
    pages: list[Page] = []
    documents: list[Document] = []
    findings: list[Finding] = []
    for each in papers:
        by = len(pages)
        pages += (_page(page, by, each) for page in each.reading.pages)
        documents += (_document(document, by, each) for document in each.documents)
        findings += (_doubt(finding, by, each) for finding in each.reading.findings)
    reading = replace(papers[0].reading, pages=tuple(pages), findings=tuple(findings))
    return reading, tuple(documents)


def _page(page: Page, by: int, of: Held) -> Page:
    findings = tuple(_doubt(each, by, of) for each in page.findings)
    return replace(page, number=page.number + by, findings=findings)


def _document(document: Document, by: int, of: Held) -> Document:
    """The document on pages that are numbered higher by so many; its votes are left behind."""
    return replace(
        document,
        pages=tuple(each + by for each in document.pages),
        fields=tuple(replace(each, page=each.page + by) for each in document.fields),
        marks=_marks(document.marks, by),
        transactions=tuple(
            replace(each, page=each.page + by, marks=_marks(each.marks, by))
            for each in document.transactions
        ),
        votes=(),
        findings=tuple(_doubt(each, by, of) for each in document.findings),
    )


def _marks(marks: tuple[Mark, ...], by: int) -> tuple[Mark, ...]:
    return tuple(replace(each, page=each.page + by) for each in marks)


def _doubt(finding: Finding, by: int, of: Held) -> Finding:
    return replace(finding, page=finding.page and finding.page + by, evidence=of.id)


def _reason(reason: Reason, where: Where) -> Reason:
    return replace(reason, places=tuple(_place(each, where) for each in reason.places))


def _place(place: Place, where: Where) -> Place:
    page, evidence = where[place.page]
    return replace(place, page=page, evidence=evidence)


def _finding(finding: Finding, own: Held, where: Where) -> Finding:
    if finding.page is not None:
        page, evidence = where[finding.page]
        return replace(finding, page=page, evidence=evidence)
    return replace(finding, evidence=None) if finding.evidence == own.id else finding
