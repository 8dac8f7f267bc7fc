"""Names of people in running text: where they begin, and where they end.

A name ends with its row, unless its title or first name ends the row above; a
word for an address, an office or a way to reach someone is none of its parts.
Text is a line's own with a tab between cells and a line feed between rows.
"""

import re

from classifiers.fields.name_shape import only_words_of_labels

_NO_PART = (
    r"(?:Adres|Adresse|Address|Tel|Tél|Telefoon|Telefon|Téléphone|Phone|Gsm|GSM|Fax|E-?[Mm]ail|Mail"
    r"|Courriel|Advoca\w*|Avocat\w*|Rechtsanw\w*|Lawyer|Kantoor\w*|Cabinet|Kanzlei|Bureau|Dossier"
    r"|Dienst|Service|OCMW|CPAS|ÖSHZ|CAW|Brussel|Bruxelles|Brüssel|Geachte|Madame|Monsieur|Mevrouw"
    r"|Meester|Maître|Rechter|Juge|Richter\w*|Griffi\w*|Greff\w*|Rechtbank|Tribunal|Gericht\w*"
    r"|Arbeids\w*|Arbeits\w*|Artikel|Article|Gerechtelijk|Wetboek|Code|Zeggen|Zegt|Beve\w+|Ordonn\w*"
    r"|Onze|Notre|Unser\w*|Uw|Votre|Ihr\w*|Met|Avec|Mit|Het|Les|Die|Das|Der|Wij|Nous|Wir|Op|Sur"
    r"|Permanence|Rue|Avenue|Boulevard|Place|Chaussée|Quai|Route|Contact\w*|Kontakt|Enkel|Nach"
    r"|Schuld\w*|Médiat\w*|Mediat\w*|Maatschappelijk|Assistant\w*|Sozial\w*|Social\w*"
    r"|Direct\w*|Direkt\w*|Durchwahl|Rechtstreeks|Ligne|Centrum|Centre|Zentrum|Grote|Grand(?:e|['-]\w+)?"
    r"|Allée|Chaussee|Square|Parc|Impasse|Clos|Objet|Betreft|Onderwerp|Betreff|Concerne|Bedankt"
    r"|Merci|Danke?|Thanks?|Vriendelijke|Hoogachtend|Cordialement|Référent\w*|Referent\w*"
    r"|Consulent\w*|Conseill\w*|Berater\w*|Begeleid\w*|Budget\w*|Team|Cellule|Maison|Huis"
    r"|Registry|CSR|RCD|\w+(?:straat|laan|weg|plein|dreef|lei|kaai|markt|stra(?:ß|ss)e|str|platz|allee|rechtbank"
    r"|gericht\w*|dienst))\b"
)
_WORD_OF_A_NAME = r"(?:[Vv]an|[Dd]en|[Dd]er|[Dd]e|[Dd]u|[Ll]e|[Ll]a|[Tt]er|[Tt]en|[Vv]on|[Zz]u)"
_PARTICLE = rf"(?:{_WORD_OF_A_NAME}|['’]t)"
_PART = rf"(?!{_NO_PART}|{_WORD_OF_A_NAME}\b)(?:[A-ZÀ-Þ][\w'’\-]+|[A-Z]\.)"
_NEXT = rf" (?:{_PARTICLE} ){{0,2}}{_PART}"
# the initials that a mail program draws beside a name, or before it
_AVATAR = r"(?! [A-ZÀ-Þ]{2}(?!\w| [A-ZÀ-Þ]))"
_DRAWN = r"(?!(?P<one>[A-ZÀ-Þ])(?P<two>[A-ZÀ-Þ]) (?P=one)[\w'’\-]+ (?:[^ ]+ ){0,2}(?P=two))"
_NAME = rf"{_DRAWN}{_PART}{_NEXT}(?:{_AVATAR}{_NEXT}(?! \d)){{0,2}}"
_BROKEN = rf"{_PART}(?: {_PARTICLE}){{0,2}}\n(?:{_PARTICLE} ){{0,2}}{_PART}"
_TITLE = (
    r"(?:[Mm]rs?\.?|Mter\.?|[Mm]eester|MEESTER|[Mm]a[iî]tre|MA[IÎ]TRE|Meister|Mtre\.?|Me\.?|Mevr\.?"
    r"|[Mm]evrouw|[Dd]e heer|Dhr\.?"
    r"|Mme\.?|[Mm]adame|[Mm]onsieur|M\.|Herrn?|Frau|Rechtsanw[aä]lt(?:in)?|RA(?:in)?\.?|[Aa]dvocaat"
    r"|[Aa]vocate?|Ms\.?|Mlle\.?|Dr\.?|[Dd]ame)"
)

TITLED = re.compile(rf"(?<!\w){_TITLE}[\s,:]{{1,2}}(?:{_TITLE}\s){{0,2}}({_NAME}|{_BROKEN})")
LAWYER = re.compile(  # the title behind the name
    rf"(?<!\w)({_NAME})(?=,? (?:[Aa]dvoca|[Aa]vocat|[Rr]echtsanw|[Aa]nw[aä]lt|[Ll]awyer|[Nn]ota))"
)
BARE = re.compile(rf"(?<!\w)({_NAME})")
_WHOLE = re.compile(rf"\W*(?:{_TITLE}\s){{0,2}}({_NAME})\W*")
SUBJECT = re.compile(
    r"^\W*(?:re|betreft|objet|onderwerp|betreff|concerne|subject|in ?zake|en cause|in sachen"
    r"|in re|[kc]li[eë]nt\w*|klient\w*|debiteur|débiteur|debtor|schuldner)\b\W",
    re.IGNORECASE,
)  # there stands the debtor
_OTHER_OFFICE = re.compile(
    r"[\s,(]*(?:(?:is|als|comme|als)\s)?(?:kamer|onder|plaatsvervangend |vice-?)?"
    r"(?:rechter|voorzitter|griffier|juge|président|greffi|richter|kanzler|judge|clerk)",
    re.IGNORECASE,
)


def alone(text: str) -> re.Match[str] | None:
    """The name, in group 1, when a text holds nothing else: no greeting, button or heading."""
    match = _WHOLE.fullmatch(text)
    return None if match is None or only_words_of_labels(match[1]) else match


def of_the_court(behind: str) -> bool:
    """Whether what follows a name makes it a judge's or a clerk's."""
    return _OTHER_OFFICE.match(behind) is not None
