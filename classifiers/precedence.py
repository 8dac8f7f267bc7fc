"""Where structure beats words: one table of rules, applied in order.

Each rule names what it sees and multiplies or lifts the points of kinds. Rules
see the points that the words gave, not those that earlier rules left.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from classifiers.setting import Setting
from classifiers.weighing import Weighed
from evidence.vocabulary import Claim, Kind, Sign

ORDERED = frozenset({
    Sign.FORM, Sign.TO_SIGN, Sign.SENT, Sign.PENDING, Sign.PLANNED, Sign.FUTURE_TENSE,
    Sign.NOT_EXECUTED, Sign.MANDATE,
})  # fmt: skip
MOVED = frozenset({
    Sign.STATEMENT_NUMBER, Sign.BALANCE, Sign.BOOKED, Sign.BOOKED_LINE, Sign.BANK_REFERENCE,
    Sign.EXECUTED, Sign.INSTANT,
})  # fmt: skip
BOOKS = frozenset({Sign.STATEMENT_NUMBER, Sign.BALANCE})
LINES = frozenset({Sign.BOOKED, Sign.BOOKED_LINE, Sign.VALUE_DATE})
NOTICES = frozenset({Sign.ABOUT_DISPUTE, Sign.ABOUT_NON_DELIVERY, Sign.ABOUT_MISSING_INVOICE})
DEPOSITS = frozenset({
    Sign.DEPOSIT_PROOF, Sign.DEPOSIT_TICKET, Sign.DIGITAL_DEPOSIT, Sign.ADVICE_OF_RECEIPT,
})  # fmt: skip
ADMITS_NOTHING = frozenset({Sign.NOT_ADMITTED, Sign.REVOKED, Sign.HOMOLOGATED, Sign.PETITION})
DEMAND = 6.0  # points from which a page is a demand whatever is printed at its foot
CANCELS = 5.0
COURT = 2.0
FRAUD = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the rules look at."""

    weighed: Weighed
    ours: bool = False  # an account or number of the dossier stands on the paper
    strange_account: bool = False  # an account stands there, and none of the dossier's
    claim: Claim | None = None
    to_come: bool = False  # "executed on" a day after the day of receipt

    def points(self, kind: Kind) -> float:
        """The points that the words gave."""
        return self.weighed.scores[kind]

    def signs(self, among: frozenset[Sign]) -> frozenset[Sign]:
        """Those of the signs that were seen."""
        return self.weighed.signs & among

    def has(self, each: Sign | Setting) -> bool:
        """Whether a sign or a trait was seen."""
        return each in self.weighed.signs or each in self.weighed.settings

    @property
    def written(self) -> bool:
        """Whether it is a letter or an e-mail."""
        return self.has(Setting.LETTER) or self.has(Sign.EMAIL_HEADER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row: when it holds, points are multiplied, or lifted by another kind's."""

    name: str
    holds: Callable[[Facts], bool]
    times: Mapping[Kind, float] = field(default_factory=dict)
    plus: Mapping[Kind, float] = field(default_factory=dict)
    takes: tuple[Kind, Kind] | None = None  # the first takes over the points of the second
    unsure: frozenset[Kind] = frozenset()  # kinds that are not to be given for sure


def overrule(facts: Facts) -> tuple[dict[Kind, float], frozenset[Kind]]:
    """The points after all rules that hold, and the kinds that none may be sure of."""
    points = dict(facts.weighed.scores)
    holding = [rule for rule in RULES if rule.holds(facts)]
    for rule in holding:
        _apply(rule, facts, points)
    return points, frozenset(kind for rule in holding for kind in rule.unsure)


def _apply(rule: Rule, facts: Facts, points: dict[Kind, float]) -> None:
    if rule.takes:
        gainer, loser = rule.takes
        points[gainer] += facts.points(loser)
    for kind, factor in rule.times.items():
        points[kind] *= factor
    for kind, more in rule.plus.items():
        points[kind] += more


def _only_ordered(facts: Facts) -> bool:
    return bool(facts.signs(ORDERED)) and not facts.signs(MOVED)


def _executed_in_future(facts: Facts) -> bool:
    return facts.to_come and facts.signs(MOVED) == {Sign.EXECUTED}


def _only_moved(facts: Facts) -> bool:
    only = bool(facts.signs(MOVED)) and not facts.signs(ORDERED)
    return only and not _executed_in_future(facts)


def _books_with_pending_rows(facts: Facts) -> bool:
    return bool(facts.signs(ORDERED) and facts.signs(BOOKS) and facts.signs(LINES))


def _says_both(facts: Facts) -> bool:
    both = bool(facts.signs(ORDERED) and facts.signs(MOVED))
    return both and not _books_with_pending_rows(facts)


def _demand_with_form(facts: Facts) -> bool:
    only_form = facts.signs(ORDERED) <= {Sign.FORM}
    return facts.points(Kind.PAYMENT_DEMAND) >= DEMAND and only_form


def _about_court(facts: Facts) -> bool:
    return facts.points(Kind.COURT_ORDER) >= COURT


def _admits_nothing(facts: Facts) -> bool:
    found = bool(facts.signs(ADMITS_NOTHING))
    return _about_court(facts) and found and not facts.has(Sign.ADMITTED)


def _admits_and_not(facts: Facts) -> bool:
    return bool(facts.signs(ADMITS_NOTHING)) and facts.has(Sign.ADMITTED)


def _court_without_admission(facts: Facts) -> bool:
    return _about_court(facts) and not facts.has(Sign.ADMITTED)


def _quotes_an_order(facts: Facts) -> bool:
    return facts.has(Setting.LETTER) and not facts.has(Setting.OPERATIVE)


def _court_decides(facts: Facts) -> bool:
    return facts.has(Sign.ADMITTED) and facts.has(Setting.OPERATIVE)


def _social_service(facts: Facts) -> bool:
    return facts.has(Setting.PUBLIC_SERVICE) and not facts.has(Setting.OPERATIVE)


def _complains(facts: Facts) -> bool:
    return bool(facts.signs(NOTICES)) and facts.written


def _cancels(facts: Facts) -> bool:
    said = facts.written or facts.has(Sign.SUPPLIER_CONFIRMS)
    return facts.points(Kind.CANCELLATION_LETTER) >= CANCELS and said


def _letter_deposited(facts: Facts) -> bool:
    letter = facts.has(Sign.REGISTERED) or facts.has(Setting.LETTER_POST)
    return bool(facts.signs(DEPOSITS)) and letter and not facts.has(Setting.PARCEL)


def _parcel_deposited(facts: Facts) -> bool:
    return bool(facts.signs(DEPOSITS)) and facts.has(Setting.PARCEL)


def _goods_were_returned(facts: Facts) -> bool:
    return facts.claim is Claim.RETURNED_GOODS and bool(facts.signs(DEPOSITS))


def _no_fraud_signal(facts: Facts) -> bool:
    return not facts.signs(frozenset({Sign.THREAT, Sign.ODD_PAYMENT}))


def _fraud(facts: Facts) -> bool:
    enough = facts.points(Kind.SUSPECTED_FRAUD) >= FRAUD
    return enough and not facts.ours and not _no_fraud_signal(facts)


_BANK_AND_ORDER = {Kind.BANK_STATEMENT: 0.3, Kind.TRANSFER_ORDER: 0.3}

RULES: tuple[Rule, ...] = (
    Rule(
        name="what is only ordered is an order, with all the bank's words on it",
        holds=_only_ordered,
        times={Kind.BANK_STATEMENT: 0.1},
        takes=(Kind.TRANSFER_ORDER, Kind.BANK_STATEMENT),
    ),
    Rule(
        name="what is executed on a day to come is an order",
        holds=_executed_in_future,
        times={Kind.BANK_STATEMENT: 0.1},
        plus={Kind.TRANSFER_ORDER: 3.0},
        takes=(Kind.TRANSFER_ORDER, Kind.BANK_STATEMENT),
    ),
    Rule(
        name="the word order in booked lines makes no order",
        holds=_only_moved,
        times={Kind.TRANSFER_ORDER: 0.1},
    ),
    Rule(
        name="a statement may list pending rows",
        holds=_books_with_pending_rows,
        times={Kind.TRANSFER_ORDER: 0.4},
    ),
    Rule(
        name="ordered and executed on one page",
        holds=_says_both,
        times={Kind.BANK_STATEMENT: 0.7},
        unsure=frozenset({Kind.BANK_STATEMENT, Kind.TRANSFER_ORDER}),
    ),
    Rule(
        name="a form at the foot of a demand is no order",
        holds=_demand_with_form,
        times={Kind.TRANSFER_ORDER: 0.1, Kind.BANK_STATEMENT: 0.3},
    ),
    Rule(
        name="a court's paper that admits nothing",
        holds=_admits_nothing,
        times={Kind.COURT_ORDER: 0.1, Kind.DEBT_MEDIATION_LETTER: 0.3, **_BANK_AND_ORDER},
        plus={Kind.OTHER: 4.0},
        takes=(Kind.OTHER, Kind.COURT_ORDER),
    ),
    Rule(
        name="a court's paper that says both",
        holds=_admits_and_not,
        times={Kind.COURT_ORDER: 0.6},
        takes=(Kind.OTHER, Kind.COURT_ORDER),
        unsure=frozenset({Kind.COURT_ORDER, Kind.OTHER}),
    ),
    Rule(
        name="a court's words without an admission",
        holds=_court_without_admission,
        times={Kind.COURT_ORDER: 0.4},
    ),
    Rule(
        name="a letter that only quotes an order",
        holds=_quotes_an_order,
        times={Kind.COURT_ORDER: 0.4},
        unsure=frozenset({Kind.COURT_ORDER}),
    ),
    Rule(
        name="an operative part outranks the letters it names",
        holds=_court_decides,
        times={Kind.DEBT_MEDIATION_LETTER: 0.2, Kind.PAYMENT_DEMAND: 0.3},
    ),
    Rule(
        name="a social service is no court",
        holds=_social_service,
        times={Kind.COURT_ORDER: 0.2, Kind.PAYMENT_DEMAND: 0.5},
    ),
    Rule(
        name="a complaint quotes the invoice that it answers",
        holds=_complains,
        times={
            Kind.PAYMENT_DEMAND: 0.25,
            Kind.RETURN_RECEIPT: 0.3,
            Kind.MAILING_PROOF: 0.3,
            Kind.CANCELLATION_LETTER: 0.7,
            Kind.SUSPECTED_FRAUD: 0.3,
            **_BANK_AND_ORDER,
        },
    ),
    Rule(
        name="a cancellation names the contract and its invoices",
        holds=_cancels,
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
        holds=_letter_deposited,
        times={Kind.RETURN_RECEIPT: 0.3},
        plus={Kind.MAILING_PROOF: 3.0},
    ),
    Rule(
        name="a parcel's slip proves a return",
        holds=_parcel_deposited,
        times={Kind.MAILING_PROOF: 0.2},
    ),
    Rule(
        name="goods may go back by registered post",
        holds=_goods_were_returned,
        times={Kind.MAILING_PROOF: 0.2},
        plus={Kind.RETURN_RECEIPT: 6.0},
    ),
    Rule(
        name="what carries our account or number is no fraud",
        holds=lambda facts: facts.ours,
        times={Kind.SUSPECTED_FRAUD: 0.0},
    ),
    Rule(
        name="urgency alone is no fraud",
        holds=_no_fraud_signal,
        times={Kind.SUSPECTED_FRAUD: 0.2},
    ),
    Rule(
        name="an account that nobody knows",
        holds=lambda facts: facts.strange_account and _fraud(facts),
        plus={Kind.SUSPECTED_FRAUD: 3.0},
    ),
    Rule(
        name="a false demand is written like a true one",
        holds=_fraud,
        times={Kind.PAYMENT_DEMAND: 0.4},
    ),
)
