"""Whether a word alone makes a payment one that may not have been made.

nl geblokkeerd, elke · fr avant, signature · de Freigabe, wartet · en unless, pending. No clause is
asked for: beside a payment that only its shape shows as booked, a word is enough to doubt it.
"""

import re

from classifiers.words.booking_classes import Book
from classifiers.words.coming import is_later
from classifiers.words.holding_classes import Hold
from classifiers.words.word_classes import AnyClass, Class, classes_of

_DOUBT: frozenset[AnyClass] = frozenset({
    Class.DENIAL, Class.COMING, Class.YET, Class.NOW, Class.EXPECTED, Class.EVERY,
    Class.SIGNATURE, Class.SIGNER, Class.SIGN, Class.SIGNED, Class.LACKING, Class.SHORT_OF,
    Class.HELD, Class.STOPPED, Class.RECALL, Class.CHECK, Class.EXAMINE, Class.SUBJECT_TO,
    Class.ENTERED, Class.MADE, Class.SENT_OFF, Class.BASKET, Book.UNSURE, Book.TRAY,
    Hold.HOLDS, Hold.CONDITIONAL, Hold.LAPSES, Hold.CONSENT, Hold.OTHER_HOLDER, Hold.WAITS,
    Hold.ASIDE, Hold.NEXT, Hold.EXAMINED, Hold.LEAVES, Hold.WAIT, Class.CHANGE,
})  # fmt: skip
_ACT = re.compile(  # asked of who pays; its noun is a title
    r"bevestigt?|confirm(?:ez|er|e)?|bestatigen?|(?:onder)?tekent|signez"
)
_ASIDE = re.compile(  # what a bank keeps apart, or how it shows what a screen looks like
    r"reservat\w*|reservier\w*|stelde[nt]?|muster\w*|exemples?|examples?|demo\w*|specimens?"
)
_TO_PAY = re.compile(  # a row that only asks to pay, or to try that again
    r"(?:nu |jetzt )?(?:betaal|betalen|payer|payez|zahlen|bezahlen)(?: maintenant)?|pay(?: now)?"
    r"|(?:nog )?te betalen(?: met)?|a payer(?: avec)?|(?:noch )?zu (?:be)?zahlen(?: mit)?"
    r"|to (?:be paid|pay)(?: with| from)?|retry|try again|(?:probeer )?opnieuw(?: proberen)?"
    r"|reessayer|nouvelle tentative|erneut versuchen|abbrechen|abort"
)
_UNDOING: frozenset[AnyClass] = frozenset({
    Class.CHANGE, Class.YET, Class.RECALL, Class.STOPPED,
})  # fmt: skip
_UNDONE = re.compile(
    r"tegenhouden|stop(?:pen|zetten)?|veranderd|(?:be)?denk\w*|arreter|bloquer|avis|aufhalten"
    r"|anhalten|stoppen|sperren|anders|uberlegt|mind"
)


def is_doubt(word: str) -> bool:
    """Whether a folded word is of that sort, whatever stands beside it."""
    said = any(each.fullmatch(word) for each in (_ACT, _ASIDE))
    return said or is_later(word) or not _DOUBT.isdisjoint(classes_of(word))


def asks_to_pay(words: str) -> bool:
    """Whether all the folded words of a row ask to pay: a button of what is not paid yet."""
    return _TO_PAY.fullmatch(words) is not None


def undoes(word: str) -> bool:
    """Whether a question with a folded word like it offers to stop a payment, or to change it."""
    return _UNDONE.fullmatch(word) is not None or not _UNDOING.isdisjoint(classes_of(word))
