"""Was the article sent back? bpost's proof with its stamp date, in time (FAQ lines 52 to 58).

nl retourbewijs met stempeldatum, fr preuve de retour avec cachet, de
Rücksendenachweis mit Poststempel.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from evidence.records import Document
from evidence.vocabulary import Asked, FieldName, Kind, NextStep, ReasonCode, Sign
from policy.absence import may_be_there
from policy.asking import ask
from policy.case import Case, Family
from policy.naming import knows_firm, names_firm, sent_by_firm
from policy.outcome import Outcome, accept, best_of, review, unless, weakly_read
from policy.places import all_places
from policy.trust import certain_kind, known_kind, read_to_the_last_spot, shows_no_stamp

ReceiptRule = Callable[[Case, Document], Outcome | None]
STAMPED = (Sign.POSTMARK, Sign.DEPOSIT_PROOF, Sign.DEPOSIT_TICKET, Sign.ADVICE_OF_RECEIPT)
# plausible, but the FAQ names bpost's stamped proof alone
UNUSUAL = (
    Sign.OTHER_CARRIER,
    Sign.TRACKING_STATUS,
    Sign.DIGITAL_DEPOSIT,
    Sign.SUPPLIER_CONFIRMS,
)


def goods_returned(case: Case) -> Outcome | None:
    """The best that one of the receipts proves."""
    if case.family is not Family.RETURN:
        return None
    return best_of(_judge(case, each) for each in case.of(Kind.RETURN_RECEIPT))


def _judge(case: Case, receipt: Document) -> Outcome:
    return replace(
        ask(case, RULES, receipt),
        topic=case.topic,
        day=_day(receipt),
        places=all_places([receipt, *_shown_again(case, receipt)]),
    )


def _shown_again(case: Case, receipt: Document) -> Iterator[Document]:
    """Other receipts that surely are of the same parcel."""
    tracked = receipt.field(FieldName.TRACKING_NUMBER)
    for each in case.of(Kind.RETURN_RECEIPT):
        own = each.field(FieldName.TRACKING_NUMBER)
        same = tracked is not None and own is not None and own.value == tracked.value
        if each is not receipt and same and known_kind(each, case.parameters):
            yield each


def not_a_deposit(case: Case, receipt: Document) -> Outcome | None:
    """A card left by the postman, or a label that anyone can print at home.

    A label on which a day of handing in was read may have been handed in.
    """
    if any(map(receipt.has, (*STAMPED, Sign.TRACKING_STATUS))):
        return None
    codes = {Sign.ABSENCE_CARD: ReasonCode.NOT_A_PROOF}
    if _day(receipt) is None:
        codes[Sign.LABEL_ONLY] = ReasonCode.MISSING_STAMP_DATE
    code = next((code for sign, code in codes.items() if receipt.has(sign)), None)
    if code is None:
        return None
    parameters = case.parameters
    doubts = {
        "low_confidence:kind": not certain_kind(receipt, parameters),
        "low_confidence:page": not shows_no_stamp(case.reading, receipt, parameters),
    }
    outcome = unless(tuple(name for name, doubtful in doubts.items() if doubtful), code)
    return replace(outcome, asked=(Asked.STAMPED_RECEIPT,))


def unusual(_: Case, receipt: Document) -> Outcome | None:
    """Another carrier, a tracking page, a digital deposit, the seller's own word."""
    return None if receipt.has(Sign.POSTMARK) else _shows(receipt, UNUSUAL)


def not_handed_in(_: Case, receipt: Document) -> Outcome | None:
    """Refused, called off or sent back, or a sample: a mark of the post undoes none of it."""
    return _shows(receipt, (Sign.NOT_HANDED_IN, Sign.SAMPLE))


def _shows(receipt: Document, signs: Sequence[Sign]) -> Outcome | None:
    blockers = tuple(f"unusual:{sign}" for sign in signs if receipt.has(sign))
    return replace(review(ReasonCode.PROOF_UNUSUAL), blockers=blockers) if blockers else None


def from_the_firm(case: Case, receipt: Document) -> Outcome | None:
    """The firm is its sender: that is the delivery, not the return."""
    if not sent_by_firm(case, [receipt]):
        return None
    return replace(review(ReasonCode.PROOF_UNUSUAL), blockers=("sender",))


def to_someone_else(case: Case, receipt: Document) -> Outcome | None:
    """It names who receives it, and that is not the firm; a locker's ticket names nobody."""
    if not receipt.has(Sign.ADDRESSEE) or not knows_firm(case) or names_firm(case, [receipt]):
        return None
    return replace(review(ReasonCode.PROOF_UNUSUAL), blockers=("addressee",))


def unstamped(case: Case, receipt: Document) -> Outcome | None:
    """No stamp date. A postmark is hard to read, so its absence must be very sure."""
    if _day(receipt) is not None:
        return None
    parameters = case.parameters
    doubts = {
        "unread:postmark": receipt.has(Sign.POSTMARK),
        "low_confidence:kind": not certain_kind(receipt, parameters),
        "low_confidence:page": not read_to_the_last_spot(case.reading, receipt, parameters),
        "unassigned:date": may_be_there(case, receipt, FieldName.DATE),
    }
    blockers = tuple(name for name, doubtful in doubts.items() if doubtful)
    return replace(unless(blockers, ReasonCode.MISSING_STAMP_DATE), asked=(Asked.STAMPED_RECEIPT,))


def weak(case: Case, receipt: Document) -> Outcome | None:
    """Read too weakly, or a date that cannot be."""
    day, dated = _day(receipt), receipt.field(FieldName.DATE)
    assert day is not None
    assert dated is not None
    delivered = case.dossier.delivery_date if case.dossier else None
    doubts = {
        "low_confidence:kind": not known_kind(receipt, case.parameters),
        "low_confidence:date": dated.repaired or dated.confidence < case.parameters.field,
        "missing_sign:stamp": not any(map(receipt.has, STAMPED)),
        "future_date": day > case.today,
        "before_delivery": delivered is not None and day < delivered,
    }
    return weakly_read(name for name, doubtful in doubts.items() if doubtful)


def late(case: Case, receipt: Document) -> Outcome | None:
    """After the dossier's term, 30 days when it names none; by law up to 28 can be in time."""
    delivered = case.dossier.delivery_date if case.dossier else None
    day = _day(receipt)
    if case.dossier is None or delivered is None or day is None:
        return None
    allowed = case.dossier.return_days
    term = case.parameters.return_window if allowed is None else allowed
    took = (day - delivered).days
    if took <= term:
        return None
    lawful = took <= case.parameters.lawful_return
    return unless(("lawful_term",) if lawful else (), ReasonCode.RETURN_LATE)


def proven(_: Case, __: Document) -> Outcome:
    """Stamped, and in time as far as the dossier tells."""
    return accept(ReasonCode.RETURN_PROVEN, step=NextStep.CHECK_WITH_CREDITOR)


RULES: tuple[ReceiptRule, ...] = (
    not_a_deposit,
    unusual,
    not_handed_in,
    unstamped,
    weak,
    from_the_firm,
    to_someone_else,
    late,
    proven,
)


def _day(receipt: Document) -> date | None:
    field = receipt.field(FieldName.DATE)
    return date.fromisoformat(field.value) if field else None
