"""What the sender wrote below a bank's print, which leaves it the print that it is."""

from collections.abc import Sequence

from evidence.records import Mark, Place
from evidence.vocabulary import Sign

# what a bank prints of a movement; a letter that speaks of one hardly has so much
PRINTED = frozenset({
    Sign.BOOKED, Sign.BOOKING_DAY, Sign.VALUE_DATE, Sign.BANK_REFERENCE, Sign.BALANCE,
    Sign.STATEMENT_NUMBER, Sign.MOVEMENT_NUMBER,
})  # fmt: skip
FEWEST = 3  # of them
LETTER = frozenset({Sign.GREETING, Sign.CLOSING})


def without_note(values: Sequence[Place], marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks of a payment, without those of a letter when that begins below all its values.

    A mail is written from its head on, and a letter may name a payment above its greeting: who
    types one types no minus before its amount. Nor has that its sign where the note, or a word
    above it, speaks of what has yet to happen.
    """
    signs = {each.sign for each in marks}
    printed = len(signs & PRINTED) >= FEWEST and Sign.DEBIT in signs
    if Sign.EMAIL_HEADER in signs or not printed:
        return marks
    greetings = [each for each in marks if each.sign is Sign.GREETING]
    if greetings and all(_is_below(each, values) for each in greetings):
        return tuple(each for each in marks if each.sign not in LETTER)
    return marks


def _is_below(mark: Mark, values: Sequence[Place]) -> bool:
    ends = [each.box[3] for each in values if each.page == mark.page]
    return bool(ends) and mark.box[1] >= max(ends)
