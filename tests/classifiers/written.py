"""The invented pages that are written down as text beside the tests.

``== kind language`` begins a page; an empty line parts its blocks, ``#`` begins
a line in large letters.
"""

from pathlib import Path

from evidence.vocabulary import Kind, Language

HERE = Path(__file__).parent


def _sections(name: str) -> list[tuple[list[str], str]]:
    parts = ("\n" + (HERE / name).read_text(encoding="utf-8")).split("\n== ")[1:]
    return [
        (head.split(), body.strip("\n")) for head, _, body in (p.partition("\n") for p in parts)
    ]


# One short page for every kind in every language.
PAGES: dict[tuple[Kind, Language], str] = {
    (Kind(head[0]), Language(head[1])): text for head, text in _sections("kind_pages.txt")
}

# Papers in other words than the lexicon's: other banks, carriers, writers.
WORDINGS: list[tuple[Kind, str]] = [
    (Kind(head[0]), text) for head, text in _sections("other_wordings.txt")
]
