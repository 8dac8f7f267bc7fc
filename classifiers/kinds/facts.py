"""What is known of some pages beside the points of their words.

The rules of ``classifiers.kinds.precedence`` look at nothing else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from classifiers.fields import dates
from classifiers.kinds.setting import Setting
from classifiers.kinds.weighing import Weighed
from classifiers.signs.context import ACCOUNT, has_sum
from classifiers.words.lines import Line, lines
from evidence.boxes import middle
from evidence.dossier import Dossier
from evidence.records import Mark, Page
from evidence.vocabulary import Claim, Kind, Sign

CERTAIN_DAY = 0.8  # confidence of a date that may turn an execution into a plan
FEW = 25  # words, too few for a model to judge by alone
_SHORTEST_NUMBER = 6  # digits of a number that can be told from chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the rules look at."""

    weighed: Weighed
    ours: bool = False  # an account or number of the dossier stands on the paper
    our_account: bool = False  # an account of the dossier stands there
    other_account: bool = False  # an account stands there, and no account of the dossier
    strange_account: bool = False  # an account stands there, and none of the dossier's
    claim: Claim | None = None
    few: bool = False  # words
    amount: bool = False  # is printed
    account: bool = False
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
    def money(self) -> bool:
        """Whether an amount or an account is printed."""
        return self.amount or self.account

    @property
    def is_letter(self) -> bool:
        """Whether someone is addressed or greeted."""
        return self.has(Sign.GREETING) or self.has(Sign.CLOSING)

    @property
    def written(self) -> bool:
        """Whether it is a letter or an e-mail."""
        return self.is_letter or self.has(Sign.EMAIL_HEADER)


def gather(weighed: Weighed, pages: Sequence[Page], dossier: Dossier | None) -> Facts:
    """The facts of some pages, in the light of the dossier."""
    text = "\n".join(line.text for page in pages for line in lines(page))
    accounts = {each.replace(" ", "") for each in ACCOUNT.findall(text)}
    facts = Facts(
        weighed=weighed,
        few=sum(len(page.words) for page in pages) < FEW,
        amount=has_sum(text),
        account=bool(accounts),
    )
    return facts if dossier is None else _beside(dossier, facts, pages, accounts)


def _beside(dossier: Dossier, facts: Facts, pages: Sequence[Page], accounts: set[str]) -> Facts:
    known = {account.iban for account in dossier.accounts}
    text = "".join(word.text for page in pages for word in page.words)
    our_account = any(iban in text for iban in known)
    ours = our_account or _names(text, dossier)
    day = dossier.today
    return replace(
        facts,
        ours=ours,
        our_account=our_account,
        other_account=bool(known and accounts and not our_account),
        strange_account=bool(known and accounts and not ours),
        claim=dossier.claim,
        to_come=day is not None and _executed_after(day, facts.weighed, pages),
    )


def _executed_after(day: date, weighed: Weighed, pages: Sequence[Page]) -> bool:
    """Whether "executed on" stands before a day that is still to come."""
    executed = [mark for mark in weighed.marks if mark.sign is Sign.EXECUTED]
    return any(
        date.fromisoformat(found.value) > day
        for page in (pages if executed else ())
        for line in lines(page)
        if any(_stands_in(mark, line) for mark in executed)
        for found in dates.find(line)
        if found.confidence >= CERTAIN_DAY
    )


def _stands_in(mark: Mark, line: Line) -> bool:
    """In it, or in a column on its right."""
    _, down = middle(mark.box)
    same_line = mark.page == line.page and line.box[1] <= down <= line.box[3]
    return same_line and mark.box[0] >= line.box[0]


def _names(text: str, dossier: Dossier) -> bool:
    """Whether the dossier's number or a reference of it is printed."""
    printed = re.sub(r"[^0-9A-Z]", "", text.upper())
    numbers = (re.sub(r"[^0-9A-Z]", "", each.upper()) for each in _numbers(dossier))
    return any(number in printed for number in numbers if len(number) >= _SHORTEST_NUMBER)


def _numbers(dossier: Dossier) -> tuple[str, ...]:
    return (dossier.number, *dossier.references)
