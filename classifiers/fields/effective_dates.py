"""Opzegdatum, date de fin, Enddatum, end date: the day from which a contract is over.

A label may say so; in a letter a sentence does, and then the small word before
the date and the verb of its clause tell it from the day of the letter, of a
price or of an earlier call. Two days that differ leave the answer in doubt.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from classifiers.fields.candidate import Candidate
from classifiers.fields.months import weekday
from classifiers.fields.notice_words import CAME_IN, OF_THE_DAY, TOLD, YOUR_NOTICE, YOUR_WORDS
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.words.days import FULL_DAY, HOUR

SAID = 0.92  # a sentence says it, no label
DOUBTED = 0.6  # what is left of the confidence when another sentence says another day
LIKELY = 0.7  # nothing says it but that no other day is to come
JUST_OVER = timedelta(days=31)  # so long after the end of a contract a letter may still end it
APART = 1.2  # heights of white below which two rows may be one paragraph

_TO = r"(?:\s(?:de|den|dem|het|the|le|datum))?\W*$"
_SINCE_THEN = re.compile(
    r"(?:\b(?:met ingang (?:van|op)|ingaande?(?: op)?|met uitwerking (?:op|vanaf)|per|tegen"
    r"|(?:à partir|à dater|à compter) du|tot en met|t/m"
    r"|avec effet (?:au|le|du)|avec prise d['’]effet (?:au|le)"
    r"|en (?:dit|wel) vanaf|et ce (?:dès|à partir du|pour)(?: le)?|und zwar (?:ab|zum)"
    r"|(?:mit|zum|nach) ablauf (?:des|vom)|à (?:l['’](?:expiration|issue)|la fin) du"
    r"|mit wirkung (?:zum|vom|ab|auf den)|zum|mit dem|with effect (?:from|on)"
    r"|effective(?: from| on| as of)?|as (?:of|from)|taking effect (?:on|from)))" + _TO,
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"\b(?:vanaf|tot|including|au|pour le|dès le|jusqu['’]au|ab|bis|from|by|until|till"
    r"|voor|for)" + _TO,
    re.IGNORECASE,
)
_TILL = re.compile(r"\b(?:tot|t/m|jusqu['’]au|bis|until|till|through)" + _TO, re.IGNORECASE)
_STAYS = re.compile(  # what is ended goes on so long
    r"\b(?:werk(?:t|en)|blij[fv]\w*|actief|toegang|fonctionn\w*|reste\w*|acti[fv]e?s?|accès"
    r"|funktionier\w*|bleib\w*|aktiv|zugang|works?|stays?|remains?|access"
    r"|gebruik\w*|lezen|kijken|sporten|trainen|(?:be)?lever(?:d|ing)|utilis\w*|lire|regarder"
    r"|profiter|entraîner|fourni\w*|nutzen|\w*lesen|\w*schauen|trainier\w*|\w*beliefer\w*"
    r"|versorg\w*|use|read|watch|train|enjoy|suppl(?:y|ied))\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:aanbod|aanbieding|korting|geldig|offre|promo\w*|remise|valable|angebot|rabatt|gültig"
    r"|offer|discount|valid)\b",
    re.IGNORECASE,
)
_ON = re.compile(
    r"\b(?:op|is|dus|het|wordt|na|le|est|(?:das|dies) ist der|c['’]est le|soit(?: le)?"
    r"|sera|donc|après le|am|ist|nach|also|on|be|after)" + _TO,
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:stop\w*|eindig\w*|einde?|beëindig\w*|ophoud\w*|houdt"
    r"|laatste dag|afloop|afloopt|aflopen|loopt|verstr[ei]\w*|vervalt|verval\w*|niets? meer"
    r"|(?:geen|niemand)\b.{0,40}\bmeer|stil(?:zetten|gezet|leg\w*)?|opgeheven|uitschakel\w*"
    r"|uitgeschakeld|a?fsluit\w*|af te sluiten|afgesloten|schrap\w*|voor het laatst|huurder"
    r"|gedaan(?! te\b)"
    r"|cess\w*|prend\w* fin|fin|termin\w*|dernier jour|arrêt\w*|expir\w*|plus rien|échoi\w*"
    r"|désactiv\w*|coup(?:e[rz]?|ure)|cl[oô]tur\w*|clos\w*|étein\w*|achèv\w*|rayer"
    r"|(?:ne|n['’])\b.{0,30}\bplus|serai parti\w*|serons partis|terme"
    r"|end(?:e|et|en|s|ing|ed)?|be?endet|beendig\w*|letzte[rn]? tag|läuft|auslauf\w*|ablauf\w*"
    r"|erlischt|aufhör\w*|aufzuhören|hört?e?|schluss|erledigt|kein\w*\b.{0,40}\bmehr"
    r"|abgeschaltet|last day|ceas\w*|over|finish\w*|clos(?:e[sd]?|ing)|dark|switch\w* off"
    r"|disconnect\w*|no (?:more|longer)|not?\b.{0,40}\bany ?more|up to and including"
    r"|(?:niet|not|nicht|pas|non|plus)\b.{0,20}\b(?:verleng\w*|renew\w*|verlänger\w*|renouvel\w*"
    r"|reconduit\w*|reconduction|extended)"
    r"|won['’]t|expir\w*)\b",
    re.IGNORECASE,
)
_GIVES_NOTICE = re.compile(
    r"\b(?:opzeg\w*|opgezegd|op te zeggen|zeg\w*|annul\w*|résili\w*|renon\w*|dénonc\w*|mets fin"
    r"|afzeg\w*|af te zeggen|mettre fin|(?:mets|mettre|mettons) (?:dès lors |donc )?un terme|congé"
    r"|ontbind\w*|ontbond\w*|stopzet\w*|résolution|résoudre|rompre|rupture|auflös\w*"
    r"|kündig\w*|gekündigt|kuendig\w*|stornier\w*|cancel\w*|withdraw\w*|terminat\w*)",
    re.IGNORECASE,
)
_LAST_DAY = re.compile(
    r"(?:\b(?:einddatum|opzegdatum|einde|eind|date de (?:fin|résiliation)|fin|enddatum"
    r"|vertragsende|end date|end|\w*stopdatum|arrêt|stopzetting|uitdienst\w*|access until"
    r"|zugang bis|accès jusqu\w*|toegang tot|couverture jusqu\w*|(?:hoofd)?verval(?:dag|datum)"
    r"|échéance|fälligkeit|termijn)\b"
    r"|\b(?:laatste|derni[eè]re?|letzte[rnms]?|last)\s(?!\w*(?:mail|bericht|brief|lettre|courrier"
    r"|gespr|appel|contact|kontakt|bezoek|meterstand|relev|index|visit|call|letter|message|schreib"
    r"|ablesung|zähler|wijzig|modif|update|änderung|aanmaning|rappel|mahnung|remind)))"
    r"[^\d.!?]{0,40}$",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:prij[sz]\w*|tarie\w*|duurder|betaal\w*|betal\w*|factu\w*|prix|tarif\w*|pai\w*|payer"
    r"|cher|preis\w*|teurer|zahl\w*|rechnung\w*|price\w*|pay|paid|payment\w*|invoice\w*|fee\w*)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(rf"\W*(?:om |at |à |um )?{HOUR}")  # of a message
_MIDNIGHT = re.compile(r"\D*(?:00|23|24)\D")  # the hour at which a contract ends
_OF_IT = re.compile(  # what is ended, or that it is
    r"\b(?:\w*contra[ck]t\w*|overeenkomst\w*|\w*abonne\w*|\w*lidmaatschap\w*|lid|polis\w*"
    r"|verzekering\w*|dienstverlening|diensten|huurovereenkomst\w*|adhésion|affiliation|membre"
    r"|services?|police|assurance|bail|préavis|\w*vertr[aä]g\w*|abos?|\w*mitglied\w*"
    r"|\w*versicherung\w*|mietverhältnis\w*|laufzeit|subscri\w*|\w*member\w*|policy|insurance"
    r"|agreement|lease|tenancy|notice|opzeg\w*|opgezegd|huur|miete|loyer|rent"
    r"|lösch\w*|nicht mehr|niet meer|laps\w*|r[au]ns? (?:out|to)|je (?:le|la|vous) quitt\w*)\b",
    re.IGNORECASE,
)
_THAT_IS = re.compile(  # the end that was spoken of
    r"^\W*(?:(?:en|et|und|and|also|dus|donc|so)\s)?(?:(?:dat|dit|het|das|dies|that|this|it)"
    r"\s(?:is|wordt|wäre|ist|wird|will be|would be|zal)|c['’]est|ce sera|soit)\b"
    r"|\b(?:ça fait|cela (?:fait|nous mène)|dat maakt|das macht|that makes)\b[^,]*$"
    r"|\b(?:also|dus|donc)\s(?:op|tot|au|le|jusqu['’]au|bis|am|zum)\W*$",
    re.IGNORECASE,
)
_MAY = re.compile(  # the firm leaves it to its customer so long
    r"\b(?:tu peux|vous pouvez|(?:je|jij|u) (?:kan|kunt)|kunt u|du kannst|sie können|können sie"
    r"|you (?:can|may))\b(?! (?:me|m['’]|nous|mij|me|ons|mich|uns|us)\b)",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"\b(?:antwoord\w*|bevestig\w*|reageer\w*|répon\w*|confirm\w*|antwort\w*|bestätig\w*"
    r"|reply|answer)\b",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"\s(?:omdat|want|aangezien|wegens|car|parce qu\w*|puisqu\w*|weil|denn|because)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}|\d[/.\-]\d{1,2}[/.\-]\d\d|[a-z] \d\d\b")
_UNSAID = frozenset({None, Role.DUE, Role.DATE, Role.PERIOD, Role.PLANNED})
_STOP = re.compile(r"[.!?;](?=\s+[^\W\d_a-zà-þ]|\s*$)")
_DAY = re.compile(FULL_DAY)


@dataclass(frozen=True, slots=True)
class _Clause:
    """What stands around a date in its sentence, without the clauses of other dates."""

    before: str
    after: str

    def says(self, pattern: re.Pattern[str]) -> bool:
        return bool(pattern.search(self.before) or pattern.search(self.after))


def find(found: Sequence[Values]) -> Candidate | None:
    """The last day that a label or a sentence calls the end; surest when all say the same.

    A contract is over after it is ended, so an earlier one is of something else.
    """
    said = [each for page in found for each in _ends_of(page)]
    taken = [each.span for each in said]
    others = [each for page in found for each in page.dates if each.span not in taken]
    ends = [_to_come(each, others) for each in said]
    if not ends:
        return None
    last = max(ends, key=lambda each: (bool(_YEAR.search(each.span.text)), each.value))
    differs = any(each.value != last.value for each in ends)
    return replace(last, confidence=last.confidence * (DOUBTED if differs else 1.0))


def to_come(found: Sequence[Values], written: Candidate | None) -> Candidate | None:
    """The one day after that of a letter, when its clause is of the contract and of no money."""
    if written is None:
        return None
    later = [
        (page, each)
        for page in found
        for each in page.dates
        if each.value > written.value and each.label in _UNSAID and _YEAR.search(each.span.text)
    ]
    if len({each.value for _, each in later}) != 1:
        return None
    page, day = later[0]
    clause = _clause(page, day)
    told = clause.says(_MONEY) or _comes_in(clause) or _is_timed(clause)
    if told or clause.says(_ANSWERS) or not _is_of_the_end(clause):
        return None
    return replace(day, label=Role.EFFECTIVE, confidence=day.confidence * LIKELY)


def _is_of_the_end(clause: _Clause) -> bool:
    """Whether it speaks of what is ended or of ending, or points at what did; a reason does not."""
    if _BECAUSE.search(clause.before):
        return False
    if _UP_TO.search(clause.before) and clause.says(_MAY):
        return True
    said = (_OF_IT, _ENDS, _GIVES_NOTICE)
    return bool(_THAT_IS.search(clause.before)) or any(map(clause.says, said))


def _to_come(end: Candidate, others: Sequence[Candidate]) -> Candidate:
    """An end without a year is the first after what the letter dates, or soon before it."""
    written = [date.fromisoformat(each.value) for each in others if _YEAR.search(each.span.text)]
    day = date.fromisoformat(end.value)
    if _YEAR.search(end.span.text) or not written or (day.month, day.day) == (2, 29):
        return end
    late = max(written) - day > JUST_OVER
    return replace(end, value=day.replace(year=day.year + late).isoformat())


def notice(found: Sequence[Values]) -> Candidate | None:
    """The day on which, as the firm writes, the notice of its customer came in."""
    for page in found:
        for each in page.dates:
            clause = _clause(page, each)
            if each.label in (None, Role.OTHER_DATE, Role.ORDER) and _comes_in(clause):
                return replace(each, label=Role.NOTICE, confidence=each.confidence * SAID)
    return None


def _comes_in(clause: _Clause) -> bool:
    lead = _without_weekday(clause.before)
    if CAME_IN.search(lead):
        return any(map(clause.says, (_GIVES_NOTICE, YOUR_NOTICE, YOUR_WORDS)))
    if OF_THE_DAY.search(lead):
        return True
    noticed = clause.says(YOUR_NOTICE) and not clause.says(_ENDS)
    return bool(_ON.search(lead)) and (noticed or clause.says(TOLD))


def _ends_of(page: Values) -> Iterator[Candidate]:
    for each in page.dates:
        clause = _clause(page, each)
        about_money = _is_about_money(clause)
        if each.label is Role.EFFECTIVE and not about_money:
            yield each
        elif _comes_in(clause) or _is_timed(clause):
            continue
        elif each.label in _UNSAID and _ends(clause) and not about_money:
            yield replace(each, label=Role.EFFECTIVE, confidence=each.confidence * SAID)


def _is_about_money(clause: _Clause) -> bool:
    """Whether a price or a payment is of the day: no rise that is the reason to give notice."""
    given = max((each.end() for each in _GIVES_NOTICE.finditer(clause.before)), default=0)
    money = _MONEY.search(clause.before, given) or _MONEY.search(clause.after)
    return bool(money) and not clause.says(_ENDS)


def _ends(clause: _Clause) -> bool:
    lead = _without_weekday(clause.before)
    if _SINCE_THEN.search(lead) or _LAST_DAY.search(lead):
        return True
    if _TILL.search(lead) and clause.says(_STAYS) and not clause.says(_OFFERED):
        return True
    if _UP_TO.search(lead):
        return clause.says(_ENDS) or clause.says(_GIVES_NOTICE)
    reason = _BECAUSE.search(clause.before) is not None
    return bool(_ON.search(lead)) and clause.says(_ENDS) and not reason


def _is_timed(clause: _Clause) -> bool:
    """Whether a day has an hour, as that of a message; midnight ends a contract."""
    return bool(_CLOCK.match(clause.after)) and not _MIDNIGHT.match(clause.after)


def _without_weekday(before: str) -> str:
    words = before.split()
    return " ".join(words[:-1]) if words and weekday(words[-1]) is not None else before


def _clause(page: Values, day: Candidate) -> _Clause:
    place = next(i for i, row in enumerate(page.rows) if row.number == day.row)
    row = page.rows[place]
    at = row.line.words.index(day.span.words[0])
    words = [each.text for each in row.line.words]
    head = re.match(r"\D*", words[at])
    before = " ".join([*words[:at], head[0] if head else ""])
    after = " ".join(words[at + len(day.span.words) :])
    if place and _one_paragraph(page.rows[place - 1], row):
        before = f"{page.rows[place - 1].text} {before}"
    if place + 1 < len(page.rows) and _one_paragraph(row, page.rows[place + 1]):
        after = f"{after} {page.rows[place + 1].text}"
    closed = day.span.words[-1].text.endswith((".", "!", "?"))
    return _Clause(_behind_stops(before), "" if closed else _before_stops(after))


def _one_paragraph(upper: Row, lower: Row) -> bool:
    height = min(upper.box[3] - upper.box[1], lower.box[3] - lower.box[1])
    return lower.box[1] - upper.box[3] <= APART * height


def _behind_stops(text: str) -> str:
    start = max((each.end() for each in (*_STOP.finditer(text), *_DAY.finditer(text))), default=0)
    return text[start:]


def _before_stops(text: str) -> str:
    """Nothing where another date follows: the verb is its own then."""
    end = _STOP.search(text)
    rest = text[: end.start()] if end else text
    return "" if _DAY.search(rest) else rest
