"""Where structure beats words: one table of rules, applied in order.

Each rule names what it sees and multiplies or lifts the points of kinds. Rules
see the points that the words gave, not those that earlier rules left.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import prod

from classifiers.kinds import structure as seen
from classifiers.kinds.facts import Facts
from evidence.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row: when it holds, points are multiplied, or lifted by another kind's."""

    name: str
    holds: Callable[[Facts], bool]
    times: Mapping[Kind, float] = field(default_factory=dict)
    plus: Mapping[Kind, float] = field(default_factory=dict)
    takes: tuple[Kind, Kind] | None = None  # the first takes over the points of the second
    unsure: frozenset[Kind] = frozenset()  # kinds that are not to be given for sure


@dataclass(frozen=True, slots=True, kw_only=True)
class Overruled:
    """The points after all rules that hold, and what the rules leave of a kind whatever is said."""

    points: Mapping[Kind, float]
    factors: Mapping[Kind, float]  # 0.0 to 1.0: the rules' alone, for those who count no points
    taken: tuple[tuple[Kind, Kind], ...]  # the first takes over what speaks for the second
    weak: frozenset[Kind]  # kinds that only weak words speak for
    unsure: frozenset[Kind]  # kinds that a rule says are not to be given for sure


def overrule(facts: Facts) -> Overruled:
    """The rules, applied."""
    points = dict(facts.weighed.scores)
    holding = [rule for rule in RULES if rule.holds(facts)]
    for rule in holding:
        _apply(rule, facts, points)
    lifted = {kind for rule in holding for kind in rule.plus}
    return Overruled(
        points=points,
        factors={kind: prod(rule.times.get(kind, 1.0) for rule in holding) for kind in Kind},
        taken=tuple(rule.takes for rule in holding if rule.takes),
        weak=frozenset(set(Kind) - facts.weighed.strong - lifted),
        unsure=frozenset(kind for rule in holding for kind in rule.unsure),
    )


def _apply(rule: Rule, facts: Facts, points: dict[Kind, float]) -> None:
    if rule.takes:
        gainer, loser = rule.takes
        points[gainer] += facts.points(loser)
    for kind, factor in rule.times.items():
        points[kind] *= factor
    for kind, more in rule.plus.items():
        points[kind] += more


_BANK_AND_ORDER = {Kind.BANK_STATEMENT: 0.3, Kind.TRANSFER_ORDER: 0.3}

RULES: tuple[Rule, ...] = (
    Rule(
        name="what is only ordered is an order, with all the bank's words on it",
        holds=seen.only_ordered,
        times={Kind.BANK_STATEMENT: 0.1},
        takes=(Kind.TRANSFER_ORDER, Kind.BANK_STATEMENT),
    ),
    Rule(
        name="a list of orders may be a tab above what is said to be paid",
        holds=seen.ordered_but_paid,
        unsure=frozenset({Kind.TRANSFER_ORDER}),
    ),
    Rule(
        name="an order names an amount, and in a letter an account too",
        holds=seen.order_of_nothing,
        times={Kind.TRANSFER_ORDER: 0.5},
        unsure=frozenset({Kind.TRANSFER_ORDER}),
    ),
    Rule(
        name="what the post or a court has signed and sent pays nothing",
        holds=seen.order_of_post_or_court,
        times={Kind.TRANSFER_ORDER: 0.3},
    ),
    Rule(
        name="who threatens may speak of what is on its way, and orders nothing",
        holds=seen.order_of_a_threat,
        times={Kind.TRANSFER_ORDER: 0.3},
    ),
    Rule(
        name="what is executed on a day to come is an order",
        holds=seen.executed_in_future,
        times={Kind.BANK_STATEMENT: 0.1},
        plus={Kind.TRANSFER_ORDER: 3.0},
        takes=(Kind.TRANSFER_ORDER, Kind.BANK_STATEMENT),
    ),
    Rule(
        name="the word order in booked lines makes no order",
        holds=seen.only_moved,
        times={Kind.TRANSFER_ORDER: 0.1},
    ),
    Rule(
        name="a statement may list pending rows",
        holds=seen.books_with_pending_rows,
        times={Kind.TRANSFER_ORDER: 0.4},
    ),
    Rule(
        name="ordered and executed on one page",
        holds=seen.says_both,
        times={Kind.BANK_STATEMENT: 0.7},
        unsure=frozenset({Kind.BANK_STATEMENT, Kind.TRANSFER_ORDER}),
    ),
    Rule(
        name="what was sent and then booked moved",
        holds=seen.ordered_then_booked,
        times={Kind.TRANSFER_ORDER: 0.1},
    ),
    Rule(
        name="a line with its value date and the bank's own number or balance is booked",
        holds=seen.valued_by_the_bank,
        plus={Kind.BANK_STATEMENT: 1.0},
    ),
    Rule(
        name="a list in which money came and went is a bank's where one signs it",
        holds=seen.led_by_a_bank,
        plus={Kind.BANK_STATEMENT: 1.0},
    ),
    Rule(
        name="a list of what an account did over some time is a bank's",
        holds=seen.listed_over_time,
        plus={Kind.BANK_STATEMENT: 1.0},
    ),
    Rule(
        name="a list by days may show rows that wait",
        holds=seen.list_with_waiting_rows,
        unsure=frozenset({Kind.BANK_STATEMENT, Kind.TRANSFER_ORDER}),
    ),
    Rule(
        name="a form at the foot of a demand is no order",
        holds=seen.demand_with_form,
        times={Kind.TRANSFER_ORDER: 0.1, Kind.BANK_STATEMENT: 0.3},
    ),
    Rule(
        name="a court's paper that admits nothing",
        holds=seen.admits_nothing,
        times={Kind.COURT_ORDER: 0.1, Kind.DEBT_MEDIATION_LETTER: 0.3, **_BANK_AND_ORDER},
        plus={Kind.OTHER: 4.0},
        takes=(Kind.OTHER, Kind.COURT_ORDER),
    ),
    Rule(
        name="a court's paper that says both",
        holds=seen.admits_and_not,
        times={Kind.COURT_ORDER: 0.6},
        takes=(Kind.OTHER, Kind.COURT_ORDER),
        unsure=frozenset({Kind.COURT_ORDER, Kind.OTHER}),
    ),
    Rule(
        name="a court's words without an admission",
        holds=seen.court_without_admission,
        times={Kind.COURT_ORDER: 0.4},
    ),
    Rule(
        name="a letter that only quotes an order",
        holds=seen.quotes_an_order,
        times={Kind.COURT_ORDER: 0.4},
        unsure=frozenset({Kind.COURT_ORDER}),
    ),
    Rule(
        name="an operative part outranks the letters it names",
        holds=seen.court_decides,
        times={Kind.DEBT_MEDIATION_LETTER: 0.2, Kind.PAYMENT_DEMAND: 0.3},
    ),
    Rule(
        name="an operative part that does nothing but admit is no other paper of a court",
        holds=seen.court_only_admits,
        times={Kind.OTHER: 0.3},
    ),
    Rule(
        name="a social service is no court",
        holds=seen.social_service,
        times={Kind.COURT_ORDER: 0.2, Kind.PAYMENT_DEMAND: 0.5},
    ),
    Rule(
        name="a firm does not demand in the first person",
        holds=seen.written_by_a_person,
        times={Kind.PAYMENT_DEMAND: 0.5},
        unsure=frozenset({Kind.PAYMENT_DEMAND}),
    ),
    Rule(
        name="what somebody writes may prove what no word of ours says",
        holds=seen.letter_of_nothing_known,
        unsure=frozenset({Kind.OTHER}),
    ),
    Rule(
        name="a note that something is enclosed, and a bank's card, are nothing themselves",
        holds=seen.only_a_note_or_card,
        times=dict.fromkeys(set(Kind) - {Kind.OTHER}, 0.1),
        plus={Kind.OTHER: 7.0},
    ),
    Rule(
        name="a bank's words beside an account are not nothing",
        holds=seen.account_of_nothing_known,
        unsure=frozenset({Kind.OTHER}),
    ),
    Rule(
        name="a complaint quotes the invoice that it answers",
        holds=seen.complains,
        times={
            Kind.OTHER: 0.3,
            Kind.PAYMENT_DEMAND: 0.1,
            Kind.RETURN_RECEIPT: 0.3,
            Kind.MAILING_PROOF: 0.3,
            Kind.CANCELLATION_LETTER: 0.7,
            Kind.SUSPECTED_FRAUD: 0.3,
            **_BANK_AND_ORDER,
        },
    ),
    Rule(
        name="a cancellation names the contract and its invoices",
        holds=seen.cancels,
        times={
            Kind.PAYMENT_DEMAND: 0.4,
            Kind.MAILING_PROOF: 0.4,
            Kind.RETURN_RECEIPT: 0.5,
            Kind.DISPUTE_NOTICE: 0.7,
            **_BANK_AND_ORDER,
        },
    ),
    Rule(
        name="a registered letter's slip proves a letter",
        holds=seen.letter_deposited,
        times={Kind.RETURN_RECEIPT: 0.3},
        plus={Kind.MAILING_PROOF: 3.0},
    ),
    Rule(
        name="a parcel's slip proves a return",
        holds=seen.parcel_deposited,
        times={Kind.MAILING_PROOF: 0.2},
    ),
    Rule(
        name="what a carrier's page follows is a parcel",
        holds=seen.only_tracked,
        times={Kind.MAILING_PROOF: 0.2},
    ),
    Rule(
        name="goods may go back by registered post",
        holds=seen.goods_were_returned,
        times={Kind.MAILING_PROOF: 0.2},
        plus={Kind.RETURN_RECEIPT: 6.0},
        takes=(Kind.RETURN_RECEIPT, Kind.MAILING_PROOF),
    ),
    Rule(
        name="what carries our account is no fraud",
        holds=lambda facts: facts.our_account,
        times={Kind.SUSPECTED_FRAUD: 0.0},
    ),
    Rule(
        name="what carries our number, and no account of another, is hardly a fraud",
        holds=lambda facts: facts.ours and not facts.other_account,
        times={Kind.SUSPECTED_FRAUD: 0.3},
    ),
    Rule(
        name="urgency alone is no fraud",
        holds=seen.no_fraud_signal,
        times={Kind.SUSPECTED_FRAUD: 0.5},
    ),
    Rule(
        name="an account that nobody knows",
        holds=lambda facts: facts.strange_account and seen.fraud(facts),
        plus={Kind.SUSPECTED_FRAUD: 3.0},
    ),
    Rule(
        name="a false demand is written like a true one",
        holds=seen.fraud,
        times={Kind.PAYMENT_DEMAND: 0.4},
    ),
)
