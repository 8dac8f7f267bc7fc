"""A person's answer: read from a form or from JSON, checked, and written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evidence.errors import UsageError
from evidence.money import amount, plain
from evidence.records import Decision
from evidence.vocabulary import NextStep, ReasonCode, Verdict
from review.codes import BY_CODE, Choice
from review.deciding import Answer, decide_as, read_of
from review.desk import Desk
from review.item import Item, gather
from storage import audits, evidences, reviews
from storage.records import Evidence, JsonObject

GAPS = {"date": "the date", "amount": "the amount paid", "balance": "what is still due"}
STEPS = tuple(each for each in NextStep if each is not NextStep.HUMAN_REVIEW)
NOTE_LENGTH = 1000  # characters


class BadAnswer(UsageError):
    """The answer is not complete."""

    code = "bad_answer"
    status = 422


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What came in, so that a form can be shown again as it was filled in."""

    verdict: str = ""
    codes: tuple[str, ...] = ()
    next_step: str = ""  # empty: as usual for the first reason
    note: str = ""
    day: str = ""  # ISO; these three fill the debtor's text where it names them
    amount: str = ""
    balance: str = ""


def filled_in(item: Item) -> Given:
    """A fresh form, with what the machine read for the debtor's text."""
    read = read_of(item)
    sums = [plain(each) if each is not None else "" for each in (read.amount, read.balance)]
    return Given(day=read.day.isoformat() if read.day else "", amount=sums[0], balance=sums[1])


def check(given: Given) -> Answer:
    """The answer that the words mean. Raises ``BadAnswer`` and says what is missing."""
    if given.verdict not in (Verdict.ACCEPTED, Verdict.REJECTED):
        raise BadAnswer("Choose accept or reject.")
    if len(given.note) > NOTE_LENGTH:
        raise BadAnswer(f"The note may have {NOTE_LENGTH} characters.")
    verdict = Verdict(given.verdict)
    choices = _choices(verdict, given.codes)
    return Answer(
        verdict=verdict,
        choices=choices,
        next_step=_step(given.next_step) or choices[0].next_step,
        note=given.note.strip(),
        day=_day(given.day),
        amount=_sum(given.amount),
        balance=_sum(given.balance) or None,  # nothing due is nothing to name
    )


def _choices(verdict: Verdict, codes: Sequence[str]) -> tuple[Choice, ...]:
    known = [BY_CODE.get(ReasonCode(code)) for code in codes if code in set(ReasonCode)]
    fitting = tuple(each for each in known if each and each.verdict is verdict)
    if not codes:
        raise BadAnswer("Give at least one reason.")
    if len(fitting) != len(codes):
        raise BadAnswer("A reason does not go with that answer.")
    return fitting


def _step(word: str) -> NextStep | None:
    if word and word not in set(STEPS):
        raise BadAnswer("There is no such next step.")
    return NextStep(word) if word else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BadAnswer("The date is not a date.") from None


def _sum(text: str) -> Decimal | None:
    try:
        found = amount(text.strip().replace(",", ".")) if text.strip() else None
    except ValueError:
        raise BadAnswer("An amount looks like 149.95.") from None
    if found is not None and found < 0:
        raise BadAnswer("An amount is not below zero.")
    return found


def propose(
    desk: Desk, evidence_id: str, reviewer: str, given: Given
) -> tuple[Item, Answer, Decision]:
    """What the answer would be, with the debtor's text; nothing is written down.

    Raises ``BadAnswer`` or ``NotFound``.
    """
    item = gather(desk.register, evidences.get(desk.register, evidence_id))
    if given.verdict == Verdict.ACCEPTED and item.order_only:
        raise BadAnswer(item.order_only)
    answer = check(given)
    try:
        return item, answer, decide_as(reviewer, answer, item, desk.firm, desk.clock())
    except KeyError as gap:
        name = GAPS.get(str(gap.args[0]), "something that was not given")
        raise BadAnswer(
            f"The debtor's text names {name}. Fill it in as the paper shows it."
        ) from None


def answer_paper(desk: Desk, evidence_id: str, reviewer: str, given: Given) -> Evidence:
    """Write the answer down: decision, audit and message to the debtor.

    Raises ``BadAnswer``, ``Conflict`` when the reviewer does not hold the paper, ``NotFound``.
    """
    item, answer, decision = propose(desk, evidence_id, reviewer, given)
    if answer.note:
        _keep_note(desk, evidence_id, reviewer, answer.note)
    return reviews.answer(
        desk.register,
        evidence_id,
        reviewer=reviewer,
        decision=decision,
        result=item.answered(decision),
        now=desk.clock(),
    )


def _keep_note(desk: Desk, evidence_id: str, reviewer: str, note: str) -> None:
    detail: JsonObject = {"note": note}
    with desk.register.write() as connection:
        audits.note(
            connection, evidence_id, at=desk.clock(), who=reviewer, what="noted", detail=detail
        )
