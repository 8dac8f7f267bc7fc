"""Days that a paper only tells of: in a sentence, of a message it quotes, of another thing.

nl "besteld op 3 maart" · fr "le colis expédié le 3 mars" · de "Kaufdatum" · en "Date of delivery"
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from classifiers.fields.candidate import Candidate
from classifiers.fields.months import weekday
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell
from classifiers.fields.values import Values
from classifiers.letters import days

_PROSE = 5  # words of a row that may run on into the next
_KEY = 7  # words that say beside a day what it is of
_HEAD = 4  # of those above it
_COLUMN = 1.0  # heights that a day may stand left or right of the words above it
_MAYBE_OWN = (None, Role.DATE, Role.ORDER, Role.SENT, Role.PRINTED)
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset({
    "uw", "u", "je", "jouw", "mijn", "de", "het", "een", "deze", "dit", "van", "der", "en", "op",
    "is", "was", "werd", "wordt", "om", "bij", "te", "goed", "plaats", "tijd", "uur",
    "votre", "ma", "mon", "le", "la", "l", "les", "un", "une", "du", "d", "des", "cette", "ce",
    "et", "est", "été", "a", "à", "bien", "au", "lieu", "heure",
    "ihre", "ihr", "ihrer", "meine", "die", "das", "dem", "den", "ein", "eine", "wurde", "ist",
    "und", "am", "vom", "zum", "um", "ort", "uhr", "uhrzeit",
    "your", "my", "the", "an", "this", "of", "and", "has", "been", "on", "at", "place", "time",
})  # fmt: skip
_DAY_WORD = re.compile(r"datum|date|dd", re.IGNORECASE)
_DAY_OF = re.compile(r"\W*(?:dag van|jour d[eu]|tag de[rs]|day of)\b", re.IGNORECASE)
_COMPOSED = re.compile(r"[^\W\d_]{3,}datum", re.IGNORECASE)  # "Kaufdatum"
_OWN = re.compile(  # what a notice is called, and what is done with it
    r"klacht|betwist|bericht|melding|meldde|aanvraag|vraag|verzoek|formulier|brief|mail"
    r"|ondertek|handteken|getek|indien|inzend|ingez|verz[eo]nd|verstu|invul|opma[ak]|aanma[ak]"
    r"|r[ée]clam|plainte|contest|message|demande|requ[êe]te|formulaire|lettre|courri|sign"
    r"|envo[iy]|soumi|d[ée]p[ôo]t de (?:la |votre )?(?:plainte|r[ée]cl|dem)|r[ée]dac|cr[ée]ation"
    r"|reklam|beschw|bestreit|widersp|einspr|nachricht|meldung|anfrage|antrag|formular|schreiben"
    r"|unters|gesend|eingereich|einreich|absend|erstell"
    r"|compla|disput|object|request|form\b|letter|submi|sent|created|opened|ticket|completed"
    r"|vandaag|aujourd|\bdu jour|heute|today",
    re.IGNORECASE,
)
_ELSE = re.compile(  # what a paper names with its day, or what was done to it later
    r"factu|afreken|rekening\b|rechnung|invoic|\bbill|offerte|bestek|devis|angebot|quot"
    r"|contra[ck]?t|vertrag|bestel|command|order|lever|livr|liefer|deliver|aankoop|achat|\bkauf"
    r"|purchas|herinner|aanman|rappel|mahn|remind|kassa|\bbon\b|versi|uitgave|édition|ausgabe"
    r"|\bstand\b|revis|r[ée]vis|laatst|derni|letzt|last\b|updat|bijgewerkt|mise? à jour|aktualis"
    r"|wijzig|modifi|geänd|chang|closed|afgesl|cl[ôo]tur|geschloss|concept|brouillon|entwurf|draft"
    r"|opgeslagen|enregistr|gespeichert|\bsaved\b|opgelost|r[ée]solu|gelöst|solved|geboren|née?\b"
    r"|\bgeb\b|born|birth|naissance|due\b|verval|[ée]ch[ée]an|fällig",
    re.IGNORECASE,
)
_CAME = re.compile(r"ontvang|ingekom|re[çc]u|eingeg|eingang|receiv", re.IGNORECASE)
_PRINTED_OUT = re.compile(
    r"print|druk[st]?\b|druck|imprim|impression|export|download|g[ée]n[ée]r|gegener", re.IGNORECASE
)
_PARCEL = re.compile(
    r"pakje|pakket|zending\b|bestel|colis|command|paket|sendung\b|parcel|packag|order|shipment|item"
    r"|arti[ck]|ware\b|goods|lever|livr|liefer",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"\b(?:a écrit|schreef|schrieb|wrote)\b", re.IGNORECASE)
_GOES_ON = re.compile(  # a sentence behind a day: no hour, no way of sending
    r"^\W{0,2}\s*(?!(?:om|à|at|um|uur|uhr|h|via|per|par|by|door|per|van|de|from|te|in)\b)[a-zß-ÿ]{2,}"
)
_LEADS = re.compile(r"[a-zß-ÿ]{4,}")  # a word of a sentence before it
_ONE_PLACE = re.compile(r"\W*[^\W\d_]+,\s*(?:le|de|den|the|am|op|on)?\s*$")
_INTRODUCES = re.compile(  # at the end of a line, a day on the next
    r"\b(?:op|van|vanaf|sinds|tot|le|du|au|depuis|am|vom|seit|bis|on|of|dated|since|until|from|by)\W*$",
    re.IGNORECASE,
)
_TAIL = re.compile(r"[.,;:!?)]\W*$")


def own(found: Sequence[Values]) -> Sequence[Values]:
    """The pages without the days that are told, quoted or of something else."""
    return [
        replace(page, dates=tuple(each for each in page.dates if not is_told(page, each)))
        for page in found
    ]


def is_told(page: Values, each: Candidate) -> bool:
    """Whether a day is certainly not that of the paper."""
    return _quotes(page, each) or is_of_another(page, each) or _in_a_sentence(page, each)


def is_named_own(page: Values, each: Candidate) -> bool:
    """Whether the words beside or above a day say that it is the notice's: "Date signed"."""
    words = _key(page, each)
    dated = _is_dated(words) or any(map(_COMPOSED.fullmatch, _words(words)))
    own = each.label in _MAYBE_OWN and not is_of_another(page, each)
    return dated and own and bool(_OWN.search(words))


def is_of_another(page: Values, each: Candidate) -> bool:
    """Whether the words beside or above a day name another thing, or its print."""
    words = _key(page, each)
    if _PRINTED_OUT.search(words):
        return True
    if _OWN.search(words):
        return False
    rest = [word for word in _unknown(words) if not _DAY_WORD.fullmatch(word)]
    composed = any(map(_COMPOSED.fullmatch, rest))
    named = _ELSE.search(words) or (_CAME.search(words) and not days.at_an_hour(page, each))
    return bool(named) or composed or (_is_dated(words) and bool(rest))


def _is_dated(text: str) -> bool:
    return bool(_DAY_OF.match(text)) or any(map(_DAY_WORD.fullmatch, _words(text)))


def is_bare(text: str) -> bool:
    """Whether a text holds nothing but small words and the day of the week."""
    return not _unknown(text) and not any(map(str.isdigit, text))


def _unknown(text: str) -> list[str]:
    """The words that are no small ones and no day of the week."""
    return [
        each for each in _words(text) if each.casefold() not in _SMALL and weekday(each) is None
    ]


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _key(page: Values, each: Candidate) -> str:
    """The few words before a day in its cell, else left of it, else above."""
    before, _ = days.beside(page, each)
    if any(map(str.isalnum, before)):
        return before if len(before.split()) <= _KEY else ""
    left = [cell for cell in page.row(each.row).cells if cell.box[2] <= each.box[0]][-1:]
    above = [cell for row in page.rows if row.number == each.row - 1 for cell in row.cells]
    height = each.box[3] - each.box[1]
    over = [cell for cell in above if abs(cell.box[0] - each.box[0]) <= _COLUMN * height]
    beside = (cell.text for cell in left if _is_key(cell, _KEY))
    return next(iter((*beside, *(cell.text for cell in over if _is_key(cell, _HEAD)))), "")


def _is_key(cell: Cell, most: int) -> bool:
    few = len(cell.text.split()) <= most and not _TAIL.search(cell.text.rstrip(":"))
    return few and not any(map(str.isdigit, cell.text)) and "@" not in cell.text


def _quotes(page: Values, each: Candidate) -> bool:
    near = (row.text for row in page.rows if each.row <= row.number <= each.row + 1)
    return any(map(_QUOTES.search, near))


def _in_a_sentence(page: Values, each: Candidate) -> bool:
    before, after = days.beside(page, each)
    if each.label in (Role.SENT, Role.ORDER):
        return _of_a_parcel(page, each, after)
    sure = days.at_an_hour(page, each) or _opens_with_a_day(before) or days.DONE_AT.match(before)
    if sure or (_OWN.search(after) and _is_of_the_notice(before)):
        return False
    leads = any(map(_LEADS.fullmatch, _unknown(before.rpartition(":")[2])))
    prose = _GOES_ON.match(after) or (leads and not _ONE_PLACE.match(before))
    return bool(prose) or (not before and _runs_on(page, each))


def _is_of_the_notice(lead: str) -> bool:
    """Whether a day is said to be of "your complaint", "le message", with no other word."""
    unknown = _unknown(lead)
    return bool(unknown) and all(map(_OWN.search, unknown))


def _opens_with_a_day(before: str) -> bool:
    return any(map(_DAY_WORD.fullmatch, _words(before)[:1]))


def _of_a_parcel(page: Values, each: Candidate, after: str) -> bool:
    """Whether a day that says "sent" or "entered" is of something else than the notice."""
    lead = _lead(page, each)
    if _PARCEL.search(lead):
        return True
    if days.at_an_hour(page, each):
        return False
    if _unknown(lead):
        return not _is_of_the_notice(lead)
    return bool(_GOES_ON.match(after)) or _runs_on(page, each)


def _lead(page: Values, each: Candidate) -> str:
    """What stands in the cell of a day before its label."""
    cell = page.cell(each)
    labels = [
        label for label in cell.labels if label.role is each.label and label.end <= each.start
    ]
    return cell.text[: labels[-1].start] if labels else ""


def _runs_on(page: Values, each: Candidate) -> bool:
    """Whether the row above is a line of a sentence that goes on here."""
    above = next((row for row in page.rows if row.number == each.row - 1), None)
    if above is None or len(above.cells) > 1 or len(above.text.split()) < _PROSE:
        return False
    alone = not any(map(str.isalnum, "".join(days.beside(page, each))))
    return bool(_INTRODUCES.search(above.text)) or not (alone or _TAIL.search(above.text))
