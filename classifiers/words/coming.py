"""Words of what is to come, folded, in nl, fr, de and en: the one place where they stand.

nl verwachte boekingsdatum · fr solde prévu · de voraussichtliche Buchung · en projected balance;
and what the titles of plans are called, and of books that no bank keeps.
"""

import re

BEFORE = (  # what they are said of: no bank expects what it has booked
    r"vermoedelijke?|verwachte?|waarschijnlijke?|voorziene?|geplande?|geschatte?|geraamde?"
    r"|toekomstige|voorlopige|indicatieve"
    r"|probablement"
    r"|voraussichtlich\w*|erwartet\w*|wahrscheinlich\w*|vermutlich\w*|geplant\w*|geschatzt\w*"
    r"|vorgesehen\w*|vorlaufig\w*|kunftig\w*|fruhestens"
    r"|expected|estimated|provisional|anticipated|tentative|projected|probably|presumably"
)
BEHIND = (  # it, as in French
    r"prevue?s?|previsionnel(?:le)?s?|probables?|estimee?s?|provisoires?|presumee?s?|future?s?"
)
WISHED = r"gewenste?|gevraagde?|gewunscht\w*|requested|intended"  # of a period too
WISHED_BEHIND = r"souhaitee?s?|demandees?"
CHOSEN = (  # said of a day
    r"gekozen|choisie?s?|attendue?s?|gewahlt\w*|chosen|selected|asked|planned|scheduled|wished"
    r"|desired|preferred"
)
SOON = r"binnenkort|bientot|prochainement|bald|demnachst|soon|tomorrow"
LATER = (  # when, said of what has not happened yet
    r"straks|dadelijk|vannacht|vanavond|later|voorlopig|bijna|morgenvroeg|tantot|soir|nuit|tard"
    r"|presque|provisoirement|spater|nachher|nachts|vorerst|beinahe|einstweilen|gleich"
    r"|tonight|overnight|shortly|almost|nearly"
)

_PLAN = re.compile(
    r"\b(?:(?<!compte )budget(?:s|ten|plan\w*|overzicht\w*|tabelle?|ubersicht\w*)?"
    r"(?! (?:rekening|beheer|konto|account|rent)\b)"
    r"|\w*begroting(?:en)?|vooruit(?:blik|zicht\w*)|raming(?:en)?|hochrechnung|ausblick|agenda|vaste"
    r"|simulati\w*|what if|wat als|planning|planner"
    r"|\w*(?:prognose|vorschau|kalender|planung|planer|planner)n?"
    r"|(?!spaar|spar|pensioen|renten)\w{3,}plan(?:ning)?"
    r"|previsions?|previsionnel(?:le)?s?|echeanciers?|calendrier|permanents|prevoir"
    r"|plan (?:de|des) (?:tresorerie|paiements?|depenses)"
    r"|calendar|forecasts?|projections?|cash ?flow|outlook|standing orders|dauerauftrage"
    r"|(?:spending|payment|cash|money) plan|payment runs?|betaalrun|zahlungslauf|te doen|a faire"
    r"|to ?do|zu erledigen)\b"
)
_BOOKS = re.compile(
    r"\b(?:\w*dagboek|huishoudboek\w*|haushaltsbuch\w*|household (?:accounts|book|ledger)"
    r"|grootboek\w*|\w*journaal\w*|kasboek|boekjaar"
    r"|grand livre|(?:livre|cahier|carnet) de(?:s? comptes?| caisse)|journal|journaux|exercice"
    r"|hauptbuch|kassenbuch|\w+journal|kontenblatt|geschaftsjahr|sachkonto"
    r"|ledger(?! balance)|cash ?book|day ?book|(?:financial|fiscal) year"
    r"|(?:(?:mijn|onze|huishoud|alle) )?(?:gezins)?uitgaven van|uitgaven gezin|huishouduitgaven"
    r"|haushaltsausgaben|household expenses|depenses du menage)\b"
)
_LATER = re.compile(LATER)
_BEFORE = re.compile(f"{BEFORE}|{WISHED}|{SOON}")
_BEHIND = re.compile(f"{BEHIND}|{WISHED_BEHIND}")


def announces(word: str) -> bool:
    """Whether a word makes what stands behind it one to come."""
    return _BEFORE.fullmatch(word) is not None


def announces_before(word: str) -> bool:
    """Whether a word does so of what stands before it."""
    return _BEHIND.fullmatch(word) is not None


def is_later(word: str) -> bool:
    """Whether a word says that a thing has yet to happen, in a moment or some day."""
    return _LATER.fullmatch(word) is not None


def is_of_plan(words: str) -> bool:
    """Whether words name a budget, a forecast or a calendar: nothing in it need have happened."""
    return _PLAN.search(words) is not None


def is_of_books(words: str) -> bool:
    """Whether words name a journal or a ledger: what somebody books for himself."""
    return _BOOKS.search(words) is not None
