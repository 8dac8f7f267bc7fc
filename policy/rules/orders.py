"""A transfer order is no proof of payment (FAQ lines 25 and 35), with or without a dossier.

nl opdracht tot overschrijving, fr ordre de virement, de Überweisungsauftrag.
"""

import re
from dataclasses import replace

from evidence.vocabulary import ORDERED, Asked, FieldName, ReasonCode
from policy.case import Case
from policy.choice import confirms_amount, fits_account, fits_reference
from policy.ladder import Standing
from policy.outcome import Outcome, reject, review
from policy.payment import Payment
from policy.trust import certain_kind, certain_order, legible, read_well

_TELLING = 4  # letters of a word of a name


def only_orders(case: Case) -> Outcome | None:
    """Nothing but orders that could speak of a payment."""
    if not case.orders or case.families:
        return None
    return judge_orders(case, _of_the_claim(case))


def _of_the_claim(case: Case) -> tuple[Payment, ...]:
    """All; but of a list in which the claim's order surely waits, not what was bought before.

    What has a word in common with it, or with the firm's name, may be a payment that was made.
    """
    sure = [each for each in case.orders if _is_the_claims(case, each)]
    firm = (case.dossier.collector, case.dossier.creditor) if case.dossier else ()
    names = {word for text in (*firm, *(each.words for each in sure)) for word in _names(text)}
    lists = [each.document for each in sure]
    return tuple(
        each
        for each in case.orders
        if each in sure or each.document not in lists or _may_be_the_claims(case, each, names)
    )


def _is_the_claims(case: Case, order: Payment) -> bool:
    ordered = order.status.judgement.standing is Standing.ORDERED and order.status.sure
    named = fits_account(case, order) and fits_reference(case, order)
    return ordered and named and confirms_amount(case, order) and not order.entangled


def _may_be_the_claims(case: Case, order: Payment, names: set[str]) -> bool:
    traced = fits_account(case, order) or fits_reference(case, order)
    open_ = order.amount is None or confirms_amount(case, order) or order.entangled
    return traced or open_ or not names.isdisjoint(_names(order.words))


def _names(text: str | None) -> set[str]:
    """Its words that tell one name from another."""
    return set(re.findall(rf"[^\W\d]{{{_TELLING},}}", (text or "").casefold()))


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
