"""What the words and signs of some pages say for and against each kind.

Block by block; a title or the top of a page counts double, its foot half. The
same phrase counts once a document, weak words together only a little.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from classifiers.fields import payment_codes, postmarks
from classifiers.kinds.index import PORTRAITS
from classifiers.kinds.opinion import Opinion
from classifiers.kinds.setting import Setting, settings
from classifiers.kinds.shape import STRENGTH
from classifiers.lists import ledger, waiting_rows
from classifiers.signs.detection import signs_of
from classifiers.signs.shapes import page_shapes
from classifiers.words.lines import Block, blocks
from classifiers.words.negation import maybe_denied
from classifiers.words.phrases import Hit, Lexicon, Passage, passage
from evidence.records import Box, Mark, Page, Vote
from evidence.vocabulary import ORDERED, Kind, Sign

TOP = 0.2  # of the page's height
FOOT = 0.9
LARGE = 1.35  # times the usual height of a line
MOST_MEDIUM = 5.0  # points that words of middling strength can bring together
MOST_WEAK = 1.0
STRONG = STRENGTH["S"]

_CONTRACT = re.compile(  # a cue that names what ends, and not that it ends
    r"lidmaatschap|abonnement|subscription|(?:polis|contract|policen|vertrags)nummer"
    r"|numéro de (?:police|contrat)|(?:policy|contract) number"
)

Cue = tuple[Kind, float]

_CUES: Lexicon[Cue] = Lexicon(
    (phrase, (portrait.kind, weight))
    for portrait in PORTRAITS
    for phrase, weight in portrait.weighted()
)
_BY_SIGN: Mapping[Sign, tuple[Cue, ...]] = {
    sign: tuple((each.kind, each.signs[sign]) for each in PORTRAITS if sign in each.signs)
    for sign in Sign
}


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """The outcome: points a kind, and everything they rest on."""

    scores: Mapping[Kind, float]
    strong: frozenset[Kind]  # kinds that something strong speaks for
    denied: frozenset[Kind]  # of which a cue is said not to be so, and that nothing strong backs
    votes: tuple[Vote, ...]
    marks: tuple[Mark, ...]
    settings: frozenset[Setting]
    opinions: tuple[Opinion, ...] = ()  # the model's, one a page that holds words

    @cached_property
    def signs(self) -> frozenset[Sign]:
        """The signs, without their places."""
        return frozenset(mark.sign for mark in self.marks)


@dataclass(frozen=True, slots=True)
class _Seen:
    votes: list[Vote]
    denied: set[Kind]
    marks: list[Mark]
    settings: set[Setting]
    opinions: tuple[Opinion, ...]


def weigh(pages: Sequence[Page], opinions: Sequence[Opinion] = ()) -> Weighed:
    """The points of every kind over all the pages, beside what a model says of them."""
    seen = _Seen([], set(), [], set(), tuple(opinions))
    for page in pages:
        usual = _usual_height(page)
        parts = blocks(page)
        for block in parts:
            _look(passage(block), page, usual, seen)
        if parts:
            whole = Block(page.number, tuple(line for block in parts for line in block.lines))
            _look_at_whole(passage(whole), page, seen)
    return together([seen])


def together(parts: Sequence["_Seen | Weighed"]) -> Weighed:
    """Several pages' findings as one document's."""
    votes = _once([vote for part in parts for vote in part.votes])
    strong = frozenset(vote.kind for vote in votes if vote.weight >= STRONG)
    return Weighed(
        scores=_sum(votes),
        strong=strong,
        denied=frozenset(kind for part in parts for kind in part.denied) - strong,
        votes=tuple(votes),
        marks=tuple(mark for part in parts for mark in part.marks),
        settings=frozenset(each for part in parts for each in part.settings),
        opinions=tuple(each for part in parts for each in part.opinions),
    )


def _look(text: Passage, page: Page, usual: float, seen: _Seen) -> None:
    for hit in _CUES.find(text):
        kind, weight = hit.value
        denied = hit.denied
        if weight >= STRENGTH["M"] and (denied or _may_be_denied(hit, text)):
            seen.denied.add(kind)
        if not denied or weight < 0:
            seen.votes.append(_vote(text, page, usual, hit))
    marks = [mark for mark in signs_of(text) if not waiting_rows.says(mark, page)]
    seen.marks.extend(marks)
    seen.votes.extend(vote for mark in marks for vote in _sign_votes(mark, page, usual, text.block))
    seen.settings.update(settings(text))


def _may_be_denied(hit: Hit[Cue], text: Passage) -> bool:
    """Whether a "not" behind it may deny it: who writes "abonnement … niet" ends it rather."""
    return not _CONTRACT.fullmatch(hit.phrase) and maybe_denied(text.tokens, hit.end)


def _look_at_whole(whole: Passage, page: Page, seen: _Seen) -> None:
    """Headers and reports whose lines the reader put into several blocks."""
    known = {mark.sign for mark in seen.marks if mark.page == page.number}
    books = filter(None, (ledger.on(page), None if known & ORDERED else ledger.booked_on(page)))
    for mark in (*page_shapes(whole), *payment_codes.marks(page), *postmarks.marks(page), *books):
        if mark.sign not in known:
            seen.marks.append(mark)
            seen.votes.extend(_sign_votes(mark, page, 0.0, whole.block))


def _vote(text: Passage, page: Page, usual: float, hit: Hit[Cue]) -> Vote:
    kind, weight = hit.value
    box, _ = text.place(hit.start, hit.end)
    factor = _place(box, page, usual) if weight > 0 else 1.0
    return Vote(kind=kind, weight=weight * factor, phrase=hit.phrase, page=page.number, box=box)


def _sign_votes(mark: Mark, page: Page, usual: float, block: Block) -> Iterator[Vote]:
    for kind, weight in _BY_SIGN[mark.sign]:
        factor = min(1.0, _place(mark.box, page, usual))
        phrase = f"{mark.sign}: {mark.text}"[:80]
        yield Vote(kind=kind, weight=weight * factor, phrase=phrase, page=mark.page, box=mark.box)


def _place(box: Box, page: Page, usual: float) -> float:
    top, height = box[1], box[3] - box[1]
    if usual and (height > LARGE * usual or top < TOP * page.height):
        return 2.0
    return 0.5 if top > FOOT * page.height else 1.0


def _usual_height(page: Page) -> float:
    heights = [word.box[3] - word.box[1] for word in page.words]
    return median(heights) if heights else 0.0


def _once(votes: list[Vote]) -> list[Vote]:
    """Each phrase, and each sign, only where it weighs most."""
    best: dict[tuple[Kind, str], Vote] = {}
    for vote in votes:
        key = (vote.kind, vote.phrase.partition(":")[0])
        if key not in best or abs(vote.weight) > abs(best[key].weight):
            best[key] = vote
    return list(best.values())


def _sum(votes: list[Vote]) -> dict[Kind, float]:
    points: dict[tuple[Kind, int], float] = defaultdict(float)
    for vote in votes:
        points[vote.kind, _class(vote.weight)] += vote.weight
    return {
        kind: max(
            0.0,
            points[kind, 2]
            + min(points[kind, 1], MOST_MEDIUM)
            + min(points[kind, 0], MOST_WEAK)
            + points[kind, -1],
        )
        for kind in Kind
    }


def _class(weight: float) -> int:
    if weight < 0:
        return -1
    return 2 if weight >= STRONG else 1 if weight >= STRENGTH["M"] else 0
