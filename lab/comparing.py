"""What moved beyond noise since an earlier evaluation.

The same papers are compared trial by trial (McNemar). Where the trials are not
the same, or only totals are known, the two are samples of their own (Fisher,
Newcombe), which sees less. Of so many shares some move by chance: those listed
are chosen so that on average at most one in twenty is chance (Benjamini and
Hochberg), the overall figures and their parts apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from evidence.errors import UsageError
from lab.evaluation import Comparison, Evaluation, Move, Source
from lab.figures import BY_NAME, trials
from lab.intervals import beyond_chance, fisher, mcnemar, newcombe
from lab.measures import ALL, LANGUAGE, MEDIUM, NAME, Key, Measure, keys
from lab.results import PaperResult

_BY = (ALL, MEDIUM, LANGUAGE, NAME)  # finer parts hold too few trials
_ABSENT_IS_RIGHT = frozenset({"field"})  # neither printed nor read: a hit that is no trial
Hits = dict[Key, dict[tuple[str, str], bool]]  # of each share its trials, by paper and unit


def check_comparable(before: Evaluation, source: Source) -> None:
    """Raises ``UsageError`` when these are other sorts of papers: no noise explains that."""
    if before.source.split != source.split or bool(before.source.folder) != bool(source.folder):
        raise UsageError(
            f"The earlier evaluation is of {before.source}, this one of {source}: they cannot "
            "be compared. Name an earlier one of the same split, or of the same folder."
        )


def compared(before: Evaluation, after: Evaluation) -> Evaluation:
    """``after``, with what moved since ``before``. Raises ``UsageError``."""
    check_comparable(before, after.source)
    shared = _shared(before.results, after.results)
    if not shared and before.source.folder != after.source.folder:
        raise UsageError(f"No paper of {after.source} is in the earlier evaluation.")
    moves = [*_moves(before, after, shared)]
    whole = [each for each in moves if each.by == ALL]
    parts = [each for each in moves if each.by != ALL]
    comparison = Comparison(
        day=before.day,
        source=before.source,
        versions=before.versions,
        notes=tuple(_notes(before, after, len(shared))),
        shares=len(moves),
        moves=(*_believed(whole), *_believed(parts)),
    )
    return replace(after, comparison=comparison)


def _shared(before: Iterable[PaperResult], after: Iterable[PaperResult]) -> frozenset[str]:
    """The names of the papers that both hold; a paper that failed has no hash to tell by."""
    then = {each.file: each.sha256 for each in before}
    return frozenset(
        each.file
        for each in after
        if each.file in then
        and (then[each.file] == each.sha256 or None in (then[each.file], each.sha256))
    )


def _moves(before: Evaluation, after: Evaluation, shared: frozenset[str]) -> Iterator[Move]:
    """Every share that both know, moved or not."""
    then, now = _hits(before.results, shared), _hits(after.results, shared)
    earlier = {(each.figure, each.by, each.value): each for each in before.measures}
    for each in after.measures:
        key = (each.figure, each.by, each.value)
        if shared and BY_NAME[each.figure].paired:
            if key in then and key in now:
                yield _paired(key, then[key], now[key])
        elif key in earlier and each.by in _BY:
            yield _apart(key, earlier[key], each)


def _hits(papers: Iterable[PaperResult], shared: frozenset[str]) -> Hits:
    found: Hits = {}
    for paper in papers:
        for trial in trials(paper) if paper.file in shared else ():
            for key in keys(trial, paper, by_layout=False):
                if key[1] in _BY:
                    found.setdefault(key, {})[paper.file, trial.unit] = trial.hit
    return found


def _paired(
    key: Key, then: Mapping[tuple[str, str], bool], now: Mapping[tuple[str, str], bool]
) -> Move:
    figure, by, value = key
    units = then.keys() | now.keys() if figure in _ABSENT_IS_RIGHT else then.keys() & now.keys()
    gained = sum(now.get(each, True) and not then.get(each, True) for each in units)
    lost = sum(then.get(each, True) and not now.get(each, True) for each in units)
    return Move(
        figure=figure,
        by=by,
        value=value,
        before=_rate(then),
        after=_rate(now),
        better=(gained > lost) == BY_NAME[figure].wanted,
        likely=mcnemar(gained, lost),
        gained=gained,
        lost=lost,
    )


def _rate(hits: Mapping[tuple[str, str], bool]) -> float:
    return round(sum(hits.values()) / len(hits), 6)


def _apart(key: Key, then: Measure, now: Measure) -> Move:
    figure, by, value = key
    low, high = newcombe((then.hits, then.of), (now.hits, now.of))
    return Move(
        figure=figure,
        by=by,
        value=value,
        before=then.rate,
        after=now.rate,
        better=(now.rate > then.rate) == BY_NAME[figure].wanted,
        likely=fisher((then.hits, then.of), (now.hits, now.of)),
        low=round(low, 6),
        high=round(high, 6),
    )


def _believed(moves: list[Move]) -> list[Move]:
    believed = beyond_chance([each.likely for each in moves])
    return [each for each, true in zip(moves, believed, strict=True) if true]


def _notes(before: Evaluation, after: Evaluation, shared: int) -> Iterator[str]:
    if shared:
        yield (
            f"{shared} papers are in both, byte for byte: compared one by one, but for precision. "
            "The fields of one paper count as if each were a paper of its own, so that less may "
            "have moved of them than is listed."
        )
    else:
        yield "No single papers to compare: taken as two samples, which sees only larger moves."
    if before.source.seed != after.source.seed:
        yield f"The seeds differ: {before.source.seed} then, {after.source.seed} now."
    if before.source.generator != after.source.generator:
        yield "The generator has changed since: the papers are others, perhaps harder or easier."
    if before.papers != after.papers:
        yield f"There were {before.papers} papers then, and are {after.papers} now."
    if before.versions.reading != after.versions.reading:
        yield "Papers are read by another version than then."
