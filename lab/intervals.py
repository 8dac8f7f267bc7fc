"""How sure a share is: Wilson's interval, and whether two shares differ.

E. B. Wilson, JASA 22 (1927); R. G. Newcombe, Statistics in Medicine 17 (1998),
method 10; Q. McNemar, Psychometrika 12 (1947), in its exact form; R. A. Fisher,
The Design of Experiments (1935); Y. Benjamini and Y. Hochberg, JRSS B 57 (1995).
"""

from collections.abc import Sequence
from math import comb, exp, lgamma, sqrt
from statistics import NormalDist

Range = tuple[float, float]

LEVEL = 0.95


def wilson(hits: int, of: int, level: float = LEVEL) -> Range:
    """The two-sided interval of a share, within 0.0 to 1.0; all of it when nothing was tried.

    >>> [round(each, 4) for each in wilson(8, 10)]
    [0.4902, 0.9433]
    >>> [round(each, 4) for each in wilson(0, 100)]
    [0.0, 0.037]
    >>> wilson(0, 0)
    (0.0, 1.0)
    """
    if of == 0:
        return (0.0, 1.0)
    z = NormalDist().inv_cdf((1 + level) / 2)
    rate, spread = hits / of, z * z / of
    centre = (rate + spread / 2) / (1 + spread)
    half = z * sqrt(rate * (1 - rate) / of + spread / (4 * of)) / (1 + spread)
    low = 0.0 if hits == 0 else max(0.0, centre - half)
    return (low, 1.0 if hits == of else min(1.0, centre + half))


def newcombe(before: tuple[int, int], after: tuple[int, int], level: float = LEVEL) -> Range:
    """The interval of ``after`` minus ``before``, each ``(hits, of)`` of other papers.

    >>> [round(each, 4) for each in newcombe((48, 80), (56, 70))]
    [0.0524, 0.3339]
    """
    (low1, high1), (low2, high2) = wilson(*before, level), wilson(*after, level)
    rate1, rate2 = before[0] / before[1], after[0] / after[1]
    down = sqrt((rate2 - low2) ** 2 + (high1 - rate1) ** 2)
    up = sqrt((high2 - rate2) ** 2 + (rate1 - low1) ** 2)
    return (rate2 - rate1 - down, rate2 - rate1 + up)


def mcnemar(gained: int, lost: int) -> float:
    """How likely so uneven a number of changes is by chance, both ways; 1.0 when none changed.

    >>> mcnemar(9, 1)
    0.021484375
    >>> mcnemar(3, 3), mcnemar(0, 0)
    (1.0, 1.0)
    """
    changed = gained + lost
    tail = sum(comb(changed, each) for each in range(min(gained, lost) + 1))
    return min(1.0, tail / 2 ** (changed - 1)) if changed else 1.0


def fisher(before: tuple[int, int], after: tuple[int, int]) -> float:
    """How likely two shares, ``(hits, of)`` of other papers, differ so much by chance, both ways.

    >>> round(fisher((3, 4), (1, 4)), 4)
    0.4857
    >>> round(fisher((1, 10), (11, 14)), 6)
    0.002759
    """
    hits, of = before[0] + after[0], before[1] + after[1]
    could_be = range(max(0, hits - after[1]), min(hits, before[1]) + 1)
    ways = {each: _ways(before[1], each) + _ways(after[1], hits - each) for each in could_be}
    seen = ways[before[0]] + 1e-7  # as likely, but for rounding
    return min(1.0, sum(exp(each - _ways(of, hits)) for each in ways.values() if each <= seen))


def _ways(of: int, hits: int) -> float:
    """The logarithm of the number of ways to hit so many."""
    return lgamma(of + 1) - lgamma(hits + 1) - lgamma(of - hits + 1)


def beyond_chance(likely: Sequence[float], false: float = 1 - LEVEL) -> list[bool]:
    """Which of many differences to believe, so that a share of at most ``false`` of them is chance.

    >>> beyond_chance([0.01, 0.6, 0.03, 0.04])
    [True, False, False, False]
    >>> beyond_chance([0.01, 0.6, 0.02, 0.03])
    [True, False, True, True]
    """
    ordered = enumerate(sorted(likely), 1)
    most = max((each for at, each in ordered if each <= false * at / len(likely)), default=-1.0)
    return [each <= most for each in likely]
