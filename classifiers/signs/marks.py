"""A sign that was found as a mark, unless what follows it takes it back or makes it another.

A question, a nought or a condition takes it back: nl "Betaling uitgevoerd?" · fr "exécuté dès
que vous aurez signé" · de "Noch nicht gebucht: 0" · en "Payments executed: 0". A day behind
"ingevoerd", "saisi le", "erfasst am", "submitted on" tells when: an executed payment may too.
"""

from collections.abc import Iterator

from classifiers.signs.context import is_dated, rest_of_cell
from classifiers.words.days import has_clock, has_day
from classifiers.words.negation import CONDITION, NONE_OF, denies_list
from classifiers.words.phrases import Passage, fold
from classifiers.words.word_classes import Class, classes_of, is_of_payment
from evidence.records import Mark
from evidence.vocabulary import ORDERED, Sign

HAPPENED = frozenset({Sign.EXECUTED, Sign.ARRIVED, Sign.BOOKED, Sign.BOOKING_DAY})
_NO = NONE_OF | {"nee", "neen", "non", "keiner", "nein", "no", "none"}  # all that a cell says
_FAR = 8  # words to the end of a question
_WAITS = frozenset({Sign.PENDING, Sign.PLANNED})
_IN = frozenset({"te", "à", "in", "at", "zu"})
_ON = frozenset({"op", "le", "am", "den", "on"})
_SHORTEST_NAME = 3  # letters of a town


def marks_of(text: Passage, sign: Sign, start: int, end: int) -> Iterator[Mark]:
    """The mark of the words ``start:end``; none when what follows takes it back."""
    rest = [word.text for word in text.words(end - 1, min(end + _FAR, len(text.tokens)))]
    if sign in HAPPENED | ORDERED and _is_none(text, sign, end):
        return
    said = [word for word in rest[1:] if not any(map(str.isdigit, word))]
    said = said[1:] if said[:1] and said[0] in _ON else said
    if sign in HAPPENED and (_is_asked(rest) or _is_place(rest[1:])):
        return
    if sign in _WAITS and _is_denied_below(text, start, end):
        return
    if sign is Sign.EXECUTED and _is_cried(rest):
        sign = Sign.ACCEPTED_STATUS
    if sign in HAPPENED and _is_conditional(said):
        if not _opens_cell(text, start):
            return
        sign = Sign.FUTURE_TENSE
    if sign is Sign.SENT and (is_dated(text, end) or _is_timed(text, start, end)):
        sign = Sign.ORDER_DAY
    box, words = text.place(start, end)
    yield Mark(sign=sign, page=text.block.page, box=box, text=words)


def _is_timed(text: Passage, start: int, end: int) -> bool:
    """Whether an hour stands behind it in its cell, or a day opens its line as in a log."""
    first = text.tokens[start]
    opening = text.block.lines[first.line].words[: first.word]
    before = " ".join(word.text for word in opening)
    return has_clock(" ".join(rest_of_cell(text, end))) or has_day(before)


def _opens_cell(text: Passage, start: int) -> bool:
    """Whether it is what its cell says, and no part of a rule: "Geboekt zodra er dekking is"."""
    one = text.tokens[start]
    cell = next(
        c for c in text.block.lines[one.line].cells if text.words(start, start + 1)[0] in c.words
    )
    return cell.words[0] is text.words(start, start + 1)[0]


def _is_conditional(words: list[str]) -> bool:
    """``dès que``, ``once``, ``na ondertekening``: a sentence that goes on, no new one."""
    if not words or not words[0][:1].islower():
        return False
    first = "".join(fold(words[0])[:1])
    awaited = first in CONDITION or Class.AS_SOON_AS in classes_of(first)
    others = [each for word in words[1:2] for each in fold(word)]
    return awaited or any(Class.SIGNATURE in classes_of(each) for each in others)


def _is_cried(words: list[str]) -> bool:
    """``Erledigt!``: a screen after signing cries out that it is done, a bank's books do not."""
    return words[0].endswith("!") or words[1:2] == ["!"]


def _is_place(words: list[str]) -> bool:
    """``uitgevoerd te Gent op``: a deed is drawn up in a town, a payment is not made in one."""
    if len(words) <= 2 or words[0] not in _IN:
        return False
    town = words[1].strip(",").replace("-", "")
    named = len(town) >= _SHORTEST_NAME and town.isalpha() and town.istitle()
    return named and (words[2] in _ON or words[2][0].isdigit())


def _is_denied_below(text: Passage, start: int, end: int) -> bool:
    """Whether the line is a list's title, and the next says that the list is empty."""
    at, lines = text.tokens[start].line, text.block.lines
    alone = len(text.words(start, end)) == len(lines[at].words)
    return alone and any(denies_list(fold(line.text)) for line in lines[at + 1 : at + 2])


def _is_asked(words: list[str]) -> bool:
    for word in words:
        if word.endswith("?"):
            return True
        if word.endswith((".", "!")):
            return False
    return False


def _behind(text: Passage, end: int) -> list[str]:
    """The words behind it in its cell; with none there those beside it, or below."""
    last, lines = text.tokens[end - 1], text.block.lines
    beside = lines[last.line].words[last.word + 1 :]
    below = [word for line in lines[last.line + 1 : last.line + 2] for word in line.words]
    return rest_of_cell(text, end) or [word.text for word in beside or below]


def is_none_before(text: Passage, start: int) -> bool:
    """``keine``, ``aucune opération``, ``pas d'``: of what waits there is none."""
    line = text.tokens[start].line
    near = [each.text for each in text.tokens[max(start - 2, 0) : start] if each.line == line]
    return bool(NONE_OF & {*near}) or near[-1:] == ["no"] or near in (["pas", "d"], ["pas", "de"])


def _is_dashed(text: Passage, end: int) -> bool:
    """``Geboekt -``: the place of its day is empty."""
    last = text.tokens[end - 1]
    behind = text.block.lines[last.line].words[last.word + 1 :]
    return [word.text for word in behind] in (["-"], ["–"], ["—"])


def _is_none(text: Passage, sign: Sign, end: int) -> bool:
    """``uitgevoerd: 0 van 1``, ``executed: no``, and no amount of nought.

    Of an order no nought that counts something else: "0 dagen", "0 of 2".
    """
    if _is_dashed(text, end):
        return sign in HAPPENED
    rest = [" ".join(fold(word)) for word in _behind(text, end)]
    if rest[:1] == ["0"]:
        return sign in HAPPENED or all(map(is_of_payment, rest[1:2]))
    return len(rest) == 1 and rest[0] in _NO
