"""A transfer order is no proof of payment (FAQ lines 25 and 35), with or without a dossier.

nl opdracht tot overschrijving, fr ordre de virement, de Überweisungsauftrag.
"""

from dataclasses import replace

from evidence.vocabulary import ORDERED, Asked, FieldName, ReasonCode
from policy.case import Case
from policy.ladder import Standing
from policy.outcome import Outcome, reject, review
from policy.payment import Payment
from policy.trust import certain_kind, certain_order, legible, read_well


def only_orders(case: Case) -> Outcome | None:
    """Nothing but orders that could speak of a payment."""
    if not case.orders or case.families:
        return None
    return judge_orders(case, case.orders)


def judge_orders(case: Case, orders: tuple[Payment, ...]) -> Outcome:
    """Rejected when every one of them was surely read to be an order, else a person looks."""
    blockers = tuple(dict.fromkeys(each for order in orders for each in _doubts(case, order)))
    codes = tuple(
        sorted({code for order in orders for code in order.status.judgement.codes}, key=_first)
    )
    outcome = review(*codes) if blockers else reject(*codes)
    return replace(
        outcome,
        asked=(Asked.EXECUTED_PAYMENT,),
        places=tuple(place for order in orders for place in order.places),
        blockers=blockers,
    )


def _first(code: ReasonCode) -> tuple[bool, str]:
    return (code is not ReasonCode.ORDER_ONLY, code)


def _doubts(case: Case, order: Payment) -> tuple[str, ...]:
    doubts = {
        "execution_uncertain": order.status.judgement.standing is not Standing.ORDERED,
        "low_confidence:kind": not _certain(case, order),
        "low_confidence:status": not order.status.sure,
        "low_confidence:page": not _legible(case, order),
        "low_confidence:date": _rests_on_a_weak_date(case, order),
    }
    return tuple(name for name, doubtful in doubts.items() if doubtful)


def _certain(case: Case, order: Payment) -> bool:
    said = order.status.signs & ORDERED and certain_order(order.document, case.parameters)
    return bool(said) or certain_kind(order.document, case.parameters)


def _legible(case: Case, order: Payment) -> bool:
    """Words that say "order" were read as such; without them the whole page must be."""
    seen = legible if order.status.signs & ORDERED else read_well
    return seen(case.reading, order.document, case.parameters)


def _rests_on_a_weak_date(case: Case, order: Payment) -> bool:
    if ReasonCode.FUTURE_DATE not in order.status.judgement.codes:
        return False
    value = order.values[FieldName.DATE]
    return value.repaired or value.confidence < case.parameters.field
