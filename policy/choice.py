"""Which of the payments on the papers is the one that the claim is about?"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import combinations

from evidence.vocabulary import FieldName
from policy.case import Case
from policy.ladder import Standing
from policy.matching import accounts, balance, known_amounts, same_reference
from policy.payment import Payment
from policy.trust import known_kind
from policy.twins import Twins, close, compared

Payments = tuple[Payment, ...]

_MOST_OPEN = 8  # payments left open of which every sum is tried
# a payment that was made is better evidence than one that may have been
_BEST_FIRST = (Standing.EXECUTED, Standing.UNCERTAIN, Standing.NOT_PAID, Standing.ORDERED)


def relevant(case: Case) -> Payments:
    """The payments that touch the claim: by account or reference, else by amount.

    A paper that shows one payment is about that one. Empty when nothing fits.
    """
    named = tuple(each for each in case.statements if _names(case, each))
    if named or len(case.statements) == 1:
        return named or case.statements
    return tuple(each for each in case.statements if confirms_amount(case, each))


def chosen(case: Case) -> Payments:
    """The payments to count together; one that falls short when none fits wholly."""
    candidates = sorted(relevant(case), key=_rank)
    fitting = [each for each in candidates if _fits(case, each)]
    if not fitting:
        return tuple(candidates[:1])
    return _counted(case, _distinct(case, fitting))


def shown_again(case: Case, ours: Payments) -> Payments:
    """The same payments as they surely show on other papers."""
    return tuple(
        each
        for each in sorted(relevant(case), key=_rank)
        if each not in ours
        and _fits(case, each)
        and _is_sure(case, each)
        and any(_shows(case, each, one) for one in ours)
    )


def open_to_doubt(case: Case, ours: Payments, lacking: Decimal) -> Payments:
    """Payments that were not counted, may count, and are together all that is lacking.

    They may be one of ours shown again, or be made for something else: nobody can tell.
    """
    counted = {id(each) for each in ours}
    found = [
        each
        for each in sorted(relevant(case), key=_rank)
        if id(each) not in counted and _may_count(case, each, ours)
    ][:_MOST_OPEN]
    sums = (some for n in range(1, len(found) + 1) for some in combinations(found, n))
    return next((some for some in sums if paid(some) == lacking), ())


def _may_count(case: Case, payment: Payment, ours: Payments) -> bool:
    if _predates(case, payment) or is_booked(case, payment):
        return False
    open_ = all(compared(case, payment, each) is not Twins.SAME for each in ours)
    return open_ and (_fits(case, payment) or _lacks_reference(case, payment))


def _lacks_reference(case: Case, payment: Payment) -> bool:
    executed = payment.status.judgement.standing is Standing.EXECUTED
    return executed and fits_account(case, payment) and FieldName.REFERENCE in payment.missing


def _shows(case: Case, one: Payment, other: Payment) -> bool:
    twins = compared(case, one, other)
    return twins is Twins.SAME or (twins is Twins.OPEN and close(case, one, other))


def _is_sure(case: Case, payment: Payment) -> bool:
    return payment.status.sure and known_kind(payment.document, case.parameters)


def fits_account(case: Case, payment: Payment) -> bool:
    """Whether it went to a known account."""
    return payment.text(FieldName.PAYEE_IBAN) in accounts(case.dossier)


def fits_reference(case: Case, payment: Payment) -> bool:
    """Whether it shows a reference of the claim."""
    printed = payment.text(FieldName.REFERENCE)
    known = case.dossier.references if case.dossier else ()
    return printed is not None and same_reference(printed, known)


def confirms_amount(case: Case, payment: Payment) -> bool:
    """Whether its amount is one that the dossier names."""
    return case.dossier is not None and payment.amount in known_amounts(case.dossier)


def is_booked(case: Case, payment: Payment) -> bool:
    """Whether the collector has it in the books."""
    known = case.dossier.known_payments if case.dossier else ()
    return payment.bank_reference is not None and payment.bank_reference in known


def paid(payments: Iterable[Payment]) -> Decimal:
    """What they come to, in EUR."""
    return sum((each.amount or Decimal(0) for each in payments), Decimal(0))


def last_day(payments: Iterable[Payment]) -> date | None:
    """The day of the latest of them."""
    return max((each.day for each in payments if each.day), default=None)


def _names(case: Case, payment: Payment) -> bool:
    return fits_account(case, payment) or fits_reference(case, payment)


def _fits(case: Case, payment: Payment) -> bool:
    """Executed, and nothing that the dossier knows speaks against it."""
    dossier = case.dossier
    return (
        payment.status.judgement.standing is Standing.EXECUTED
        and not (dossier and dossier.accounts and not fits_account(case, payment))
        and not (dossier and dossier.references and not fits_reference(case, payment))
    )


def _rank(payment: Payment) -> tuple[int, int, int, str]:
    """Best first, and the same whatever the order of the papers."""
    day = payment.day or date.min
    shown = repr(sorted(payment.values.items()))
    standing = _BEST_FIRST.index(payment.status.judgement.standing)
    return (standing, len(payment.missing), -day.toordinal(), shown)


def _distinct(case: Case, payments: list[Payment]) -> list[Payment]:
    """Each payment once, though a screen and a statement may both show it."""
    found: list[Payment] = []
    for each in payments:
        if all(compared(case, each, other) is Twins.OTHER for other in found):
            found.append(each)
    return found


def _counted(case: Case, payments: list[Payment]) -> Payments:
    """All together when they make the balance, else the one that does, else those of the claim.

    What the collector has booked is no longer outstanding, and counts only when nothing else
    is shown.
    """
    owed = balance(case.dossier) if case.dossier else None
    if case.dossier is None or owed is None:
        return tuple(payments[:1])
    if case.dossier.outstanding is not None:
        payments = [each for each in payments if not is_booked(case, each)] or payments
    exact = [each for each in payments if each.amount == owed]
    if exact and paid(payments) != owed:
        return (exact[0],)
    return tuple(each for each in payments if not _predates(case, each)) or (payments[0],)


def _predates(case: Case, payment: Payment) -> bool:
    invoiced = case.dossier.invoice_date if case.dossier else None
    return bool(invoiced and payment.day and payment.day < invoiced)
