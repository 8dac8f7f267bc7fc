"""From points and opinions to a kind, and how sure that is.

Cues and model are weighed together; how sure that is was measured. Where a mistake is the
gravest, and on pages unlike those it was measured on, a doubt stands beside it: the confidence
says how often such a kind is right, a doubt that nothing may rest on it without a person.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifiers.certainty.calibration import (
    FURTHEST,
    Calibration,
    Grounds,
    Telling,
    certain,
    grounds,
    ordered,
    telling,
)
from classifiers.certainty.combining import FLOOR, Weights, chances, leaning, silent
from classifiers.kinds.facts import Facts, gather
from classifiers.kinds.precedence import Overruled, overrule
from classifiers.kinds.weighing import Weighed
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import PAYMENTS, Kind

LEAD = 1.5  # points with which the cues settle that something is an order
VERY = 0.96  # how sure it must be of a letter that ends a contract, of which no cue says so
QUITE = 0.9  # and of one of which weak cues do
STRANGE = 0.75  # the most of little, or of nothing known, that the cues are silent of
WELL_SAID = 5.0  # points of words that nothing denies: a word that is denied is of something else
RIVALS = 3
TOO_LITTLE = "It says too little to be sure what it is."
NOT_ITS_OWN = "What makes an order of it may be the words of another row, or of a tab."
DENIED = "The words that name what it is are denied."
HARDLY_SAID = "No strong word calls it a cancellation."
SPOKEN_AGAINST = "Too little says that it is what it seems, or something speaks against it."
_LEAST = 0.02  # chance from which another kind is a rival
_SAID_STRONGLY = frozenset({Kind.BANK_STATEMENT, Kind.COURT_ORDER})  # must be said in strong words
_PROVES_NOTHING = frozenset({Kind.PAYMENT_DEMAND, Kind.SUSPECTED_FRAUD, Kind.OTHER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The kind of some pages, before the quality of the reading is looked at."""

    kind: Kind
    confidence: float
    rivals: tuple[tuple[Kind, float], ...]
    doubt: str | None = None  # why nothing may rest on it, however sure it is: an English sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What is likeliest, and what there is for and against it."""

    kinds: tuple[Kind, ...]  # one, or both kinds of a payment
    chance: Mapping[Kind, float]
    grounds: Grounds
    told: Telling  # for an order and against a statement
    overruled: Overruled


def know(
    weighed: Weighed, pages: Sequence[Page], dossier: Dossier | None, calibration: Calibration
) -> Known:
    """The kind that the points and opinions speak for."""
    facts = gather(weighed, pages, dossier)
    judged = judge(facts, calibration.weights)
    sure = _shares(judged, calibration)
    kind = _likeliest(judged, sure)
    strange = silent(judged.overruled) and _is_strange(kind, facts)
    return Known(
        kind=kind,
        confidence=min(sure[kind], STRANGE) if strange else sure[kind],
        rivals=_rivals(kind, sure),
        doubt=TOO_LITTLE if strange else _doubt(kind, sure[kind], judged, facts),
    )


def judge(facts: Facts, weights: Weights) -> Judged:
    """What some pages are likeliest about. An order and a statement are both about a payment."""
    overruled, opinions = overrule(facts), facts.weighed.opinions
    chance = chances(overruled, opinions, weights)
    kinds = max(_FAMILIES, key=lambda each: sum(chance[kind] for kind in each))
    if _is_clear(Kind.TRANSFER_ORDER, overruled):
        kinds = PAYMENTS
    # of a day to come the wording knows nothing
    leans = 0.0 if facts.to_come else leaning(opinions)
    return Judged(
        kinds=kinds,
        chance=chance,
        grounds=grounds(kinds, sum(chance[kind] for kind in kinds), opinions),
        told=telling(overruled.points, leans, executed=_is_clearly_executed(overruled)),
        overruled=overruled,
    )


_FAMILIES = (PAYMENTS, *((kind,) for kind in Kind if kind not in PAYMENTS))


def _shares(judged: Judged, calibration: Calibration) -> dict[Kind, float]:
    """How sure each kind is: measured of what is likeliest; the rest share what is left."""
    order = ordered(judged.told, calibration.apart)
    shares = dict(zip(PAYMENTS, (1 - order, order), strict=True))
    likeliest = certain(judged.grounds, calibration.certainty)
    chance = {each: sum(judged.chance[kind] for kind in each) for each in _FAMILIES}
    left = (1 - likeliest) / max(1e-9, 1 - chance[judged.kinds])
    return {
        kind: shares.get(kind, 1.0) * (likeliest if each == judged.kinds else left * chance[each])
        for each in _FAMILIES
        for kind in each
    }


def _likeliest(judged: Judged, sure: Mapping[Kind, float]) -> Kind:
    """What the cues see to be an order stays one, whatever the wording says."""
    if _is_clear(Kind.TRANSFER_ORDER, judged.overruled):
        return Kind.TRANSFER_ORDER
    return max(judged.kinds, key=lambda each: sure[each])


def _doubt(kind: Kind, sure: float, judged: Judged, facts: Facts) -> str | None:
    """What speaks against it, whatever was measured."""
    overruled = judged.overruled
    doubts = {
        NOT_ITS_OWN: kind is Kind.TRANSFER_ORDER and _is_doubted_order(judged),
        DENIED: _is_denied(kind, facts),
        HARDLY_SAID: _is_weak_letter(kind, sure, overruled),
        SPOKEN_AGAINST: _is_doubted(kind, overruled),
    }
    return next((doubt for doubt, holds in doubts.items() if holds), None)


def _is_denied(kind: Kind, facts: Facts) -> bool:
    """Whether words that name what would prove are denied, and few others name it."""
    denied = kind in facts.weighed.denied and kind not in _PROVES_NOTHING
    return denied and facts.points(kind) < WELL_SAID


def _is_weak_letter(kind: Kind, sure: float, overruled: Overruled) -> bool:
    """Whether it would prove by being a cancellation, and speaks like one of a move or a question.

    Of letters of other writers that no strong word calls one, and that are 0.85 to 0.96 sure,
    one in nine was none.
    """
    least = QUITE if overruled.points[kind] >= FLOOR else VERY
    return kind is Kind.CANCELLATION_LETTER and kind in overruled.weak and sure < least


def _is_strange(kind: Kind, facts: Facts) -> bool:
    """Whether it says too little to prove or be nothing, or is nothing and names an account."""
    nothing = kind is Kind.OTHER
    return (facts.few and (nothing or kind not in _PROVES_NOTHING)) or (nothing and facts.account)


def _is_doubted_order(judged: Judged) -> bool:
    """Whether a rule doubts it, or no cue says it and the wording not with all its might.

    A screen without a status, or with a tab that names orders, is worded as an order is.
    """
    kind, overruled = Kind.TRANSFER_ORDER, judged.overruled
    unsaid = overruled.points[kind] < FLOOR and judged.told[2] < FURTHEST
    return unsaid or kind in overruled.unsure


def _is_doubted(kind: Kind, overruled: Overruled) -> bool:
    """Whether a rule, the cues or the want of strong words doubt what would prove.

    The wording of a payment that waits or came back is nearly that of one that was executed.
    """
    statement, order = (overruled.points[each] for each in PAYMENTS)
    contradicted = kind is Kind.BANK_STATEMENT and order > statement
    return contradicted or kind in _SAID_STRONGLY & (overruled.unsure | overruled.weak)


def _is_clear(kind: Kind, overruled: Overruled) -> bool:
    """Whether the cues see that kind: an order stays one whatever the model says."""
    points = overruled.points
    others = max(each for other, each in points.items() if other is not kind)
    return points[kind] >= max(FLOOR, others + LEAD) and kind not in overruled.unsure


def _is_clearly_executed(overruled: Overruled) -> bool:
    """Whether the cues see a statement, in strong words, and next to nothing of an order."""
    kind, order = Kind.BANK_STATEMENT, overruled.points[Kind.TRANSFER_ORDER]
    return _is_clear(kind, overruled) and kind not in overruled.weak and order < FLOOR


def _rivals(kind: Kind, sure: Mapping[Kind, float]) -> tuple[tuple[Kind, float], ...]:
    """The next likely kinds."""
    others = sorted((each for each in Kind if each is not kind), key=lambda each: -sure[each])
    return tuple((each, sure[each]) for each in others[:RIVALS] if sure[each] >= _LEAST)
