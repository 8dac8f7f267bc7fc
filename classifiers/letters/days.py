"""Which of a paper's days is its own: of the letter, the message, the stamp or the deposit."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from classifiers.fields import mediators
from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.words.days import HOUR
from evidence.records import Box

_HEAD = 0.55  # share of the page from its top in which a letter has its date
_HEAD_WORDS = 5  # words beside the date of a letter: a place, "le", "den"
_CLOCK = re.compile(
    rf"^\W*(?:om|at|um|à|kl|tijd|uur|heure|uhrzeit|time)?\W{{0,3}}{HOUR}", re.IGNORECASE
)
_HOUR_ROW = re.compile(rf"\W*(?:tijd(?:stip)?|uur|heure|(?:uhr)?zeit|time)\W*{HOUR}", re.IGNORECASE)
_SIGNING = 4  # rows from the closing words to the signature
_GLUED_CLOCK = re.compile(r"\d(?:,|(?<=20\d\d))\d{1,2}[:.h]\d\d$")
_PRINT_FOOT = re.compile(r"https?:|\b\d{1,2}/\d{1,2}\W*$")  # a browser's address, "1/1"
_FAX_HEAD = re.compile(
    r"\d[:.h]\d\d\b.*\b(?:p|pag|page|s|seite|blz)\W{0,2}\d{1,3}\b", re.IGNORECASE
)
UNLABELLED = 0.85
ALONE = 0.8  # the only day of a paper, and nothing says what it is
LEVEL = 0.35  # of its height: how far from a day its label stands
KEY = 0.8  # heights of white between a word and the value under it
_KEY_WORDS = 4
DONE_AT = re.compile(
    r"^\W*(?:al?dus )?(?:gedaan|opgemaakt|getekend|fait|établi|signé|ausgestellt|geschehen|done"
    r"|signed|remis)\W+(?:te|[àa]|in|zu|at)\b",
    re.IGNORECASE,
)
PLACE = re.compile(
    r"^\W*(?:(?:B-)?\d{4} )?[A-ZÀ-Þ][^\W\d_]+(?:[ \-'’][A-Za-zÀ-ÿ]+){0,3}"
    r"(?:,?\s+(?:le|de|den|the|am|op|on)|,)?(?:\s+[^\W\d_]{2,7}(?:dag|di|che|tag|och|day),?)?\s*$"
)
_ENDS_HERE = re.compile(  # behind a letter's day, as the number of its client is
    r"[ .]*(?:$|[·•|–—]|(?:dossier|client|klant|kunde|file|ref|réf|aktenzeichen)\w*\W)",
    re.IGNORECASE,
)
_FROM = re.compile(r"^\W*(?:from|de|van|von)\s*:", re.IGNORECASE)

_OWN = (None, Role.DATE, Role.DECIDED, Role.PRINTED)
_TIMED = (*_OWN, Role.OTHER_DATE, Role.ORDER, Role.SENT)


def dated(found: Sequence[Values], *roles: Role) -> Candidate | None:
    """The first date with the first of these labels."""
    dates = [each for page in found for each in page.dates]
    return next((each for role in roles for each in dates if each.label is role), None)


def without(found: Sequence[Values], known: Candidate | None) -> Sequence[Values]:
    """The pages' values without a day that is known to be something else."""
    if known is None:
        return found
    words = known.span.words
    return [
        replace(page, dates=tuple(each for each in page.dates if each.span.words != words))
        for page in found
    ]


def mail_date(found: Sequence[Values]) -> Candidate | None:
    """The first of ``mail_dates``."""
    return next(mail_dates(found), None)


def mail_dates(found: Sequence[Values]) -> Iterator[Candidate]:
    """Days with their hour beside the addresses of a message, where no label says "sent"."""
    for page in found:
        addressed = {row.number for row in page.rows if "@" in row.text or _FROM.match(row.text)}
        for each in page.dates:
            near = addressed & {each.row - 1, each.row, each.row + 1}
            timed = each.label in (None, Role.DATE) and at_an_hour(page, each)
            if near and timed and not of_the_print(page, each):
                yield replace(each, confidence=each.confidence * UNLABELLED)


def timed(found: Sequence[Values]) -> Candidate | None:
    """The first day with its hour, as a telephone prints it over a message."""
    every = ((page, each) for page in found for each in page.dates)
    for page, each in every:
        told = each.label in (None, Role.DATE, Role.SENT) and at_an_hour(page, each)
        if told and _with_year(each):
            return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def _with_year(candidate: Candidate) -> bool:
    """Whether the year is printed, and not worked out from another day."""
    year = candidate.value[:4]
    return bool(re.search(rf"{year}|(?<!\d){year[2:]}(?!\d)", candidate.span.text))


def at_an_hour(page: Values, candidate: Candidate) -> bool:
    """Whether an hour stands behind a day, as mails and forms print it."""
    glued = _GLUED_CLOCK.search(candidate.span.text)
    end = candidate.span.words[-1]  # maybe on the next row
    row = next(row for row in _rows_from(page, candidate.row) if end in row.line.words)
    last = row.line.words.index(end)
    return bool(glued or _CLOCK.match(" ".join(each.text for each in row.line.words[last + 1 :])))


def _rows_from(page: Values, number: int) -> Iterator[Row]:
    return (page.row(each) for each in range(number, page.rows[-1].number + 1))


def _over_an_hour(page: Values, candidate: Candidate) -> bool:
    below = (row.text for row in page.rows if row.number == candidate.row + 1)
    return any(map(_HOUR_ROW.match, below))


def letter_date(found: Sequence[Values]) -> Candidate | None:
    """The date in a letter's head: by itself, or with a place before it."""
    for page in found:
        labelled = dated([page], Role.DATE)
        if labelled:
            return labelled
        bottom = max((row.box[3] for row in page.rows), default=0)
        for each in page.dates:
            above = each.label is None and each.box[1] <= _HEAD * bottom
            own = _stands_alone(page, each) and not _under_a_key(page, each)
            if above and own and not of_the_print(page, each):
                return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def written(found: Sequence[Values]) -> Candidate | None:
    """The day of a message or letter itself."""
    return (
        mail_date(found)
        or letter_date(found)
        or foot_date(found)
        or placed(found)
        or once_timed(found)
        or below(found)
    )


def placed(found: Sequence[Values]) -> Candidate | None:
    """The first date that has nothing beside it but a place before it."""
    for page in found:
        for each in page.dates:
            before, after = beside(page, each)
            if each.label in _OWN and PLACE.match(before) and _ENDS_HERE.match(after):
                return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def once_timed(found: Sequence[Values]) -> Candidate | None:
    """The one day that has an hour behind it, as a form or a till prints it."""
    every = [
        each
        for page in found
        for each in page.dates
        if _with_year(each) and (at_an_hour(page, each) or _over_an_hour(page, each))
    ]
    if len({each.value for each in every}) != 1 or every[0].label not in _TIMED:
        return None
    return replace(every[0], confidence=every[0].confidence * ALONE)


def below(found: Sequence[Values]) -> Candidate | None:
    """The one date that fills its row, under a letter whose closing words are not known."""
    every = [
        each
        for page in found
        for each in page.dates
        if each.label is None
        and not any(map(str.isalnum, "".join(beside(page, each))))
        and not of_the_print(page, each)
    ]
    if len({each.value for each in every}) != 1:
        return None
    return replace(every[0], confidence=every[0].confidence * ALONE)


def beside(page: Values, candidate: Candidate) -> tuple[str, str]:
    """What stands before and behind a date in its cell."""
    cell = page.cell(candidate)
    first = cell.line.words.index(candidate.span.words[0])
    last = first + len(candidate.span.words)
    words = [each.text for each in cell.line.words]
    return " ".join(words[:first]), " ".join(words[last:])


def label_of(page: Values, day: Candidate) -> str:
    """What stands before a day in its cell, else in the cell before that on its level."""
    before, _ = beside(page, day)
    cells = page.row(day.row).cells
    level = [each for each in cells if each.box[2] <= day.box[0] and _is_level(each.box, day.box)]
    return before or (level[-1].text if level else "")


def _is_level(cell: Box, day: Box) -> bool:
    """Whether both stand on one line of a form; a stamp beside it is set without care."""
    return abs(cell[1] + cell[3] - day[1] - day[3]) / 2 < LEVEL * (day[3] - day[1])


def foot_date(found: Sequence[Values]) -> Candidate | None:
    """The first date that stands alone beside the closing words or the signature."""
    for page in found:
        closing = [row.number for row in page.rows if mediators.closes(row.text)][:1]
        done = {row.number for row in page.rows if DONE_AT.match(row.text)}
        for each in page.dates:
            near = each.row in done or any(a - 1 <= each.row <= a + _SIGNING for a in closing)
            if each.label in (None, Role.DATE, Role.DECIDED) and near and _stands_alone(page, each):
                return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def _under_a_key(page: Values, candidate: Candidate) -> bool:
    """Whether a few words straight above say what the day is of, as in a form."""
    height = candidate.box[3] - candidate.box[1]
    above = (cell for row in page.rows if row.number == candidate.row - 1 for cell in row.cells)
    return any(
        abs(cell.box[0] - candidate.box[0]) <= height / 2
        and candidate.box[1] - cell.box[3] <= KEY * height
        and len(cell.text.split()) <= _KEY_WORDS
        and not any(map(str.isdigit, cell.text))
        for cell in above
    )


def of_the_print(page: Values, candidate: Candidate) -> bool:
    """Whether a browser or a fax put a day on top of the page, before its title."""
    first, last = page.rows[0], page.rows[-1]
    on_top = candidate.row == first.number and len(first.cells) > 1
    return on_top and bool(_PRINT_FOOT.search(last.text) or _FAX_HEAD.search(first.text))


def _stands_alone(page: Values, candidate: Candidate) -> bool:
    words = page.cell(candidate).line.words
    beside = [word for word in words if word not in candidate.span.words]
    return len(beside) <= _HEAD_WORDS and not any(c.isdigit() for w in beside for c in w.text)


def headed(found: Sequence[Values]) -> Candidate | None:
    """The day of a letter that a label or the place before it says to be its own."""
    for page in found:
        bottom = max((row.box[3] for row in page.rows), default=0)
        for each in page.dates:
            before, after = beside(page, each)
            placed = bool(before and PLACE.match(before) and _ENDS_HERE.match(after))
            own = each.label is Role.DATE or (each.label is None and placed)
            if own and each.box[1] <= _HEAD * bottom and not of_the_print(page, each):
                return each
    return None


def only(
    found: Sequence[Values], roles: Collection[Role | None] = (None, Role.DATE)
) -> Candidate | None:
    """The one day that the pages print, when it is labelled with nothing but these."""
    every = [each for page in found for each in page.dates]
    if len({each.value for each in every}) != 1 or every[0].label not in roles:
        return None
    return replace(every[0], confidence=every[0].confidence * ALONE)
