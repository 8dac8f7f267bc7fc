"""The role of a label that no list has as a whole, from the words that it is made of.

Every word has to be one that labels are made of: a name or a sentence is none.

>>> composed(("compte", "de", "debit")), composed(("ontvangen", "van"))
(<Role.PAYER: 'payer'>, <Role.PAYER: 'payer'>)
>>> composed(("date", "d", "ecriture")), composed(("voorbeeld", "incasso")), composed(("de",))
(<Role.BOOKING: 'booking'>, None, None)
"""

from collections.abc import Callable, Sequence

from classifiers.fields.label_words import Part, parts
from classifiers.fields.roles import Role

LONGEST = 9  # words
_LITTLE = frozenset({Part.SMALL, Part.FROM, Part.TO, Part.ONTO, Part.BEFORE, Part.OWN})
_SIDES = frozenset({Part.PAYEE, Part.PAYER, Part.OTHER_SIDE})
_OF_A_MESSAGE = _LITTLE | {Part.MESSAGE, Part.PAYEE, Part.PAYER, Part.REFERENCE, Part.ORDERED}
_BOOKED_TO = frozenset({Part.DEBIT, Part.CREDIT})
_BEGINS = frozenset({"dossier"})  # a message, and ends no label of one
_THIS = frozenset({  # "this message is …" announces none
    "dit", "deze", "dieses", "diese", "ce", "cet", "cette", "this", "these",
})  # fmt: skip
_ALONE = _LITTLE | _BOOKED_TO
_ALONE_TO = _LITTLE | {Part.MOVED, Part.TO}
_MONEY_MOVES = frozenset({Part.MOVED, Part.DONE, Part.BOOKED})

Parts = frozenset[Part]


def composed(words: Sequence[str]) -> Role | None:
    """What a label of these folded words says; None when they are none."""
    if not words or len(words) > LONGEST:
        return None
    each = [parts(word) for word in words]
    if not all(each) or all(part <= _LITTLE for part in each):
        return None
    said = frozenset(part for one in each for part in one)
    if said >= _BOOKED_TO:
        return None  # two columns: "Debet Credit"
    if Part.OWED in said and each[-1] == {Part.TO}:
        return Role.PAYEE  # "pay to", "zu zahlen an"
    role = next((role for rule in _RULES if (role := rule(said))), None)
    return None if role is Role.REFERENCE and words[0] in _THIS else role


def announces(words: Sequence[str]) -> bool:
    """Whether a label says of itself that a name or a message follows, without any colon."""
    said = frozenset(part for word in words for part in parts(word))
    return Part.MESSAGE in said or (Part.NAME in said and bool(said & _SIDES))


def is_message(words: Sequence[str]) -> bool:
    """Whether the words speak of a message: what follows them is one, ``Mededeling klant 12``."""
    each = [parts(word) for word in words]
    if words and (words[-1] in _BEGINS or words[0] in _THIS):
        return False
    return any(Part.MESSAGE in part for part in each) and all(p & _OF_A_MESSAGE for p in each)


def _sums(said: Parts) -> Role | None:
    if Part.BALANCE in said and Part.OWED not in said:
        return Role.BALANCE
    charge = Part.CHARGE in said and Part.TOTAL not in said
    return Role.OTHER_AMOUNT if charge or Part.NET in said else None


def _references(said: Parts) -> Role | None:
    if Part.MESSAGE in said:
        return Role.REFERENCE
    if Part.HOLDER in said:
        return Role.CONTRACT if said & {Part.NUMBER, Part.REFERENCE} else None
    numbered = said & {Part.REFERENCE, Part.NUMBER}
    if not numbered or Part.ACCOUNT in said:
        return None
    if Part.INVOICE in said:
        return Role.INVOICE
    if Part.PAYEE in said and Part.REFERENCE in said:
        return Role.REFERENCE
    if Part.ORDERED in said:
        return Role.FILE
    return Role.BANK_REFERENCE if said & (_MONEY_MOVES | {Part.BANK}) else None


def _dates(said: Parts) -> Role | None:
    if Part.ACCOUNT in said or said & _SIDES or Part.MONEY in said:
        return None
    if Part.INVOICE in said:
        return Role.INVOICE_DATE if Part.DAY in said else None
    if Part.OWED in said:
        return Role.DUE if Part.BEFORE in said else None
    return next((role for part, role in _OF_A_DAY if part in said and _is_day(part, said)), None)


_OF_A_DAY = (
    (Part.FIRST, Role.PLANNED), (Part.LAST, Role.EFFECTIVE),
    (Part.PLANNED, Role.PLANNED), (Part.DUE, Role.DUE), (Part.VALUE, Role.VALUE),
    (Part.PRINTED, Role.PRINTED), (Part.BOOKED, Role.BOOKING),
    (Part.ORDERED, Role.ORDER), (Part.DONE, Role.EXECUTION), (Part.MOVED, Role.EXECUTION),
    (Part.DAY, Role.DATE),
)  # fmt: skip
_NEEDS_A_DAY = frozenset({Part.DUE, Part.ORDERED, Part.DONE, Part.MOVED})
_OF_A_RUN = frozenset({Part.FIRST, Part.LAST})  # of a standing order: "eerste uitvoering"


def _is_day(part: Part, said: Parts) -> bool:
    if part in _OF_A_RUN:  # the last of an account's own entries was booked
        return bool(said & {Part.DAY, Part.DONE, Part.MOVED}) and Part.ENTRY not in said
    return part not in _NEEDS_A_DAY or Part.DAY in said


def _accounts(said: Parts) -> Role | None:
    account = Part.ACCOUNT in said
    if Part.MONEY in said:
        return Role.DUE_AMOUNT if Part.TOTAL in said else Role.AMOUNT
    if Part.OTHER_SIDE in said:
        return Role.OTHER_SIDE
    if Part.PAYEE in said:
        return Role.PAYEE
    if Part.PAYER in said or (Part.DEBIT in said and (account or Part.FROM in said)):
        return Role.PAYER
    if Part.CREDIT in said and (account or Part.TO in said or Part.SMALL in said):
        return Role.PAYEE
    if Part.OWN in said and (account or Part.NAME in said):
        return Role.OWN
    if account:
        return Role.PAYEE if said & {Part.ONTO, Part.TO} else None
    return _booked_to(said)


def _booked_to(said: Parts) -> Role | None:
    """``Débité`` beside the account that it is of, ``betaald van``."""
    if said & _BOOKED_TO and said <= _ALONE:
        return Role.PAYER if Part.DEBIT in said else Role.PAYEE
    if Part.MOVED in said and Part.TO in said and said <= _ALONE_TO:
        return Role.PAYEE  # "paid into"
    return Role.PAYER if said & {Part.RECEIVED, Part.MOVED} and Part.FROM in said else None


def _owed(said: Parts) -> Role | None:
    return Role.DUE_AMOUNT if said & {Part.OWED, Part.TOTAL} else None


def _holders(said: Parts) -> Role | None:
    return Role.HOLDER if Part.NAME in said and said <= {Part.NAME, Part.SMALL} else None


_RULES: tuple[Callable[[Parts], Role | None], ...] = (
    _sums, _references, _dates, _accounts, _owed, _holders,
)  # fmt: skip
