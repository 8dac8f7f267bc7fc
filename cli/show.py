"""What a person sees of an answer in a terminal."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from evidence.records import Document
from policy.blockers import explained

COLOURS = {"accepted": "green", "rejected": "red", "review": "yellow"}
_WIDE = 170  # columns
_MOST_BOOKINGS = 8  # that are listed of one document
_SURROGATES = re.compile("[\ud800-\udfff]")  # half characters: UTF-8 has no bytes for them


def wide_console(*, aside: bool = False) -> Console:
    """A terminal is as wide as it is; a file is as wide as a table. ``aside``: standard error."""
    console = Console(stderr=aside, markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = _WIDE
    return console


def printable(value: object) -> str:
    """A text that somebody else chose, without what would steer the terminal."""
    return "".join(map(_letter, str(value)))


def _letter(letter: str) -> str:
    if letter.isspace():
        return " "
    return letter if letter.isprintable() else "\ufffd"


def json_line(value: object) -> str:
    """The value as JSON that UTF-8 can carry, whatever name a file has."""
    return _SURROGATES.sub("\ufffd", json.dumps(value, ensure_ascii=False))


def show_answer(console: Console, answer: dict[str, Any]) -> None:
    """One file: its verdict, why, and what was read."""
    name = printable(answer["file"])
    if "error" in answer:
        body = Text(f"{answer['error']['code']}: {printable(answer['error']['message'])}")
        console.print(Panel(body, title=Text(name), title_align="left", border_style="red"))
        return
    colour = COLOURS[answer["verdict"]]
    title = Text.assemble((answer["verdict"], f"bold {colour}"), "  ", name)  # cut at its end
    parts = [
        *map(_reason, answer["reasons"]),
        *(part for each in answer["documents"] for part in _document(each)),
        _closing(answer),
    ]
    console.print(Panel(Group(*parts), title=title, title_align="left", border_style=colour))


def _reason(reason: dict[str, Any]) -> Text:
    return _cell(f"{reason['code']}: {reason['message']}")


def _document(document: dict[str, Any]) -> Iterator[RenderableType]:
    pages = ", ".join(str(page) for page in document["pages"])
    yield Text(f"{document['kind']} ({document['confidence']:.2f}), page {pages}", style="bold")
    fields, bookings = document["fields"], document["transactions"]
    if fields:
        yield _table(_field(name, field) for name, field in fields.items())
    if bookings:
        yield Text("bookings", style="dim")
        yield _table(map(_booking, bookings[:_MOST_BOOKINGS]))
    if len(bookings) > _MOST_BOOKINGS:
        yield Text(f"… and {len(bookings) - _MOST_BOOKINGS} more")
    if not fields and not bookings:
        yield Text("nothing was read from it")


def _field(name: str, field: dict[str, Any]) -> tuple[str, ...]:
    value = f"{field['value']} {field.get('currency', '')}".strip()
    return name, value, f"{field['confidence']:.2f}", f"page {field['page']}"


def _booking(booking: dict[str, Any]) -> tuple[str, ...]:
    amount = f"{booking.get('amount', '')} {booking.get('currency', '')}".strip()
    other = booking.get("counterparty_name") or booking.get("counterparty_iban", "")
    return booking.get("date", ""), amount, other


def _closing(answer: dict[str, Any]) -> Table:
    rows = [
        ("next step", answer["next_step"]),
        ("still asked", ", ".join(answer["asked"])),
        *_below("in the way", (f"{each}: {explained(each)}" for each in answer["blockers"])),
        *_below("findings", _findings(answer["findings"])),
        ("seconds", f"{sum(answer['seconds'].values()):.2f}"),
    ]
    return _table((row for row in rows if row[1]), "dim")


def _below(name: str, lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """One row a line, the name beside the first."""
    return ((name if number == 0 else "", line) for number, line in enumerate(lines))


def _findings(findings: list[dict[str, Any]]) -> Iterator[str]:
    """Each once, in words, with the pages that it is about."""
    pages: dict[str, list[int]] = {}
    for each in findings:
        told = pages.setdefault(f"{each['code']}: {each['message']}", [])
        if "page" in each and each["page"] not in told:
            told.append(each["page"])
    for text, seen in pages.items():
        yield f"{text} Page {', '.join(map(str, seen))}." if seen else text


def _table(rows: Iterator[tuple[str, ...]], style: str = "") -> Table:
    """Columns without a frame; ``style`` is that of the first."""
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    for first, *others in rows:
        table.add_row(Text(printable(first), style=style), *map(_cell, others))
    return table


def _cell(value: object) -> Text:
    """Never taken for markup."""
    return Text(printable(value))


def explanation(documents: tuple[Document, ...]) -> list[dict[str, Any]]:
    """For each document, what spoke for its kind and what its words say."""
    return [_explain(document) for document in documents]


def _explain(document: Document) -> dict[str, Any]:
    return {
        "pages": list(document.pages),
        "kind": document.kind,
        "rivals": [[kind, round(confidence, 4)] for kind, confidence in document.rivals],
        "votes": [
            {
                "kind": vote.kind,
                "weight": round(vote.weight, 3),
                "phrase": vote.phrase,
                "page": vote.page,
                "box": list(vote.box),
            }
            for vote in document.votes
        ],
        "signs": [
            {"sign": mark.sign, "text": mark.text, "page": mark.page, "box": list(mark.box)}
            for mark in document.every_mark()
        ],
    }


def show_explanation(console: Console, explained: list[dict[str, Any]]) -> None:
    """The votes and signs of each document, strongest first."""
    for document in explained:
        table = Table(
            title=_cell(f"why {document['kind']}"), title_justify="left", title_style="bold"
        )
        for column in ("speaks for", "weight", "words", "page"):
            table.add_column(column)
        for vote in sorted(document["votes"], key=lambda each: -abs(each["weight"])):
            row = (vote["kind"], f"{vote['weight']:+.1f}", vote["phrase"], str(vote["page"]))
            table.add_row(*map(_cell, row))
        for sign in document["signs"]:
            table.add_row(*map(_cell, (f"sign {sign['sign']}", "", sign["text"], sign["page"])))
        console.print(table)
