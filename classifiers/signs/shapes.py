"""Signs that show by their form and not by a phrase of their own."""

import re
from collections.abc import Callable, Iterator

from classifiers.signs import mails
from classifiers.signs.context import ACCOUNT, has_money
from classifiers.signs.signers import lacks_signers
from classifiers.signs.words.demands import PAID, PAID_BEFORE
from classifiers.signs.words.heads import FAX_FAILURES, FAX_SUCCESSES, FAX_TITLE
from classifiers.signs.words.orders import PAYEE, PAYER, SIGNED_BY
from classifiers.words.days import has_clock
from classifiers.words.lines import Line
from classifiers.words.misreadings import stamped
from classifiers.words.phrases import Passage, fold
from evidence.records import Mark, Word
from evidence.vocabulary import Sign

FORM_CELL = 6  # words of the cell in which to sign

_INSTANT = re.compile(r"(?<!un )\b(?:instant|echtzeit|instantan)", re.IGNORECASE)
_ORDINARY = re.compile(r"overschrijving|virement|berweisung|transfer|payment", re.IGNORECASE)
_PLUS = re.compile(r"(?<!\+)\+ ?\d[\d. ]*[,.]\d{2}(?!\d)")
_BALANCE = re.compile(r"sald|solde|balance|kontostand", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:overschrijving|virement|berweisung|transfer)\s+(?:van|de|von|from)\s+(?!\d|€|EUR)",
    re.IGNORECASE,
)
_TOWARDS = re.compile(r"\b(?:naar|vers|an|to|aan|begunstigde|bénéficiaire)\b", re.IGNORECASE)
_FAX = re.compile(r"\bfax\b|\b[S]?G3\b|\bECM\b", re.IGNORECASE)
_CSV = re.compile(r";(?:[^;]*;){3}")
# a bank numbers the movements of a year: what is not booked has no such number
_OF_A_YEAR = re.compile(r"20\d\d-\d{5}\b")
_MOVEMENT = re.compile(
    r"\b(?:volgn(?:umme)?r|num[ée]ro de s[ée]quence|n[°º] (?:de l'|d')?op[ée]ration)\b"
    r"\D{0,40}?(?<![\d/.-])" + _OF_A_YEAR.pattern,
    re.IGNORECASE,
)
_OF_THE_BOOKS = re.compile(
    r"\b(?:boek(?:ings)?nr|(?:bewegings?|omzet|umsatz)(?:nr|nummer)"
    r"|(?:beweging|mouvement|movement|[ée]criture|entry|umsatz)"
    r"(?: portant)?(?: (?:le|het|the|die))?(?: (?:nr|nummer|n[°ºo]|num[ée]ro|number|no))?)"
    r"\W{1,6}(?:20\d\d\W)?\d{3,}(?![\d.,/-])",
    re.IGNORECASE,
)
_SUM = r"(?:EUR\W{1,2})?\d[\d.,' \u00a0\u202f]{0,20}[.,]\d{2}(?!\d)"
_DATED_BALANCE = re.compile(
    r"\b(?:saldo|solde|balance|bal|stand|kontostand)\W{1,3}\d{1,2}[-./]\d{1,2}(?:[-./]\d{2,4})?\W"
    r".{0,8}?" + _SUM,
    re.IGNORECASE,
)
_OUT_AND_LEFT = re.compile(  # money out, and in the same row what is left
    rf"\b(?:out|af|uit|sortie|debet|d[ée]bit|soll|ausgang)\W{{1,6}}{_SUM}"
    rf"\D{{1,24}}?\b(?:saldo|solde|balance|bal|stand|kontostand)\W{{1,6}}{_SUM}",
    re.IGNORECASE,
)
_MANDATE = re.compile(
    r"\b(?:domicili\w*|einzugserm\w*|lastschrift\w*|incassomachtiging|direct debit)\b",
    re.IGNORECASE,
)
_REVOKED = re.compile(
    r"\b(?:(?:trek|herroep) (?:ik|hierbij|de|mijn)|(?:je |j')(?:révoque|retire|annule)"
    r"|(?:widerrufe|ziehe|storniere) (?:ich|die|meine|hiermit)"
    r"|I (?:hereby )?(?:revoke|withdraw|cancel))\b",
    re.IGNORECASE,
)
_CONTRACT = re.compile(  # that something else than the way to pay is over
    r"opzeg|opgezegd|\bzeg|\bstop|abonne|lidmaatschap|\bleden|contra[ck]?t|overeenkomst|vertr[aä]g"
    r"|k[üu]ndig|mitglied|\babo\b|r[ée]sili|affiliation|adh[ée]sion|subscription|membership"
    r"|terminat|m[ea]ts? fin|mettre fin|be[ëe]indig|beende|aufh[öo]r|höre|verzekering|assurance"
    r"|versicherung|policy",
    re.IGNORECASE,
)
_TO_FILL_IN = re.compile(  # what a model leaves to who takes it over
    r"\[\W*(?:(?:uw|jouw|je|votre|vos|ihre?|your|the|de|la|le)\s)?(?:naam|voornaam|adres|datum|plaats"
    r"|\w*nummer|handtekening|nom|pr[ée]nom|adresse|date|lieu|num[ée]ro|signature|name|vorname|anschrift"
    r"|ort|unterschrift|address|place|number)\b[^\]\d]{0,40}\]",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(r"\bREF\w*\W{0,4}\d{12,}", re.IGNORECASE)


def shapes(text: Passage) -> Iterator[Mark]:
    """The signs that the form of the block shows."""
    for sign, find in _FINDERS:
        line = find(text)
        if line is not None:
            yield Mark(sign=sign, page=text.block.page, box=line.box, text=line.text)


def page_shapes(text: Passage) -> Iterator[Mark]:
    """Of a whole page: a form, a mail's header, a stamp, a fax report: their lines lie apart."""
    reports = _FAX_FINDERS if _fax_titled(text) else ()
    for sign, find in (*_PAGE_FINDERS, *reports):
        line = find(text)
        if line is not None:
            yield Mark(sign=sign, page=text.block.page, box=line.box, text=line.text)


def _header(text: Passage) -> Line | None:
    return mails.header(text.block.lines)


def _form(text: Passage) -> Line | None:
    """Where to sign, on a paper with who pays and who is paid: a bank's form has all three."""
    if text.said & PAYER and text.said & PAYEE and ACCOUNT.search(text.block.text):
        return next((line for line in text.block.lines if any(map(_is_to_sign, line.cells))), None)
    return None


def _is_to_sign(cell: Line) -> bool:
    words = fold(cell.text)
    return bool(words) and words[0] in SIGNED_BY and len(words) <= FORM_CELL


def _forwarded(text: Passage) -> Line | None:
    return mails.forwarded(text.block.lines)


def _came_back(text: Passage) -> Line | None:
    return mails.came_back(text.block.lines)


def _model(text: Passage) -> Line | None:
    """A letter whose names and numbers are still to be filled in: two or more stand in brackets."""
    open_ = [line for line in text.block.lines for _ in _TO_FILL_IN.finditer(line.text)]
    return open_[0] if len(open_) > 1 else None


def _only_mandate(text: Passage) -> Line | None:
    """A letter that takes back how it pays, and does not speak of the contract."""
    whole = text.block.text
    if not (_MANDATE.search(whole) and _REVOKED.search(whole)) or _CONTRACT.search(whole):
        return None
    return _first(text, _MANDATE)


def _instant(text: Passage) -> Line | None:
    whole = text.block.text
    if not (_INSTANT.search(whole) and has_clock(whole) and _ORDINARY.search(whole)):
        return None
    return _first(text, _INSTANT)


def _incoming(text: Passage) -> Line | None:
    whole = text.block.text
    for line in text.block.lines if "+" in whole else ():
        if _PLUS.search(line.text) and not _BALANCE.search(line.text) and _ORDINARY.search(whole):
            return line
    if _FROM.search(whole) and has_money(whole) and not _TOWARDS.search(whole):
        return _first(text, _FROM)
    return None


def _fax_titled(text: Passage) -> bool:
    return bool(FAX_TITLE.search(" ".join(text.texts)))


def _is_fax(text: Passage) -> bool:
    return _fax_titled(text) or bool(_FAX.search(text.block.text))


def _fax_ok(text: Passage) -> Line | None:
    """The line of a report's result: small print may wish that all is "correct"."""
    if FAX_SUCCESSES.isdisjoint(text.said) or FAX_FAILURES & text.said or not _is_fax(text):
        return None
    return next((line for line in text.block.lines if _tells_success(line)), None)


def _tells_success(line: Line) -> bool:
    words = [each.text.strip(".:") for each in line.words]
    told = any(fold(each) and fold(each)[0] in FAX_SUCCESSES and each.isupper() for each in words)
    return told and ("OK" in words or any(map(str.isdigit, line.text)))


def _fax_failed(text: Passage) -> Line | None:
    if FAX_FAILURES.isdisjoint(text.said) or not _is_fax(text):
        return None
    for token in text.tokens:
        if token.text in FAX_FAILURES:
            return text.block.lines[token.line]
    return None


def _paid_stamp(text: Passage) -> Line | None:
    """A stamp alone, or across a printed line: one word in capitals among words that are not.

    "PAYEE" without its accent is English, and whom money goes to.
    """
    for line in text.block.lines:
        for at, word in enumerate(line.words):
            english = _folded(word) in PAYEE and "É" not in word.text
            if word.text.isupper() and stamped(_folded(word), PAID) and not english:
                around = (*line.words[max(at - 1, 0) : at], *line.words[at + 1 : at + 2])
                if not around or _is_other_hand(around):
                    return Line(line.page, (word,))
    return None


def _is_other_hand(around: tuple[Word, ...]) -> bool:
    printed = any(word.text.isalpha() and not word.text.isupper() for word in around)
    return printed and not any(_folded(word) in PAID_BEFORE for word in around)


def _folded(word: Word) -> str:
    return " ".join(fold(word.text))


def _table_file(text: Passage) -> Line | None:
    """A bank's export for a spreadsheet: anybody can edit it."""
    return _first(text, _CSV)


def _bank_reference(text: Passage) -> Line | None:
    return _first(text, _LONG_NUMBER)


def _movement_number(text: Passage) -> Line | None:
    """``Volgnummer 2026-00119``, the number beside its label or below it."""
    for at, line in enumerate(text.block.lines):
        below = " ".join(each.text for each in text.block.lines[at : at + 2])
        if _MOVEMENT.search(below) or _OF_THE_BOOKS.search(below):
            return line
    return None


def _balance(text: Passage) -> Line | None:
    """``Stand 24.10. 391,17``, ``OUT 57.12 BALANCE 1,040.90``: a balance and when it was so."""
    return _first(text, _DATED_BALANCE) or _first(text, _OUT_AND_LEFT)


def _first(text: Passage, pattern: re.Pattern[str]) -> Line | None:
    return next((line for line in text.block.lines if pattern.search(line.text)), None)


_FAX_FINDERS: tuple[tuple[Sign, Callable[[Passage], Line | None]], ...] = (
    (Sign.FAX_OK, _fax_ok),
    (Sign.FAX_FAILED, _fax_failed),
)
_PAGE_FINDERS: tuple[tuple[Sign, Callable[[Passage], Line | None]], ...] = (
    (Sign.EMAIL_HEADER, _header),
    (Sign.FORM, _form),
    (Sign.BOUNCED, _came_back),
    (Sign.DRAFT, _model),
    (Sign.NOT_ENDED, _only_mandate),
)
_FINDERS: tuple[tuple[Sign, Callable[[Passage], Line | None]], ...] = (
    (Sign.EMAIL_HEADER, _header),
    (Sign.FORWARDED, _forwarded),
    (Sign.TO_SIGN, lacks_signers),
    (Sign.INSTANT, _instant),
    (Sign.INCOMING, _incoming),
    *_FAX_FINDERS,
    (Sign.PAID_STAMP, _paid_stamp),
    (Sign.BANK_ATTEST, _table_file),
    (Sign.BANK_REFERENCE, _bank_reference),
    (Sign.MOVEMENT_NUMBER, _movement_number),
    (Sign.BALANCE, _balance),
)
