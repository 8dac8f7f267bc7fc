"""The head of an e-mail, as programs, webmails and telephones print it.

nl "Van, Verzonden, Aan" · fr "moi à sav@boutique.example lun. 3 nov. 2025 18:20" · de "Ich an" ·
en "From, Sent, To"
"""

import re
from collections.abc import Sequence, Set

from classifiers.signs.words.heads import (
    FOR_LABELS,
    FORWARD_PREFIXES,
    HEADER_LABELS,
    RECEIVER_LABELS,
    SENDER_LABELS,
    SENT_LABELS,
    SUBJECT_LABELS,
)
from classifiers.words.days import FULL_DAY, has_clock, has_day
from classifiers.words.lines import Line
from classifiers.words.phrases import fold

HEADER_LINES = 3  # labels that make an e-mail's header
NEAR = 2  # lines from the receiver's to that of the day

_LABEL = re.compile(r"^\W*([^\W\d][^:\d]{0,18}?)\s*:")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]+\.\w+")
_WEEKDAY = (
    r"(?:(?:ma|di|wo|do|vr|za|zo|lu|me|je|ve|sa|mo|mi|fr|so|tu|we|th|su)[a-zé]{0,8}[.,]{0,2}\s+)?"
)
_WHEN = (
    rf"{_WEEKDAY}(?:le |den |on )?{FULL_DAY}"
    r"\W+(?:(?:om|à|um|at)\s+)?[0-2]?\d\s?[:.hu]\s?[0-5]\d(?::\d\d)?(?:\s?(?:uur|uhr|am|pm))?"
)
_WHO = (  # who sent it, as a name or "moi"; no request to write
    r"(?:(?!(?:e-?mail|mail|schrijf|stuur|vra[ag]|contact|écri[rvt]|envoye[rz]|question|schreib|send"
    r"|frage|kontakt|write|reply|répond|antwoord|antwort)\w*\b)[^\W\d][^\d@:;!?\s]{0,20}\s){0,4}"
)
_RECEIVED = re.compile(  # the whole of a cell: whom it went to, maybe by whom and when
    rf"\W*{_WHO}(?:à|a|aan|an|to)\b\s*:?\s*(?:[^\d@:;!?]{{0,40}}[<(\s])?"
    rf"{_ADDRESS.pattern}[\w.-]*[>)]?\W*(?P<when>{_WHEN})?\W*",
    re.IGNORECASE,
)
_SENT_AT = re.compile(  # the whole of a cell: when, maybe by whom or behind a label
    rf"\W*(?:\w{{2,12}}(?: (?:op|le|am|on))?\s*:\s*)?{_WHO}{_WHEN}\W*", re.IGNORECASE
)
_ROBOT = re.compile(r"\b(?:postmaster|mailer[-_ ]?daemon)@|\bmail delivery\b", re.IGNORECASE)


def came_back(lines: Sequence[Line]) -> Line | None:
    """The sender's line of a message that a mail server wrote about another."""
    sent = (line for line in lines if label_of(line) in SENDER_LABELS)
    return next((line for line in sent if _ROBOT.search(line.text)), None)


def header(lines: Sequence[Line]) -> Line | None:
    """The first line of an e-mail's header: three labels in a row, or an address and a time."""
    if not HEADER_LABELS.isdisjoint(map(label_of, lines)):
        return _labelled_header(lines) or _webmail_header(lines) or _sent_line(lines)
    return _sent_line(lines)


def _labelled_header(lines: Sequence[Line]) -> Line | None:
    """Three labels in a row; without an address or "sent" they may head a letter or a fax."""
    run: list[Line] = []
    for line in lines:
        run = [*run, line] if label_of(line) in HEADER_LABELS | FOR_LABELS else []
        labels = {label_of(each) for each in run}
        if len(labels) >= HEADER_LINES and (labels & SENT_LABELS or _is_of_a_mail(run, labels)):
            return run[0]
    return None


def _is_of_a_mail(run: Sequence[Line], labels: Set[str]) -> bool:
    timed = bool(labels & SUBJECT_LABELS) and any(has_clock(each.text) for each in run)
    return timed or any(map(_has_address, run))


def _has_address(line: Line) -> bool:
    return "@" in line.text and bool(_ADDRESS.search(line.text))


def _webmail_header(lines: Sequence[Line]) -> Line | None:
    """The sender's address, the day and hour in one line or two or above, then who receives it.

    A mailbox shows of what its owner sent no address but the receiver's.
    """
    for at, line in enumerate(lines):
        followers = lines[at + 1 : at + 3]
        if has_day(line.text) and has_clock(line.text) and _receives(followers[:1]):
            return line
        if not _has_address(line) or label_of(line):
            continue
        head = " ".join(each.text for each in (*lines[max(at - 1, 0) : at], line, *followers))
        dated = has_day(head) and has_clock(head)
        if dated and any(label_of(each) in HEADER_LABELS - SENDER_LABELS for each in followers):
            return line
    return None


def _sent_line(lines: Sequence[Line]) -> Line | None:
    """Whom it went to, and the day and hour in the same cell or in one near by, in any order."""
    if not any("@" in line.text for line in lines):
        return None
    cells = [(at, cell.text) for at, line in enumerate(lines) for cell in line.cells]
    sent = [at for at, text in cells if _SENT_AT.fullmatch(text)]
    for at, text in cells:
        found = _RECEIVED.fullmatch(text) if "@" in text else None
        if found and (found["when"] or any(abs(at - each) <= NEAR for each in sent)):
            return lines[at]
    return None


def _receives(lines: Sequence[Line]) -> bool:
    return any(label_of(each) in RECEIVER_LABELS and _has_address(each) for each in lines)


def forwarded(lines: Sequence[Line]) -> Line | None:
    """The subject of a message that was passed on."""
    for line in lines:
        subject = line.text.casefold().partition(":")[2].strip()
        if subject.startswith(FORWARD_PREFIXES) and label_of(line) in SUBJECT_LABELS:
            return line
    return None


def label_of(line: Line) -> str:
    """The words before a colon, or those alone in the first cell of several."""
    found = _LABEL.match(line.text) if ":" in line.text else None
    first, *others = line.cells
    said = found[1] if found else first.text if others else ""
    return " ".join(fold(said))
