"""Te betalen, à payer, zu zahlen, to pay: what a demand asks, among all the amounts on it.

A label may say it, or a sentence; a sum stands below its parts. What was paid, what is
taken off and what is merely one of the parts is not what has to be paid.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from evidence.records import Word

ALONE = 0.8  # the only amount of a page, and nothing says what it is
SAID = 0.9  # a sentence or a sum says it, no label
LEAST = 1.5  # points that an amount needs
NEAR = 0.75  # that the only likely one needs: it stands by the account
BEFORE, BEHIND = 9, 5  # words that may speak of an amount
TO_ACCOUNT = 2  # rows from an amount down to the account
MOST = 200  # amounts: what holds more is a list, and asks for none of them
PARTS = 2  # that a sum has at least

_ASKED = re.compile(
    r"\b(?:te (?:betalen|voldoen|storten|ontvangen|vereffenen|regelen|willen storten)"
    r"|nog open|openstaan\w*|verschuldigd\w*|schuldig|schuld|betaal|betalen|stort|storten"
    r"|overmaken|over te (?:maken|schrijven)|overschrijven|achterstal\w*|vorder\w+|eis\w*"
    r"|(?:à|a) (?:nous |me |encore )?(?:payer|verser|régler|regler|virer|rembourser)|payer|payez"
    r"|verser|versez|versement|réglez|régler|soldez|solder|virer|dus?|due?|dû|exigible|reste?|restant"
    r"|impayée?s?"
    r"|ouvert|devez|dette|réclam\w+"
    r"|zu (?:zahlen|entrichten|überweisen|begleichen|zahlender)|zahlen|zahlbar|zahlbetrag|zahlung"
    r"|entrichten|überweis\w+|begleichen|ausgleich\w*|offen\w*|ausstehen\w*|aussteht|rückstand"
    r"|schulde\w*|schuld|forder\w+|fällig\w*"
    r"|pay|payable|owe[sd]?|owing|outstanding|still (?:due|open)|due|unpaid|settle|transfer|remit"
    r"|arrears|debt|vergleich\w*|schikking\w*|transactionnel\w*|settlement|en souffrance|manque\w*"
    r"|ontbre\w+|fehlt|missing)\b",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"\b(?:samen|totaal|totale|totaalbedrag|som|saldo|ensemble|total\w*|somme|solde|soit"
    r"|zusammen|insgesamt|gesamt\w*|summe|macht|together|sum|balance|all|maakt|bedrag|bedraagt"
    r"|montant|betrag|beträgt|amount|charge|tot)\b|=",
    re.IGNORECASE,
)
_LOWERED = re.compile(r"\b(?:nur|slechts|maar|seulement|only|réduite?|herleid|einmalig)\b", re.I)
_NOT_ASKED = re.compile(
    r"\b(?:statt|i\.?p\.?v|in plaats van|au lieu de|instead of|anstatt|anstelle"
    r"|reeds|al betaald|betaalde|betaald|ontvangen|voorschot|afbetaald"
    r"|déjà|reçue?s?|payée?s?|versée?s?|acomptes?|avoir|encaissée?|bereits|gezahlt|bezahlt"
    r"|anzahlung|erhalten|paid|received|deposit|credit|korting|remise|rabatt|discount|reduction"
    r"|rückzahlung|terugbetal\w*|rembours\w+|refund\w*"
    r"|hoofdsom|principal|hauptsumme|hauptforderung|kosten|frais|gebühr\w*|fees?|costs?"
    r"|intrest\w*|interest\w*|intérêts|zinsen|(?:btw|tva|mwst|vat)(?! (?:inbegr|incl|compr|inkl))"
    r"|excl|htva|subtot\w*|sous-total"
    r"|indemnit\w*|clause|schadebeding|zuzüglich|majoré\w*|plus|vermeerderd|vermijd\w*|vermeiden"
    r"|avoid|éviter|otherwise|anders|sonst|sinon|prime de|mahngebühr)\b",
    re.IGNORECASE,
)
_UNPAID = re.compile(  # "wij hebben niet ontvangen", "we haven't received"
    r"(?:n['’]t|\b(?:not|niet|nicht|pas|nooit|jamais|nie|never))"
    r"(?: (?:yet|encore|noch|nog|été|been))?"
    r" (?:received|paid|ontvangen|betaald|reçu\w*|payée?s?|erhalten|bezahlt|gezahlt)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?<=[^\W\d_]{3})[.!?;](?:\s|$)")


def find(pages: Sequence[Values]) -> Candidate | None:
    """What has to be paid; None where no amount stands out."""
    every = [each for page in pages for each in page.amounts if each.value.strip("+-0.")]
    if len(every) > MOST:
        return None
    told = [
        (_score(page, each), each)
        for page in pages
        for each in page.amounts
        if each.value.strip("+-0.")
    ]
    best = max((score for score, _ in told), default=0.0)
    if best >= LEAST:
        last = [each for score, each in told if score == best][-1]
        known = last.label in (Role.DUE_AMOUNT, Role.AMOUNT)
        return last if known else replace(last, confidence=last.confidence * SAID)
    likely = [each for score, each in told if score >= NEAR]
    left = every if len(_values(every)) == 1 else likely
    if len(_values(left)) != 1:
        return None
    return replace(left[0], confidence=left[0].confidence * ALONE)


def _values(amounts: Sequence[Candidate]) -> frozenset[str]:
    return frozenset(each.value.lstrip("+-") for each in amounts)


def _score(page: Values, amount: Candidate) -> float:
    row = page.row(amount.row)
    before, behind = _before(page, row, amount), _behind(page, row, amount)
    unpaid = _UNPAID.sub("", before)
    asked = bool(_ASKED.search(before)) or unpaid != before
    points = 2.0 * asked + 1.0 * (not asked and bool(_ASKED.search(behind)))
    points += 0.75 * _by_account(page, amount) + 0.75 * (row.line.words == amount.span.words)
    points += 1.0 * bool(_SUM.search(before)) + 0.5 * bool(_LOWERED.search(before))
    points += 2.0 * (amount.label is Role.DUE_AMOUNT) + 1.5 * (amount.label is Role.AMOUNT)
    points += 2.0 * _is_sum(page, amount)
    points -= 2.5 * bool(_NOT_ASKED.search(_nearest(unpaid)))
    points -= 3.0 * (amount.value[0] == "-")
    return points


def _by_account(page: Values, amount: Candidate) -> bool:
    """Whether an account to pay to stands right behind it or below."""
    return any(0 <= each.row - amount.row <= TO_ACCOUNT for each in page.ibans)


def _nearest(before: str) -> str:
    """The words right before an amount, from the last mark of punctuation on."""
    return re.split(r"[,;(:]\s", before)[-1]


def _before(page: Values, row: Row, amount: Candidate) -> str:
    """The words of the sentence or the label before an amount, maybe from the row above."""
    own = _words(page, row, lambda word: word.box[2] <= amount.box[0])
    lone = len(own.split()) <= 2 and len(row.cells) == 1
    above = next((each for each in page.rows if each.number == row.number - 1), None)
    if lone or (len(row.cells) == 1 and len(own.split()) < BEFORE):
        own = f"{_words(page, above, lambda word: True) if above else ''} {own}"
    return _ENDS.split(" ".join(own.split()[-BEFORE:]))[-1]


def _behind(page: Values, row: Row, amount: Candidate) -> str:
    own = _words(page, row, lambda word: word.box[0] >= amount.box[2])
    return _ENDS.split(" ".join(own.split()[:BEHIND]))[0]


def _words(page: Values, row: Row, of: Callable[[Word], bool]) -> str:
    """The words of a row that ``of`` takes, without those of values."""
    taken = {id(word) for each in page.amounts for word in each.span.words}
    words = [word for word in row.line.words if of(word)]
    return " ".join("\0" if id(word) in taken else word.text for word in words).rpartition("\0")[2]


def _is_sum(page: Values, amount: Candidate) -> bool:
    """Whether it is what the amounts right above it come to."""
    column = [each for each in page.amounts if each.row < amount.row and each.value.strip("+-0.")]
    total, wanted = Decimal(0), abs(Decimal(amount.value))
    for count, each in enumerate(reversed(column), 1):
        total += Decimal(each.value)
        if count >= PARTS and abs(total) == wanted:
            return True
    return False
