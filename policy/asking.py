"""The rules of a table are asked in turn; the first that answers decides."""

from collections.abc import Callable, Iterable
from typing import Any

from policy.case import Case
from policy.outcome import Heard, Outcome


def ask(case: Case, rules: Iterable[Callable[..., Outcome | None]], *about: Any) -> Outcome:
    """The first answer; what each rule said is kept with the case, a rule before those within it.

    The last rule of every table answers: ``StopIteration`` otherwise.
    """
    return next(each for each in (_hear(case, rule, about) for rule in rules) if each)


def _hear(
    case: Case, rule: Callable[..., Outcome | None], about: tuple[Any, ...]
) -> Outcome | None:
    place = len(case.heard)
    outcome = rule(case, *about)
    case.heard.insert(place, Heard(rule=rule, outcome=outcome))
    return outcome
