"""Whether the surroundings of some words let them count as a sign."""

import re
from collections.abc import Callable, Iterator

from classifiers.signs.menus import is_menu
from classifiers.signs.words.held import ASKED, NOT_HERE
from classifiers.signs.words.shape import Where
from classifiers.signs.words.status import STATUS
from classifiers.signs.words.undecided import OFFER
from classifiers.words.coming import announces
from classifiers.words.days import has_clock, has_day
from classifiers.words.doubting import is_doubt
from classifiers.words.phrases import Passage
from classifiers.words.tokens import Token
from classifiers.words.word_classes import is_of_payment

CELL = 4  # words; so short a line is a cell, a button or a heading
TITLE = 7  # words of a heading
NEAR, FAR = 3, 5  # words

_DASHES = frozenset({"-", "–", "—"})
_PARTY = frozenset({
    "naar", "aan", "van", "a", "au", "vers", "de", "an", "nach", "von", "to", "from",
})  # fmt: skip
_BY = frozenset({"door", "par", "durch", "by"})  # with nothing behind it the label of a party
_MONEY = re.compile(r"\d[\d.\u00a0\u202f ']{0,20}[,.]\d{2}(?!\d)")
ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,}")


def fits(where: Where, text: Passage, start: int, end: int) -> bool:
    """Whether the words at ``start:end`` stand where they must."""
    return _RULES[where](text, start, end)


def line_text(text: Passage, start: int) -> str:
    """The printed line that a token stands in."""
    return text.block.lines[text.tokens[start].line].text


def has_money(line: str) -> bool:
    """Whether a line holds an amount or an account."""
    return has_sum(line) or bool(ACCOUNT.search(line))


def has_sum(line: str) -> bool:
    """Whether a line holds an amount."""
    return bool(_MONEY.search(line))


def is_dated(text: Passage, end: int) -> bool:
    """Whether a day stands behind the token before ``end``: in its line, or alone below it."""
    last = text.tokens[end - 1]
    lines = text.block.lines
    words = lines[last.line].words[last.word + 1 :]
    rest = tuple(word for word in words if any(map(str.isalnum, word.text)))
    if not rest and last.line + 1 < len(lines):
        rest = lines[last.line + 1].words[:NEAR]
    return has_day(" ".join(word.text for word in rest[: 2 * NEAR]))


def _anywhere(text: Passage, start: int, end: int) -> bool:
    return True


def _status(text: Passage, start: int, end: int) -> bool:
    before = {token.text for token in text.tokens[max(start - NEAR, 0) : start]}
    if before & STATUS:
        return True
    line = line_text(text, start)
    if _is_label(text, end) or is_menu(text, start):
        return False
    return _said(text, start) <= CELL or (has_money(line) and _stands_apart(text, start, end))


def _stage(text: Passage, start: int, end: int) -> bool:
    """A status, and no party follows in its line: "sent to" is the label of one."""
    line = text.tokens[end - 1].line
    after = [token.text for token in text.tokens[end : end + NEAR] if token.line == line]
    to_the_bank = any(word in ("bank", "banque") for word in after)
    hour = "".join(after[1:2])[:1].isdigit()  # "à 16h42"
    labels = bool(_PARTY & {*after[:1]}) and not hour
    labels = labels or (len(after) == 1 and after[0] in _BY)
    return _status(text, start, end) and (to_the_bank or not labels)


def _bare(text: Passage, start: int, end: int) -> bool:
    """A status, and nothing follows that says for what, or by whom: "accepted for processing"."""
    said = text.words(start, end)[-1].text.endswith((",", ";", "."))
    return _status(text, start, end) and (said or not rest_of_cell(text, end))


def _stands_apart(text: Passage, start: int, end: int) -> bool:
    """Whether the words open or close their line, or follow a bullet, as a status in a row."""
    line = text.tokens[start].line
    opens = text.tokens[start].opens or start == 0 or text.tokens[start - 1].line != line
    closes = end == len(text.tokens) or text.tokens[end].line != line or text.tokens[end].opens
    return opens or closes


def _is_label(text: Passage, end: int) -> bool:
    last = text.words(end - 1, end)[-1].text
    return last.endswith(":") or _next_word(text, end).startswith(":")


def _next_word(text: Passage, end: int) -> str:
    token = text.tokens[end - 1]
    words = text.block.lines[token.line].words[token.word + 1 :]
    return words[0].text if words else ""


def _said(text: Passage, start: int) -> int:
    """The words that a token stands with in its cell, up to a dash; days and codes aside."""
    one = text.tokens[start]
    words = text.block.lines[one.line].words
    dashes = [at for at, word in enumerate(words) if word.text in _DASHES]
    first = max((at for at in dashes if at < one.word), default=-1)
    last = min((at for at in dashes if at > one.word), default=len(words))
    spoken = (token for token in _cell_tokens(text, start) if first < token.word < last)
    return sum(not any(map(str.isdigit, token.text)) for token in spoken)


def _cell_tokens(text: Passage, at: int) -> list[Token]:
    one = text.tokens[at]
    line = text.block.lines[one.line]
    cell = next(cell for cell in line.cells if line.words[one.word] in cell.words)
    first = line.words.index(cell.words[0])
    words = range(first, first + len(cell.words))
    return [token for token in text.tokens if token.line == one.line and token.word in words]


def _done(text: Passage, start: int, end: int) -> bool:
    """A status, of the payment: no other thing stands before it, as in "checks completed"."""
    one = text.tokens[start]
    before = [] if one.opens else [*_since_opening(_cell_tokens(text, start), one)]
    return _status(text, start, end) and all(
        is_of_payment(each.text) or each.text in STATUS or len(each.text) <= NEAR
        for each in before
        if not any(map(str.isdigit, each.text))
    )


def _since_opening(cell: list[Token], one: Token) -> Iterator[Token]:
    """The tokens of the cell before one of them, back to where its clause opens."""
    for each in reversed([token for token in cell if token.word < one.word]):
        yield each
        if each.opens:
            return


def _button(text: Passage, start: int, end: int) -> bool:
    """Its cell, or what lies between two bars or brackets, holds nothing else but a count."""
    spoken = [each for each in _cell_tokens(text, start) if not each.text.isdigit()]
    opens = text.tokens[start].opens or spoken[0] is text.tokens[start]
    closes = spoken[-1] is text.tokens[end - 1] or text.tokens[end].opens
    return opens and closes


def _filled(text: Passage, start: int, end: int) -> bool:
    """Something is written behind it: of a reason that may stay empty."""
    line = text.tokens[start].line
    return any(token.line == line and token.text.isalpha() for token in text.tokens[end:])


def _title(text: Passage, start: int, end: int) -> bool:
    line = line_text(text, start).rstrip()
    ends = line.endswith((".", ",", ";"))
    return _size(text, start) <= TITLE and not ends and not is_menu(text, start)


def _named(text: Passage, start: int, end: int) -> bool:
    return _title(text, start, end) and not OFFER.search(line_text(text, start))


def _heading(text: Passage, start: int, end: int) -> bool:
    """It opens its line, and only a day may follow: no hour, no sentence."""
    line = text.block.lines[text.tokens[start].line].words
    last = text.tokens[end - 1].word
    rest = " ".join(word.text for word in line[last + 1 :])
    alone = len(rest.split()) <= NEAR and not has_clock(rest)
    return _opening(text, start, end) and alone and not line[-1].text.endswith((".", "!", "?"))


def _size(text: Passage, start: int) -> int:
    number = text.tokens[start].line
    return sum(token.line == number for token in text.tokens)


def _opening(text: Passage, start: int, end: int) -> bool:
    number = text.tokens[start].line
    earlier = [token.text for token in text.tokens[:start] if token.line == number]
    return all(any(c.isdigit() for c in word) or len(word) < 3 for word in earlier)


def _dated(text: Passage, start: int, end: int) -> bool:
    return has_day(_following(text, end))


def _before_day(text: Passage, start: int, end: int) -> bool:
    return has_day(_next_number(text, end))


def _stamped(text: Passage, start: int, end: int) -> bool:
    """A day or an hour tells when, and no word beside it doubts it: "paid out once approved"."""
    line = text.tokens[start].line
    beside = (*text.tokens[:start], *text.tokens[end:])
    said = (each.text for each in beside if each.line == line)
    if any(is_doubt(word) or announces(word) for word in said):
        return False
    timed = has_clock(_next_number(text, end)) or has_day(_opening_words(text, start))
    return timed or is_dated(text, end)


def _next_number(text: Passage, end: int) -> str:
    """The number that is next and what belongs to it, "op", "le", "am" or "on" aside."""
    words = _following(text, end).split()
    if words and words[0].isalpha() and len(words[0]) <= NEAR:
        words = words[1:]
    return " ".join(words[:3]) if words and words[0][0].isdigit() else ""


def _opening_words(text: Passage, start: int) -> str:
    """What stands before a token in its line."""
    first = text.tokens[start]
    return " ".join(w.text for w in text.block.lines[first.line].words[: first.word])


def _numbered(text: Passage, start: int, end: int) -> bool:
    return any(c.isdigit() for c in _following(text, end))


def _label(text: Passage, start: int, end: int) -> bool:
    """Its date stands behind it, or beside or below: no words of another sort do."""
    rest = rest_of_cell(text, end)
    return not rest or any(map(str.isdigit, "".join(rest[:NEAR])))


def rest_of_cell(text: Passage, end: int) -> list[str]:
    """The words behind the phrase in its own cell, marks and dashes aside."""
    token = text.tokens[end - 1]
    line = text.block.lines[token.line]
    cell = next(cell for cell in line.cells if line.words[token.word] in cell.words)
    rest = cell.words[cell.words.index(line.words[token.word]) + 1 :]
    return [word.text for word in rest if any(map(str.isalnum, word.text))]


def _following(text: Passage, end: int) -> str:
    """The text of the next few printed words."""
    return " ".join(word.text for word in text.words(end, end + NEAR + 1))


def _remark(text: Passage, start: int, end: int) -> bool:
    return any(word.text.endswith("!") for word in text.words(start, end))


def _code(text: Passage, start: int, end: int) -> bool:
    words = text.words(start, end)
    return all(word.text == word.text.upper() for word in words) and _status(text, start, end)


def _held(text: Passage, start: int, end: int) -> bool:
    before, after = text.tokens[max(start - FAR, 0) : start], text.tokens[end : end + FAR]
    asked = line_text(text, start).rstrip().endswith("?")
    lost = any(each.text in NOT_HERE for each in after)
    return not (asked or lost or any(each.text in ASKED for each in before))


def _name(text: Passage, start: int, end: int) -> bool:
    printed = " ".join(word.text for word in text.words(start, end)).strip("().,;:")
    short = len(printed) <= 3
    return printed.isupper() if short else printed[:1].isupper()


_RULES: dict[Where, Callable[[Passage, int, int], bool]] = {
    Where.ANYWHERE: _anywhere,
    Where.STATUS: _status,
    Where.DONE: _done,
    Where.STAGE: _stage,
    Where.BARE: _bare,
    Where.HEADING: _heading,
    Where.FILLED: _filled,
    Where.BUTTON: _button,
    Where.TITLE: _title,
    Where.NAMED: _named,
    Where.OPENING: _opening,
    Where.DATED: _dated,
    Where.STAMPED: _stamped,
    Where.BEFORE_DAY: _before_day,
    Where.NUMBERED: _numbered,
    Where.LABEL: _label,
    Where.REMARK: _remark,
    Where.CODE: _code,
    Where.HELD: _held,
    Where.NAME: _name,
}
