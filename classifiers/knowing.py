"""From points and opinions to a kind, and how sure that is.

Cues and model are weighed together; how sure that is was measured. What was measured is not
trusted where a mistake is the gravest, nor on pages unlike those it was measured on.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifiers.certainty import Calibration, Grounds, certain, grounds
from classifiers.combining import FLOOR, Weights, chances, leaning, silent
from classifiers.facts import Facts, gather
from classifiers.precedence import Overruled, overrule
from classifiers.weighing import Weighed
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import PAYMENTS, Kind

LEAD = 1.5  # points with which the cues settle that something is an order
MODEST = 0.79  # the most of a kind that is doubted, whatever was measured: it proves nothing
MODEST_ORDER = 0.59  # and of an order: it is not even surely about a payment
VERY = 0.96  # how sure it must be of a letter that ends a contract, which no strong word says
AGAINST = 2.5  # the wording's odds, as a logarithm, above the cues', with which it doubts them
STRANGE = 0.75  # the most of a page that the cues know nothing of: too little for a rejection
FEW = 25  # words, too few for a model to judge by alone
RIVALS = 3
_LEAST = 0.02  # chance from which another kind is a rival
_SAID_STRONGLY = frozenset({Kind.BANK_STATEMENT, Kind.COURT_ORDER})  # must be said in strong words
_GRAVE = _SAID_STRONGLY | {Kind.TRANSFER_ORDER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The kind of some pages, before the quality of the reading is looked at."""

    kind: Kind
    confidence: float
    rivals: tuple[tuple[Kind, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The likeliest kind, and what there is for and against it."""

    kind: Kind
    chance: Mapping[Kind, float]
    grounds: Grounds
    overruled: Overruled
    doubted: bool  # whatever was measured: its cue is denied, or it must be said and is not


def know(
    weighed: Weighed, pages: Sequence[Page], dossier: Dossier | None, calibration: Calibration
) -> Known:
    """The kind that the points and opinions speak for."""
    facts = gather(weighed, pages, dossier)
    judged = judge(facts, calibration.weights)
    sure = certain(judged.grounds, calibration.certainty)
    if judged.doubted or (_is_weak_letter(judged) and sure < VERY):
        sure = min(sure, MODEST_ORDER if judged.kind is Kind.TRANSFER_ORDER else MODEST)
    if _is_strange(judged.overruled, facts, pages):
        sure = min(sure, STRANGE)
    return Known(
        kind=judged.kind,
        confidence=sure,
        rivals=_rivals(judged.kind, judged.chance, judged.overruled),
    )


def judge(facts: Facts, weights: Weights) -> Judged:
    """The likeliest kind of some pages."""
    overruled, opinions = overrule(facts), facts.weighed.opinions
    chance = chances(overruled, opinions, weights)
    likeliest = max(chance, key=lambda each: chance[each])
    kind = Kind.TRANSFER_ORDER if _is_clearly_ordered(overruled) else likeliest
    leans = 0.0 if facts.to_come else leaning(opinions)  # it knows of no day to come
    kind, apart = _told_apart(kind, overruled, leans)
    against = min(_against(kind, overruled, leans), AGAINST)  # doubted as it is beyond that
    return Judged(
        kind=kind,
        chance=chance,
        grounds=grounds(kind, chance[kind], against, opinions),
        overruled=overruled,
        doubted=not apart or kind in facts.weighed.denied or _is_doubted(kind, overruled),
    )


def _is_doubted(kind: Kind, overruled: Overruled) -> bool:
    """Whether a rule doubts it, or no strong word says that a payment or a debt was settled.

    The wording of a payment that waits or came back is nearly that of one that was executed.
    """
    ruled = kind in _GRAVE & overruled.unsure
    return ruled or kind in _SAID_STRONGLY & overruled.weak


def _is_weak_letter(judged: Judged) -> bool:
    """Whether it would prove by being a cancellation, and speaks like one of a move or a question.

    Of such letters as are 0.85 sure a third were something else; of 0.95 and more one in twelve.
    """
    kind = Kind.CANCELLATION_LETTER
    return judged.kind is kind and kind in judged.overruled.weak


def _is_strange(overruled: Overruled, facts: Facts, pages: Sequence[Page]) -> bool:
    """Whether the cues know nothing of a page that says little, or that names an account."""
    little = sum(len(page.words) for page in pages) < FEW
    return silent(overruled) and (little or facts.account)


def _is_clearly_ordered(overruled: Overruled) -> bool:
    """Whether the cues see an order: it stays one whatever the model says."""
    points = overruled.points
    order = points[Kind.TRANSFER_ORDER]
    others = max(each for kind, each in points.items() if kind is not Kind.TRANSFER_ORDER)
    unsure = Kind.TRANSFER_ORDER in overruled.unsure
    return order >= max(FLOOR, others + LEAD) and not unsure


def _told_apart(kind: Kind, overruled: Overruled, leans: float) -> tuple[Kind, bool]:
    """Order or statement, and whether they can be told apart.

    The cues say it. Where they say nothing the wording does, and where it contradicts them
    it may make an order of a statement, never a statement of an order; neither is sure then.
    """
    if kind not in PAYMENTS:
        return kind, True
    if max(overruled.points[each] for each in PAYMENTS) < FLOOR:
        return PAYMENTS[leans > 0], False
    apart = _against(kind, overruled, leans) <= AGAINST
    return kind if apart else Kind.TRANSFER_ORDER, apart


def _against(kind: Kind, overruled: Overruled, leans: float) -> float:
    """How much sooner the wording calls an order a statement, or the other way round, than cues."""
    if kind not in PAYMENTS:
        return 0.0
    statement, order = (math.log1p(overruled.points[each]) for each in PAYMENTS)
    return (leans if kind is Kind.BANK_STATEMENT else -leans) - abs(statement - order)


def _rivals(
    kind: Kind, chance: Mapping[Kind, float], overruled: Overruled
) -> tuple[tuple[Kind, float], ...]:
    """The next likely kinds; one that is as unsure for the same reason makes nothing surer."""
    alike = overruled.unsure if kind in overruled.unsure else frozenset()
    rest = (each for each in Kind if each is not kind and each not in alike)
    others = sorted(rest, key=lambda each: -chance[each])
    return tuple((each, chance[each]) for each in others[:RIVALS] if chance[each] >= _LEAST)
