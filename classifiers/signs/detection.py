"""What the words of one block say: facts with their place, no verdicts.

Negation comes first: "niet uitgevoerd" is never ``EXECUTED``, "sera exécuté"
is ``FUTURE_TENSE``. Labels that stand on orders and statements alike, such as
"uitvoeringsdatum" or "date d'exécution", say nothing.
"""

from collections.abc import Iterator, Sequence

from classifiers.signs.clauses import clause_marks
from classifiers.signs.context import fits
from classifiers.signs.marks import HAPPENED, is_none_before, marks_of
from classifiers.signs.menus import is_menu, is_steps
from classifiers.signs.moods import Undone, undone
from classifiers.signs.remarks import remark_marks
from classifiers.signs.shapes import shapes
from classifiers.signs.status import status_marks
from classifiers.signs.words import (
    booking,
    court,
    demands,
    holding,
    letters,
    money,
    notices,
    orders,
    post,
    undecided,
    waiting,
    wrong_way,
)
from classifiers.signs.words.shape import SignWords, Where
from classifiers.words.lines import Block
from classifiers.words.phrases import Hit, Lexicon, Passage, passage
from evidence.boxes import middle
from evidence.records import Mark
from evidence.vocabulary import COMPLAINTS, Sign

Meaning = tuple[Sign | None, Where]

ROWS: tuple[SignWords, ...] = (
    *money.WORDS,
    *wrong_way.WORDS,
    *orders.WORDS,
    *waiting.WORDS,
    *undecided.WORDS,
    *holding.WORDS,
    *booking.WORDS,
    *letters.WORDS,
    *post.WORDS,
    *notices.WORDS,
    *court.WORDS,
    *demands.WORDS,
)

LEXICON: Lexicon[Meaning] = Lexicon(
    (phrase, (row.sign, row.where)) for row in ROWS for phrase in row.phrases()
)

# What a sign turns into when it is denied, or only announced. Others vanish.
_DENIED = {
    Sign.EXECUTED: Sign.NOT_EXECUTED,
    Sign.ARRIVED: Sign.PENDING,
    Sign.BOOKED: Sign.PENDING,
    Sign.BOOKING_DAY: Sign.PENDING,
    Sign.ADMITTED: Sign.NOT_ADMITTED,
    Sign.FAX_OK: Sign.FAX_FAILED,
}
_ANNOUNCED = {
    Sign.EXECUTED: Sign.FUTURE_TENSE,
    Sign.ARRIVED: Sign.FUTURE_TENSE,
    Sign.BOOKED: Sign.FUTURE_TENSE,
    Sign.BOOKING_DAY: Sign.FUTURE_TENSE,
    Sign.VALUE_DATE: Sign.FUTURE_TENSE,
    Sign.ADMITTED: Sign.PETITION,
}
# Words that no denial nor tense can turn: they deny or announce by themselves.
_FIRM = COMPLAINTS | frozenset({
    Sign.NOT_CLAIMED, Sign.NOT_ENDED, Sign.NOT_ADMITTED, Sign.NOT_EXECUTED, Sign.PENDING,
    Sign.BOUNCED, Sign.TO_SIGN,
    Sign.ABSENCE_CARD, Sign.FAX_FAILED, Sign.FUTURE_TENSE, Sign.SUPPLIER_TERMINATES,
    Sign.PETITION, Sign.THREAT,
})  # fmt: skip
# What is known to say something else than the classes of its words do.
_OTHERWISE = frozenset({None, Sign.INCOMING, Sign.REVERSED, Sign.BOOKED_LINE})


def find_signs(block: Block) -> tuple[Mark, ...]:
    """The signs of a block in reading order; each once for each place."""
    return signs_of(passage(block))


def signs_of(text: Passage) -> tuple[Mark, ...]:
    """As ``find_signs``, of a block that is cut into tokens already."""
    taken_back = undone(text)
    hits = LEXICON.find(text, lambda hit: _counts(text, hit))
    found = [
        mark for each in taken_back for mark in marks_of(text, each.sign, each.start, each.end)
    ]
    found += [mark for hit in hits for mark in _mark(text, hit, taken_back)]
    explained = [(hit.start, hit.end) for hit in hits if hit.value[0] in _OTHERWISE]
    found += clause_marks(text, explained)
    found = [mark for mark in found if mark.sign not in HAPPENED or not _in_steps(text, mark)]
    unknown = (*status_marks(text, found), *remark_marks(text, found))
    return tuple(dict.fromkeys([*found, *shapes(text), *unknown]))


def _in_steps(text: Passage, mark: Mark) -> bool:
    """Whether it stands in a bar of steps, which names what is still to come too."""
    _, down = middle(mark.box)
    return any(line.box[1] <= down <= line.box[3] for line in text.block.lines if is_steps(line))


def _counts(text: Passage, hit: Hit[Meaning]) -> bool:
    sign, where = hit.value
    waits = sign in (Sign.PENDING, Sign.PLANNED)
    if _runs_into_heads(text, hit) or (waits and is_none_before(text, hit.start)):
        return False
    return fits(where, text, hit.start, hit.end)


def _runs_into_heads(text: Passage, hit: Hit[Meaning]) -> bool:
    """Whether it ends in the heads of columns, below the line in which it begins."""
    last = hit.end - 1
    return text.tokens[hit.start].line != text.tokens[last].line and is_menu(text, last)


def _mark(text: Passage, hit: Hit[Meaning], taken_back: Sequence[Undone]) -> Iterator[Mark]:
    sign = _meant(hit)
    if sign in COMPLAINTS:
        spoiled = (each for each in taken_back if each.sign is Sign.NOT_CLAIMED)
        sign = None if any(each.covers(hit.start) for each in spoiled) else sign
    if sign is not None:
        yield from marks_of(text, sign, hit.start, hit.end)


def _meant(hit: Hit[Meaning]) -> Sign | None:
    sign = hit.value[0]
    if sign is None or sign in _FIRM:
        return sign
    if hit.denied:
        return _DENIED.get(sign)
    return _ANNOUNCED[sign] if sign in _ANNOUNCED and hit.future else sign
