"""From points to a kind, and how sure that is.

One kind must be well ahead of the next and well above nothing: no cue gives
``other`` with little confidence, two likely kinds give either with little.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifiers.precedence import Facts, overrule
from classifiers.weighing import Weighed
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import Kind

FLOOR = 2.0  # points under which nothing is known
UNKNOWN = 0.3  # confidence in "other" when nothing is known
SCALE = 3.0  # points that make two thirds of certainty
LEAD = 1.5  # points of lead that make it even
MODEST = 0.6  # the most that weak words, or words that say both, can give
RIVALS = 3

_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?\b")
_SHORTEST_NUMBER = 6  # digits of a number that can be told from chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The kind of some pages, before the quality of the reading is looked at."""

    kind: Kind
    confidence: float
    rivals: tuple[tuple[Kind, float], ...]


def know(weighed: Weighed, pages: Sequence[Page], dossier: Dossier | None) -> Known:
    """The kind that the points speak for."""
    points, unsure = overrule(_facts(weighed, pages, dossier))
    ranked = sorted(points, key=lambda kind: points[kind], reverse=True)
    first = ranked[0]
    if points[first] < FLOOR:
        return Known(kind=Kind.OTHER, confidence=UNKNOWN, rivals=_rivals(points, ranked))
    sure = _sureness(points[first], points[ranked[1]])
    if first in unsure or (first not in weighed.strong and first is not Kind.OTHER):
        sure = min(sure, MODEST)
    return Known(kind=first, confidence=sure, rivals=_rivals(points, ranked[1:]))


def _sureness(points: float, next_points: float) -> float:
    absolute = 1 - math.exp(-points / SCALE)
    ahead = 1 / (1 + math.exp(-(points - next_points - LEAD)))
    return absolute * ahead


def _rivals(points: Mapping[Kind, float], ranked: list[Kind]) -> tuple[tuple[Kind, float], ...]:
    best = max(points.values()) or 1.0
    return tuple((kind, points[kind] / best) for kind in ranked[:RIVALS] if points[kind] > 0)


def _facts(weighed: Weighed, pages: Sequence[Page], dossier: Dossier | None) -> Facts:
    if dossier is None:
        return Facts(weighed=weighed)
    text = " ".join(word.text for page in pages for word in page.words)
    known = {account.iban for account in dossier.accounts}
    printed = {found.replace(" ", "") for found in _ACCOUNT.findall(text)}
    ours = any(iban in text.replace(" ", "") for iban in known) or _names(text, dossier)
    return Facts(
        weighed=weighed,
        ours=ours,
        strange_account=bool(known and printed and not ours),
        claim=dossier.claim,
    )


def _names(text: str, dossier: Dossier) -> bool:
    """Whether the dossier's number or a reference of it is printed."""
    printed = re.sub(r"[^0-9A-Z]", "", text.upper())
    numbers = (re.sub(r"[^0-9A-Z]", "", each.upper()) for each in _numbers(dossier))
    return any(number in printed for number in numbers if len(number) >= _SHORTEST_NUMBER)


def _numbers(dossier: Dossier) -> tuple[str, ...]:
    return (dossier.number, *dossier.references)
