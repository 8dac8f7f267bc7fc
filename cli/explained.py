"""What a person sees of a decision's reasons, of the policy's numbers, and of a replay."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from textwrap import shorten
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.sheet import rule_name, rule_text
from cli.show import COLOURS, printable
from evidence.codec import encode
from evidence.records import Decision
from policy.blockers import explained
from policy.edition import Edition
from policy.outcome import Heard, Outcome
from policy.parameters import Row, rows
from storage.records import JsonObject
from workers.ending import gist
from workers.replay import Past

_LINE = 60  # characters of what a reason rests on that are shown
_TRIALS = ("alone", "with the other papers of its dossier")


def explanation(past: Past) -> dict[str, Any]:
    """The policy's decision, the facts it rests on, and what today's rules say of them."""
    made, trial = past.stored.decision, past.under(past.numbers)
    return {
        "id": past.own.id,
        **gist(made),
        "messages": [each.message for each in made.reasons],
        "blockers": list(made.blockers),
        "findings": [{"code": each.code, "message": each.message} for each in made.findings],
        "words": list(dict.fromkeys(_words_of(made))),
        "decided": {"by": past.stored.by, "at": past.stored.at.isoformat()},
        "policy": made.policy,
        "stands": past.stands,
        "same_rules": past.same_rules,
        "same_answer": gist(trial.decision) == gist(made),
        "facts": _present(encode(past.facts)),
        "asked": [[_said(each) for each in heard] for heard in trial.heard],
    }


def _words_of(made: Decision) -> Iterator[str]:
    """What stands on the pages that the reasons rest on; longer than a line only its beginning."""
    for place in (place for reason in made.reasons for place in reason.places):
        yield shorten(place.text, _LINE, placeholder=" …")


def _said(heard: Heard) -> dict[str, Any]:
    answer = _answer(heard.outcome) if heard.outcome else None
    return {"rule": rule_name(heard.rule), "text": rule_text(heard.rule), "answer": answer}


def _answer(outcome: Outcome) -> dict[str, Any]:
    return {
        "verdict": outcome.verdict,
        "reasons": list(outcome.codes),
        "next_step": outcome.next_step,
        "blockers": list(outcome.blockers),
    }


def _present(facts: Any) -> Any:
    """Without what the dossier does not say."""
    if not isinstance(facts, dict):
        return facts
    return {name: _present(each) for name, each in facts.items() if each not in (None, [])}


def show_explanation(console: Console, told: dict[str, Any]) -> None:
    """Verdict, facts and rules, one under the other."""
    verdict = Text(told["verdict"], style=f"bold {COLOURS[told['verdict']]}")
    at = datetime.fromisoformat(told["decided"]["at"])
    console.print(
        verdict, Text(f" by the policy of {told['policy']}, on {at:%Y-%m-%d at %H:%M %Z}")
    )
    for line in _grounds(told):
        console.print(Text(f"  {printable(line)}"))
    for line in _cautions(told):
        console.print(Text(line, style="yellow"))
    console.print(_facts(told["facts"]))
    for title, asked in zip(_TRIALS, told["asked"], strict=False):
        console.print(_rules(title, asked))


def _grounds(told: dict[str, Any]) -> Iterator[str]:
    """Why, on which words, what stands in the way, and what is to be done."""
    for code, message in zip(told["reasons"], told["messages"], strict=True):
        yield f"{code}: {message}"
    for code in told["blockers"]:
        yield f"in the way, {code}: {explained(code)}"
    for each in told["findings"]:
        yield f"finding, {each['code']}: {each['message']}"
    if told["words"]:
        yield f"it rests on: {' | '.join(told['words'])}"
    yield f"next step: {told['next_step']}"


def _cautions(told: dict[str, Any]) -> Iterator[str]:
    if not told["stands"]:
        yield "A person has decided since, or the debtor asked for one."
    if not told["same_rules"]:
        yield "The rules have changed since: what follows is what today's rules say."
    if not told["same_answer"]:
        yield "Today's rules decide otherwise."


def _facts(facts: dict[str, Any]) -> Table:
    table = Table("fact", "value", title="facts", title_justify="left", box=SIMPLE_HEAD)
    dossier = facts.get("dossier", {})
    for name, value in ({**facts, "dossier": None} | dossier).items():
        if value is not None:
            table.add_row(name, Text(printable(_plain(value))))
    return table


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    return " ".join(map(_plain, value.values())) if isinstance(value, dict) else str(value)


def _rules(title: str, asked: list[dict[str, Any]]) -> Table:
    table = Table("rule", "asks", "said", title=title, title_justify="left", box=SIMPLE_HEAD)
    for each in asked:
        table.add_row(each["rule"], each["text"], _words(each["answer"]))
    return table


def _words(answer: dict[str, Any] | None) -> str:
    if answer is None:
        return "nothing"
    way = f" (in the way: {', '.join(answer['blockers'])})" if answer["blockers"] else ""
    return f"{answer['verdict']}: {', '.join(answer['reasons'])}{way}"


def numbers(current: Edition) -> dict[str, Any]:
    """Every dated number: what was, is and will be in force."""
    return {
        "policy": current.version.isoformat(),
        "numbers": [*map(partial(_number, current), rows())],
    }


def _number(current: Edition, row: Row) -> dict[str, str]:
    holds = getattr(current.parameters, row.name) == row.value
    ahead = row.first_day > current.version
    return {
        "number": row.name,
        "value": str(row.value),
        "unit": row.unit,
        "in force from": row.first_day.isoformat(),
        "state": "to come" if ahead else "in force" if holds else "was",
        "source": row.source,
    }


def show_numbers(console: Console, current: Edition) -> None:
    """The same as a table."""
    table = Table("number", "value", "unit", "in force from", "", "source", box=SIMPLE_HEAD)
    for each in numbers(current)["numbers"]:
        table.add_row(*each.values())
    console.print(table)
    console.print(f"The policy in force is that of {current.version}.")


@dataclass(kw_only=True)
class Replay:
    """What a replay found so far."""

    policy: str
    since: str
    decided: int = 0  # again
    without_facts: int = 0  # decided before facts were kept
    changes: list[JsonObject] = field(default_factory=list)

    def add(self, past: Past, to: Edition) -> None:
        """One decision more."""
        self.decided += 1
        was, would = gist(past.stored.decision), gist(past.under(to).decision)
        if was == would:
            return
        self.changes.append(
            {
                "id": past.own.id,
                "was": was,
                "would": would,
                "why": list(past.causes(to)),
                "stands": past.stands,
            }
        )

    @property
    def as_json(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return {
            "policy": self.policy,
            "since": self.since,
            "decided": self.decided,
            "without_facts": self.without_facts,
            "changes": self.changes,
        }


def show_replay(console: Console, found: Replay) -> None:
    """One line a decision that would be another, and the sums."""
    table = Table("evidence", "was", "would be", "why", box=SIMPLE_HEAD)
    for each in found.as_json["changes"]:
        why = ", ".join(each["why"]) + ("" if each["stands"] else " (a person looked since)")
        table.add_row(each["id"], _gist(each["was"]), _gist(each["would"]), why)
    if found.changes:
        console.print(table)
    console.print(
        f"{found.decided} decisions made again under {found.policy}: {len(found.changes)} would "
        f"be different. Nothing was changed."
    )
    if found.without_facts:
        console.print(f"{found.without_facts} were made before their facts were kept.")


def _gist(made: dict[str, Any]) -> str:
    return f"{made['verdict']}: {', '.join(made['reasons'])} → {made['next_step']}"
