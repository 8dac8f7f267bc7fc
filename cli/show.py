"""What a person sees of an answer in a terminal."""

from typing import Any

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from evidence.records import Document
from workers.pipeline import Outcome

COLOURS = {"accepted": "green", "rejected": "red", "review": "yellow"}


def show_answer(console: Console, answer: dict[str, Any]) -> None:
    """One file: its verdict, why, and what was read."""
    name = _printable(answer["file"])
    if "error" in answer:
        body = Text(f"{answer['error']['code']}: {_printable(answer['error']['message'])}")
        console.print(Panel(body, title=Text(name), title_align="left", border_style="red"))
        return
    colour = COLOURS[answer["verdict"]]
    title = Text.assemble(name, "  ", (answer["verdict"], f"bold {colour}"))
    parts: list[RenderableType] = [_reasons(answer)]
    parts += [_document(each) for each in answer["documents"]]
    parts += _closing(answer)
    console.print(Panel(Group(*parts), title=title, title_align="left", border_style=colour))


def _printable(text: str) -> str:
    """A name that somebody chose, without what would steer the terminal."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _reasons(answer: dict[str, Any]) -> Text:
    return Text("\n".join(f"{each['code']}: {each['message']}" for each in answer["reasons"]))


def _document(document: dict[str, Any]) -> Table:
    pages = ", ".join(str(page) for page in document["pages"])
    table = Table(
        title=f"{document['kind']} ({document['confidence']:.2f}), page {pages}",
        title_justify="left",
        title_style="bold",
        box=None,
        padding=(0, 2, 0, 0),
        show_header=False,
    )
    for name, field in document["fields"].items():
        value = f"{field['value']} {field.get('currency', '')}".strip()
        table.add_row(name, value, f"{field['confidence']:.2f}", f"page {field['page']}")
    if not document["fields"]:
        table.add_row("nothing was read from it")
    return table


def _closing(answer: dict[str, Any]) -> list[RenderableType]:
    rows = [
        ("next step", answer["next_step"]),
        ("still asked", ", ".join(answer["asked"])),
        ("in the way", ", ".join(answer["blockers"])),
        ("findings", ", ".join(each["code"] for each in answer["findings"])),
        ("seconds", f"{sum(answer['seconds'].values()):.2f}"),
    ]
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    for name, value in rows:
        if value:
            table.add_row(Text(name, style="dim"), value)
    return [table]


def explanation(outcome: Outcome) -> list[dict[str, Any]]:
    """For each document, what spoke for its kind and what its words say."""
    return [_explain(document) for document in outcome.documents]


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
            for mark in (*document.marks, *(m for t in document.transactions for m in t.marks))
        ],
    }


def show_explanation(console: Console, explained: list[dict[str, Any]]) -> None:
    """The votes and signs of each document, strongest first."""
    for document in explained:
        table = Table(title=f"why {document['kind']}", title_justify="left", title_style="bold")
        for column in ("speaks for", "weight", "words", "page"):
            table.add_column(column)
        for vote in sorted(document["votes"], key=lambda each: -abs(each["weight"])):
            row = (vote["kind"], f"{vote['weight']:+.1f}", vote["phrase"], str(vote["page"]))
            table.add_row(*row)
        for sign in document["signs"]:
            table.add_row(f"sign {sign['sign']}", "", sign["text"], str(sign["page"]))
        console.print(table)
