"""Is a value really not on the paper, or only not understood?

A rejection for a missing field needs the first. So the words are looked over
once more for anything of that shape which nothing on the paper accounts for.
"""

import re

from evidence.boxes import holds
from evidence.records import Document
from evidence.vocabulary import FieldName, Sign
from policy.case import Case
from policy.trust import page_of

_ACCOUNT = re.compile(  # an IBAN without its country; one of which a sign was misread or lost
    r"(?<!\d)\d{2}(?: ?[0-9A-Z]{4}){3}|(?<=[A-Z]{2})\d{2} [^\s.]{3,4} [^\s.]{3,4} \d{3,4}"
)
_SHAPES = {
    FieldName.PAYER_IBAN: _ACCOUNT,
    FieldName.PAYEE_IBAN: _ACCOUNT,
    FieldName.DATE: re.compile(
        r"(?<!\d)\d{1,2}[/.-] ?\d{1,2}[/.-] ?\d{2,4}(?!\d)"  # its year may stand below
        r"|(?<!\d)(?:0\d|[12]\d|3[01]) (?:0\d|1[0-2]) (?:20)?\d\d(?!\d)"
        r"|(?<!\d)\d{1,2}\.? [^\W\d_]{3,9}\.? 20\d\d(?!\d)"
        r"|(?<!\d)20\d\d-\d\d-\d\d(?!\d)"
    ),
    FieldName.AMOUNT: re.compile(r"\d,\d\d(?!\d)|(?<![\d.])\d+\.\d\d(?![\d.])"),
    FieldName.REFERENCE: re.compile(r"[+*]{2,3} ?\d{3} ?/ ?\d{4}|\bRF\d\d(?= ?\d)"),
}


def may_be_there(case: Case, document: Document, name: FieldName) -> bool:
    """Whether something of that shape stands on its pages and belongs to nothing known."""
    found = {_squeezed(each[0]) for each in _SHAPES[name].finditer(_text(case, document))}
    if _SHAPES[name] is _ACCOUNT:
        found -= _accounted(case, document)
    if name is FieldName.DATE:
        found = {each for each in found if not _known_day(case, each)}
    return bool(found)


def _known_day(case: Case, printed: str) -> bool:
    """Whether it is the invoice's day or the delivery's, which a letter quotes."""
    known = (case.dossier.invoice_date, case.dossier.delivery_date) if case.dossier else ()
    numbers = [int(each) for each in re.findall(r"\d+", printed)]
    ends = {numbers[0], numbers[-1]}
    return any(day and {day.day, day.year} == ends for day in known)


def _accounted(case: Case, document: Document) -> set[str]:
    """Accounts and long references that are known to be something else."""
    shown = [each for each in case.statements if each.document is document]
    texts = [value.text for each in shown for value in each.values.values()]
    others = [each.counterparty_iban or "" for each in document.transactions]
    return {_squeezed(text)[2:16] for text in (*texts, *others)}


def _text(case: Case, document: Document) -> str:
    """Every word but those of days that are known to be of something else."""
    others = [each for each in document.marks if each.sign is Sign.OTHER_DAY]
    pages = (page_of(case.reading, number) for number in document.pages)
    return " ".join(
        word.text
        for page in pages
        if page
        for word in page.words
        if not any(each.page == page.number and holds(each.box, word.box) for each in others)
    )


def _squeezed(text: str) -> str:
    return text.replace(" ", "").upper()
