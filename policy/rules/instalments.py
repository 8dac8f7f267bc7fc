"""Was an agreed instalment paid, or several at once?

nl afbetalingsplan, fr plan d'apurement, de Ratenplan. What is compared is the sum and the day
of the instalments, not all that is due.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, combinations

from evidence.dossier import Instalment
from evidence.records import Finding
from policy.case import Case
from policy.choice import last_day, paid
from policy.payment import Payment

_NAMED = re.compile(
    r"\b(?:\w*afbetaling\w*|betaalplan|aflossing\w*|maandaflossing|mensualités?|mensualites?"
    r"|apurement|ratenzahlung|ratenplan|teilzahlung|instal+ments?|payment plan"
    r"|(?:schijf|termijn|tranche|échéance|echeance|versement|rate|part)\W{0,3}(?:nr\W{0,2})?\d{1,2}"
    r"\W{0,2}(?:van|op|de|sur|von|of|/)\W{0,2}\d{1,2}"
    r"|\d{1,2}\W{0,2}(?:e|de|ste|er|ère|ème|eme|st|nd|rd|th)?\W?(?:schijf|tranche|rate))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Met:
    """Instalments in a row whose sum was paid."""

    instalments: tuple[Instalment, ...]
    in_time: bool  # around the days that were agreed

    @property
    def last_due(self) -> Instalment:
        """The one that was due last."""
        return self.instalments[-1]


def met(case: Case, ours: Sequence[Payment]) -> Met | None:
    """The earliest instalments that the payments make exactly, those of their days first."""
    agreed = case.dossier.instalments if case.dossier else ()
    in_order = sorted(agreed, key=lambda each: each.due)
    runs = [Met(run, _around(case, run, ours)) for run in _runs(in_order, paid(ours))]
    return min(runs, key=lambda run: (not run.in_time, run.last_due.due), default=None)


def unknown(case: Case, ours: Sequence[Payment]) -> bool:
    """Whether the payer calls it an instalment, and the dossier tells of none."""
    agreed = case.dossier.instalments if case.dossier else ()
    return not agreed and any(_NAMED.search(each.words) for each in ours)


def late(run: Met, ours: Sequence[Payment]) -> tuple[Finding, ...]:
    """A finding when the last was paid after the day that was agreed."""
    day = last_day(ours)
    if day is None or day <= run.last_due.due:
        return ()
    message = f"Paid on {day.isoformat()}; agreed was {run.last_due.due.isoformat()}."
    return (Finding(code="instalment_late", message=message),)


def _runs(agreed: Sequence[Instalment], total: Decimal) -> Iterator[tuple[Instalment, ...]]:
    """Those in a row that come to so much."""
    sums = list(accumulate((each.amount for each in agreed), initial=Decimal(0)))
    for start, end in combinations(range(len(sums)), 2):
        if sums[end] - sums[start] == total:
            yield tuple(agreed[start:end])


def _around(case: Case, run: Sequence[Instalment], ours: Sequence[Payment]) -> bool:
    """Whether all was paid between a month before the first and a month after the last."""
    slack = case.parameters.instalment_days
    first, last = run[0].due, run[-1].due
    days = [each.day for each in ours if each.day]
    return all((first - day).days <= slack and (day - last).days <= slack for day in days)
