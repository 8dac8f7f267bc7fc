"""The policy as a page that a lawyer can read, ``docs/policy.md``, made from what decides."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from policy.edition import versions
from policy.parameters import Row, rows
from policy.rules.table import RULES, WITHIN
from policy.safeguards import safe

_HEAD = """# The policy

How evidence is decided: the rules in the order in which they are asked, and every number that a
verdict rests on. This page is what `bewijs policy show --markdown` prints, made from the program
itself; a test holds it to that. The words of an answer are in [reasons.md](reasons.md).

## How a decision is made

1. The rules are asked in the order below. The first that has an answer decides; the others are
   not asked.
2. A rule that names one of the smaller tables asks that table in the same way, of the payments or
   of each letter or receipt. Of several letters the best for the debtor counts.
3. Whatever the answer, the safeguards look at it last. They can only send it to a person.
4. In the service a paper is decided once more together with the earlier ones of its dossier. Then
   a letter and its receipt, two photos or two part payments count as one file. What an acceptance
   does not rest on stays as it was decided alone, and no acceptance is ever taken back without a
   person.
5. The decision names the version of the numbers by which it was made, and keeps the facts that it
   rests on: `bewijs policy explain ID` shows them.
"""

_CHANGING = """
## Changing a number

A change is a new entry in [`policy/parameters.toml`](../policy/parameters.toml) with its own
first day; the old entry stays. The version in force is the newest whose first day, in Belgium,
has come.

1. Write the entry into a file of its own and ask what it would have done: `bewijs policy replay
   --policy FILE --since DAY`. Nothing is changed.
2. Put it into the table with a first day still to come. Until then it runs dry: every paper is also
   decided by it, for comparison only; where the answer would be another, the audit says so
   (`rehearsed`), and `bewijs report` counts it.
3. From its first day on it decides. What was decided before stays decided.
"""


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join([_HEAD, *_rules(), *_numbers(), *_versions(), _CHANGING])


def rule_name(rule: Callable[..., Any]) -> str:
    """How a rule is called: its table and its name."""
    table = rule.__module__.removeprefix("policy.").removeprefix("rules.")
    return f"{table}.{rule.__name__}"


def rule_text(rule: Callable[..., Any]) -> str:
    """What the rule asks, in one paragraph."""
    return " ".join((inspect.getdoc(rule) or "").split())


def _rules() -> Iterator[str]:
    yield "## The rules\n"
    yield from _table(("", "rule", "what it looks for"), _numbered(RULES))
    for asking, table in WITHIN.items():
        yield f"\n### Within `{rule_name(asking)}`\n"
        yield from _table(("", "rule", "what it looks for"), _numbered(table))
    yield f"\n### Safeguards\n\n`{rule_name(safe)}`: {rule_text(safe)}"


def _numbered(rules: Iterable[Callable[..., Any]]) -> Iterator[tuple[str, ...]]:
    for number, rule in enumerate(rules, start=1):
        yield str(number), f"`{rule_name(rule)}`", rule_text(rule)


def _numbers() -> Iterator[str]:
    yield "\n## The numbers\n"
    head = ("name", "value", "unit", "in force from", "source", "why")
    yield from _table(head, map(_number, rows()))


def _number(row: Row) -> tuple[str, ...]:
    day = row.first_day.isoformat()
    return f"`{row.name}`", str(row.value), row.unit, day, row.source, row.why


def _versions() -> Iterator[str]:
    yield "\n## The versions\n"
    yield from _table(("in force from", "numbers set"), map(_version, versions()))


def _version(first_day: date) -> tuple[str, str]:
    names = [f"`{row.name}`" for row in rows() if row.first_day == first_day]
    everything = len(names) == len({row.name for row in rows()})
    return first_day.isoformat(), "all" if everything else ", ".join(names)


def _table(head: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield _line(head)
    yield _line(tuple("---" for _ in head))
    yield from map(_line, lines)


def _line(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
