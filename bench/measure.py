"""Reads the papers with a reader, and says what it cost and how right it was."""

import contextlib
import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from bench.papers import Sheet
from bench.readers import Reader
from evidence.vocabulary import FieldName

_HYPHENS = str.maketrans("\u2010\u2011\u2012\u2013\u2212", "-----")  # as lab.scoring has them
PRINTS = {
    FieldName.PAYER_IBAN: "iban",
    FieldName.PAYEE_IBAN: "iban",
    FieldName.AMOUNT: "amount",
    FieldName.DATE: "date",
    FieldName.REFERENCE: "reference",
}
Share = tuple[int, int]  # hits, of


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a reader made of one paper."""

    text: str
    cpu: float  # seconds, user and system, of the process and its children
    wall: float  # seconds
    megabytes: float  # most that a single process has held so far
    error: str = ""


_NOTHING = Taken(text="", cpu=0.0, wall=0.0, megabytes=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A reader on the papers of a medium."""

    reader: str
    medium: str
    papers: int
    pages: int
    start: float  # CPU seconds of a process's first paper; 0.0 of a command
    cpu: float  # seconds a page
    wall: float  # seconds a page
    megabytes: float
    character_error: float
    prints: dict[str, Share]
    errors: tuple[str, ...]


def measured(reader: Reader, medium: str, warm: Sequence[Sheet], papers: Sequence[Sheet]) -> Score:
    """Every paper once, in a fresh process; what lives on has read the warm-up before."""
    start, taken = _taken(reader, warm, papers)
    pages = sum(len(each.pictures) for each in papers)
    return Score(
        reader=reader.name,
        medium=medium,
        papers=len(papers),
        pages=pages,
        start=start,
        cpu=sum(each.cpu for each in taken) / pages,
        wall=sum(each.wall for each in taken) / pages,
        megabytes=max(each.megabytes for each in taken),
        character_error=_character_error(papers, taken),
        prints=_prints(papers, taken),
        errors=tuple(each.error for each in taken if each.error),
    )


def asked(reader: Reader, paths: list[str]) -> Taken:
    """What it says of those, in a process that is started for it."""
    process = reader.start()
    try:
        return _ask(process, paths)
    finally:
        _end(process)


def _taken(
    reader: Reader, warm: Sequence[Sheet], papers: Sequence[Sheet]
) -> tuple[float, list[Taken]]:
    """CPU seconds of the first paper of the warm-up, and what was made of each paper."""
    process = reader.start()
    try:
        met = () if reader.command else [_ask(process, reader.paths(each)) for each in warm]
        start = met[0].cpu if met else 0.0
        return start, [_ask(process, reader.paths(each)) for each in papers]
    finally:
        _end(process)


def _ask(process: "subprocess.Popen[str]", paths: list[str]) -> Taken:
    """One paper. A reader that dies has read nothing."""
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write(json.dumps(paths) + "\n")
        process.stdin.flush()
        return Taken(**json.loads(process.stdout.readline()))
    except (BrokenPipeError, ValueError):
        return replace(_NOTHING, error="the reader died")


def bare(text: str) -> str:
    """Without spaces, and with one sort of hyphen, as ``lab.scoring`` compares."""
    return re.sub(r"\s", "", text).translate(_HYPHENS)


def _character_error(papers: Sequence[Sheet], taken: Sequence[Taken]) -> float:
    """Edits from all that was read to all that is true, by true characters."""
    pairs = [
        (bare("".join(true.words)), bare(read.text))
        for true, read in zip(papers, taken, strict=True)
    ]
    edits = sum(Levenshtein.distance(true, read) for true, read in pairs)
    return edits / max(1, sum(len(true) for true, _ in pairs))


def _prints(papers: Sequence[Sheet], taken: Sequence[Taken]) -> dict[str, Share]:
    found = [
        (name, bare(text) in bare(read.text))
        for true, read in zip(papers, taken, strict=True)
        for name, text in _printed(true)
    ]
    return {
        name: (sum(each for at, each in found if at == name), sum(at == name for at, _ in found))
        for name in dict.fromkeys(PRINTS.values())
    }


def _printed(sheet: Sheet) -> Iterator[tuple[str, str]]:
    for document in sheet.truth.documents:
        for each in document.fields or ():
            if each.text and each.name in PRINTS:
                yield PRINTS[each.name], each.text


def _end(process: "subprocess.Popen[str]") -> None:
    assert process.stdin
    with contextlib.suppress(BrokenPipeError):
        process.stdin.close()
    process.wait()
