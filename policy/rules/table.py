"""The table of rules, in the order in which they are asked. The first that answers decides.

Every rule is a function of the case: an outcome with its reason, or nothing.
Within a family the papers have a table of their own, named ``RULES`` there.
"""

from collections.abc import Callable, Mapping, Sequence

from policy.case import Case
from policy.outcome import Outcome
from policy.rules import cancellation as cancellations
from policy.rules import notices, payments, returns
from policy.rules.cancellation import cancellation
from policy.rules.court import court_paper, settlement_claimed
from policy.rules.fraud import impersonation
from policy.rules.leftovers import no_proof, nothing_read, unclear_claim
from policy.rules.notices import notice, receipt_alone
from policy.rules.orders import only_orders
from policy.rules.payments import payment
from policy.rules.people import final_invoice, mediation, no_contract
from policy.rules.returns import goods_returned

Rule = Callable[[Case], Outcome | None]

RULES: tuple[Rule, ...] = (
    nothing_read,
    court_paper,
    mediation,
    impersonation,
    only_orders,
    settlement_claimed,
    no_contract,
    final_invoice,
    receipt_alone,
    no_proof,
    payment,
    goods_returned,
    cancellation,
    notice,
    unclear_claim,
)

# the tables within a family, by the rule that asks them
WITHIN: Mapping[Rule, Sequence[Callable[..., Outcome | None]]] = {
    payment: payments.RULES,
    goods_returned: returns.RULES,
    cancellation: cancellations.RULES,
    notice: notices.RULES,
}
