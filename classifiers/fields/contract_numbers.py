"""Klantnummer, numéro de client, Kundennummer, customer number, in a sentence or a form.

A word for the contract or its holder, for what was hired, for the file, or for the order;
at most a few words; then the number, in any grouping, maybe with letters in it. Dates,
telephone numbers, accounts, amounts, periods and structured communications are none.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("Wij stoppen het contract 2612-1817 hiermee."))]
['2612-1817']
>>> [each.value for each in find(plain_line("Police AU 77.410.228, depuis 2019"))]
['AU 77.410.228']
>>> find(plain_line("het contract van 12/03/2025"))
()
"""

import re
from collections.abc import Iterator

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.printed_codes import CODE, masked
from classifiers.words.lines import Line
from classifiers.words.word_classes import Class

OF_THE_HOLDER = 0.92
OF_THE_THING = 0.88  # a box, a card, a connection, or the other side's file
OF_THE_ORDER = 0.82  # what is withdrawn from
OF_A_NUMBER = 0.75  # nothing but a word for "number" stands before it
FAR = 0.93  # other words stand between
OURS = 0.8  # the writer's own file
LEAST_DIGITS = 3  # behind nothing but small words
FAR_DIGITS = 4  # behind other words

_HOLDER = (
    r"(?:\w*(?:contract|overeenkomst|polis|abonnement|abonnee|klant|aansluiting|contrat\b|convention"
    r"|adh[ée]rent|adhésion|affili|vertrag|vereinbarung|kunde|mitglied|agreement|subscri|member"
    r"|schenker|donateur|spender|leerling|élève|schüler)\w*|police|policen?|polic(?:y|ies)"
    r"|clients?|customer|(?:leden|lid)\w*|membre|lezer\w*|lecteur|lectrice|leser\w*|pupil|student"
    r"|donor|framework|abo|abonnées?|abonnés?)"
)
_THING = (
    r"(?:box|units?|garage\w*|\w*plaats|\w*platz|place|connection|raccordement|\w*anschluss|account"
    r"|compte|\w*kaart|carte|\w*karte|card|plan|inschrijving|inscription|enrolment|enrollment"
    r"|anmeldung|registration|licen[ct]ie|licen[cs]e|lizenz|dossier\w*|akte\w*|file|kenmerk"
    r"|r[ée]f(?:érence|erence|erentie|erenz|erte)?|zeichen|lijn|ligne|line|etiket|étiquette|bandeau|aufkleber|label)"
)
_ORDER = r"(?:\w*bestell\w*|bestel\w*|commande|\w*order|aankoop|achat|purchase|kauf\w*)"
_CALLED = r"(?:nummer\w*|nr|no|n[°º.]|num[ée]ro|number|#|id)"
_SMALL = (
    rf"(?:{_CALLED}|ref(?:erentie|erence)?|réf(?:érence)?|referenz|code|is|est|le|la|the|ist|lautet"
    r"|onder|sous|met|avec|with|unter|mit|der|de|du|het|van|my|mon|mijn|c['’]est|bij|chez|bei"
    r"|voor|pour|für|for)"
)
_MARKS = r"[\s.,:(#°º|\-–]*"
_GAP = rf"{_MARKS}(?:(?:{_SMALL})(?!\w){_MARKS}){{0,4}}"
_FAR_GAP = r"(?:[\s.,:(&]+(?-i:[a-zà-ÿ'’\-]+)){1,7}[\s:(]+(?:n[°º]\s?)?"
_UNIT = (
    r"(?!\s?(?:€|%|eur\b|euros?\b|maand|mois|monat|month|jaar|jahr|ans?\b|year|dag|jour|tag|day"
    r"|we[ek]|woche|semaine|uur|heure|h\b|gb\b|mb|kwh|x\b|stuk|stück|fois|keer|mal\b))"
)
_CLASSES = tuple(
    (re.compile(rf"(?<!\w){word}{gap}(?P<number>{CODE}){_UNIT}", re.IGNORECASE), sure, least)
    for word, certainty in (
        (_HOLDER, OF_THE_HOLDER),
        (_THING, OF_THE_THING),
        (_ORDER, OF_THE_ORDER),
        (_CALLED, OF_A_NUMBER),
    )
    for gap, sure, least in (
        (_GAP, certainty, LEAST_DIGITS),
        (_FAR_GAP, certainty * FAR, FAR_DIGITS),
    )
)
_OURS = re.compile(rf"\b(?:{Class.OUR}|n/)\W*$", re.IGNORECASE)
_BILL = re.compile(
    r"(?<!op de )(?<!sur la )(?<!des )(?<!der )(?<!on the )\b(?:factu|rechnung|invoice)\w*"
    r"\W*(?:n\w{0,5}\W*)?$",
    re.IGNORECASE,
)  # "the number on the invoice" is not the invoice's
_NO_CONTRACT = re.compile(
    r"\d{3}/\d{4}/\d{5}$|0\d{3}\.\d{3}\.\d{3}$|\d\d\.\d\d\.\d\d-\d{3}|(?:19|20)\d\d$|54\d{16}$"
    r"|(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])\.?$|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d$"
)


def find(line: Line) -> tuple[Candidate, ...]:
    """Every number of a contract or customer on the line, as printed, the surest first."""
    if not line.has_digit:
        return ()
    rising = sorted(_numbers(line, masked(line)), key=lambda each: each.confidence)
    surest = {(each.start, each.end): each for each in rising}
    return tuple(sorted(surest.values(), key=lambda each: -each.confidence))


def _numbers(line: Line, text: str) -> Iterator[Candidate]:
    for pattern, sure, least in _CLASSES:
        for match in pattern.finditer(text):
            number, before = match["number"], text[: match.start("number")]
            if _is_one(number, least) and not _BILL.search(before):
                doubt = OURS if _OURS.search(text[: match.start()]) else 1.0
                yield found(line, *match.span("number"), number, sure * doubt)


def _is_one(number: str, least: int) -> bool:
    digits, letters = (sum(map(test, number)) for test in (str.isdigit, str.isalpha))
    return digits + min(letters, 1) >= least and not _NO_CONTRACT.match(number)
