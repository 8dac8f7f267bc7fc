"""From points and opinions to a kind, and how sure that is.

Cues and model are weighed together. Two kinds that are both likely give either
with little confidence; so does a paper of which neither says much.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifiers.combining import FLOOR, Weights, chances, leaning, silent
from classifiers.facts import Facts, gather
from classifiers.precedence import Overruled, overrule
from classifiers.weighing import Weighed
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import PAYMENTS, Kind

LEAD = 1.5  # points with which the cues settle that something is an order
MODEST = 0.59  # the most of a kind that a rule or the wording doubts, or whose only cues are denied
AGAINST = 2.5  # the wording's odds, as a logarithm, above the cues', with which it doubts them
VERY = 0.97  # how sure it must be that a paper proves by what it is, with no strong cue; or nothing
STRANGE = 0.75  # the most of a page that the cues know nothing of: too little for a rejection
FEW = 25  # words, too few for a model to judge by alone
RIVALS = 3
_LEAST = 0.02  # chance from which another kind is a rival
_SAID_STRONGLY = frozenset({Kind.BANK_STATEMENT, Kind.COURT_ORDER})  # must be said in strong words
_PROVES_ITSELF = frozenset({Kind.CANCELLATION_LETTER, Kind.DEBT_MEDIATION_LETTER})  # or very surely


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The kind of some pages, before the quality of the reading is looked at."""

    kind: Kind
    confidence: float
    rivals: tuple[tuple[Kind, float], ...]


def know(
    weighed: Weighed, pages: Sequence[Page], dossier: Dossier | None, weights: Weights
) -> Known:
    """The kind that the points and opinions speak for."""
    facts = gather(weighed, pages, dossier)
    overruled = overrule(facts)
    chance = chances(overruled, weighed.opinions, weights)
    likeliest = max(chance, key=lambda each: chance[each])
    kind = Kind.TRANSFER_ORDER if _is_clearly_ordered(overruled) else likeliest
    leans = 0.0 if facts.to_come else leaning(weighed.opinions)  # it knows of no day to come
    kind, doubted = _told_apart(kind, overruled, leans)
    unsure = doubted or _is_unsure(kind, overruled, chance[kind]) or kind in weighed.denied
    most = MODEST if unsure else 1.0
    if _is_strange(overruled, facts, pages):
        most = min(most, STRANGE)
    return Known(
        kind=kind, confidence=min(chance[kind], most), rivals=_rivals(kind, chance, overruled)
    )


def _is_unsure(kind: Kind, overruled: Overruled, chance: float) -> bool:
    if chance < VERY:
        return (
            kind in overruled.unsure or kind in (_SAID_STRONGLY | _PROVES_ITSELF) & overruled.weak
        )
    return kind in overruled.unsure - {Kind.OTHER} or kind in _SAID_STRONGLY & overruled.weak


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
    """Order or statement, and whether that is in doubt.

    The cues say it. Where they say nothing the wording does, and where it contradicts them
    it may make an order of a statement, never a statement of an order; neither is sure then.
    """
    if kind not in PAYMENTS:
        return kind, False
    statement, order = (overruled.points[each] for each in PAYMENTS)
    if max(statement, order) < FLOOR:
        return PAYMENTS[leans > 0], True
    against = leans if kind is Kind.BANK_STATEMENT else -leans
    doubted = against > AGAINST + abs(math.log1p(statement) - math.log1p(order))
    return Kind.TRANSFER_ORDER if doubted else kind, doubted


def _rivals(
    kind: Kind, chance: Mapping[Kind, float], overruled: Overruled
) -> tuple[tuple[Kind, float], ...]:
    """The next likely kinds; one that is as unsure for the same reason makes nothing surer."""
    alike = overruled.unsure if kind in overruled.unsure else frozenset()
    rest = (each for each in Kind if each is not kind and each not in alike)
    others = sorted(rest, key=lambda each: -chance[each])
    return tuple((each, chance[each]) for each in others[:RIVALS] if chance[each] >= _LEAST)
