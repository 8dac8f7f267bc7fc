"""What the structure of a paper shows, one question a function.

Each answers from the facts alone; ``classifiers.kinds.precedence`` says what follows.
"""

from classifiers.kinds.facts import Facts
from classifiers.kinds.setting import Setting
from evidence.vocabulary import COMPLAINTS, ORDERED, RULINGS, Claim, Kind, Sign

MOVED = frozenset({
    Sign.STATEMENT_NUMBER, Sign.BALANCE, Sign.BOOKED, Sign.BOOKING_DAY, Sign.BOOKED_LINE,
    Sign.BANK_REFERENCE, Sign.EXECUTED, Sign.ARRIVED, Sign.INSTANT, Sign.LEDGER,
})  # fmt: skip
BOOKS = frozenset({Sign.STATEMENT_NUMBER, Sign.BALANCE})
NUMBERS = frozenset({Sign.BANK_REFERENCE, Sign.MOVEMENT_NUMBER})
DEBITS = frozenset({Sign.BOOKED, Sign.BOOKING_DAY})
LINES = DEBITS | {Sign.BOOKED_LINE, Sign.VALUE_DATE}
DEPOSITS = frozenset({
    Sign.DEPOSIT_PROOF, Sign.DEPOSIT_TICKET, Sign.DIGITAL_DEPOSIT, Sign.ADVICE_OF_RECEIPT,
})  # fmt: skip
WHOLE_FORMS = frozenset({Sign.FORM, Sign.MANDATE})  # known by more than a status
POST = DEPOSITS | {
    Sign.REGISTERED, Sign.TRACKING_STATUS, Sign.POSTMARK, Sign.FAX_OK, Sign.FAX_FAILED,
}  # fmt: skip
ADMITS_NOTHING = frozenset({Sign.NOT_ADMITTED, Sign.REVOKED, Sign.HOMOLOGATED, Sign.PETITION})
DEMAND = 6.0  # points from which a page is a demand whatever is printed at its foot
CANCELS = 5.0
TITLED = 5.0  # points of a kind that more than a mention speaks for
COURT = 2.0
FRAUD = 5.0
THREAT = 3.0


def only_ordered(facts: Facts) -> bool:
    """Whether money was ordered, and nothing says that it moved."""
    return bool(facts.signs(ORDERED)) and not facts.signs(MOVED)


def ordered_but_paid(facts: Facts) -> bool:
    """Whether the only word against an order, and no form of one, is that it was paid."""
    return only_ordered(facts) and facts.has(Sign.PAID_STAMP) and not facts.has(Sign.FORM)


def order_of_nothing(facts: Facts) -> bool:
    """A status without a payment: a shop's reply speaks of orders and processing too."""
    formless = bool(facts.signs(ORDERED)) and not facts.signs(WHOLE_FORMS)
    nameless = facts.written or not _speaks_of_transfers(facts)
    return formless and (not facts.money or (nameless and not facts.account))


def _speaks_of_transfers(facts: Facts) -> bool:
    """Whether a word of transfers stands there, beside the signs of an order."""
    votes = (vote for vote in facts.weighed.votes if vote.kind is Kind.TRANSFER_ORDER)
    return any(":" not in vote.phrase for vote in votes)


def order_of_post_or_court(facts: Facts) -> bool:
    """Whether what was signed, sent or returned is a letter, a parcel or a ruling."""
    formless = bool(facts.signs(ORDERED)) and not facts.signs(WHOLE_FORMS)
    return formless and (bool(facts.signs(POST | RULINGS)) or facts.has(Setting.OPERATIVE))


def order_of_a_threat(facts: Facts) -> bool:
    """Whether a word of waiting stands in what somebody threatens with, and nothing is ours."""
    formless = bool(facts.signs(ORDERED)) and not facts.signs(WHOLE_FORMS)
    return formless and not facts.ours and facts.points(Kind.SUSPECTED_FRAUD) >= THREAT


def executed_in_future(facts: Facts) -> bool:
    """Whether the only word of execution names a day to come."""
    return facts.to_come and facts.signs(MOVED) == {Sign.EXECUTED}


def warned(facts: Facts) -> bool:
    """Whether something says that money was only ordered, beside the day before it moved."""
    found = facts.signs(ORDERED)
    moved = facts.signs(DEBITS | {Sign.EXECUTED})
    return bool(found - {Sign.ORDER_DAY} if moved else found)


def only_moved(facts: Facts) -> bool:
    """Whether money moved, and nothing says that it was only ordered."""
    only = bool(facts.signs(MOVED)) and not warned(facts)
    return only and not executed_in_future(facts)


def books_with_pending_rows(facts: Facts) -> bool:
    """Whether a statement with its booked lines shows pending rows too."""
    valued = facts.signs(DEBITS) and facts.has(Sign.VALUE_DATE)
    booked = facts.has(Sign.LEDGER) or valued or (facts.signs(BOOKS) and facts.signs(LINES))
    return bool(facts.signs(ORDERED) and booked)


def says_both(facts: Facts) -> bool:
    """Whether a page that is no statement says ordered and executed."""
    both = warned(facts) and bool(facts.signs(MOVED))
    return both and not books_with_pending_rows(facts) and not executed_in_future(facts)


def demand_with_form(facts: Facts) -> bool:
    """Whether a demand carries a transfer form to fill in."""
    only_form = facts.signs(ORDERED) <= {Sign.FORM}
    return facts.points(Kind.PAYMENT_DEMAND) >= DEMAND and only_form


def about_court(facts: Facts) -> bool:
    """Whether the words are those of the court and its procedure."""
    return facts.points(Kind.COURT_ORDER) >= COURT


def admits_nothing(facts: Facts) -> bool:
    """Whether it is a petition, a refusal, a revocation or a homologation."""
    found = bool(facts.signs(ADMITS_NOTHING))
    return about_court(facts) and found and not facts.has(Sign.ADMITTED)


def admits_and_not(facts: Facts) -> bool:
    """Whether it admits and also says one of those."""
    return bool(facts.signs(ADMITS_NOTHING)) and facts.has(Sign.ADMITTED)


def court_without_admission(facts: Facts) -> bool:
    """Whether the court is spoken of and nothing is admitted."""
    return about_court(facts) and not facts.has(Sign.ADMITTED)


def quotes_an_order(facts: Facts) -> bool:
    """Whether it is a letter, without an operative part of its own."""
    return facts.is_letter and not facts.has(Setting.OPERATIVE)


def court_decides(facts: Facts) -> bool:
    """Whether an operative part admits."""
    return facts.has(Sign.ADMITTED) and facts.has(Setting.OPERATIVE)


def court_only_admits(facts: Facts) -> bool:
    """Whether an operative part admits, and nothing says that it refuses or ends.

    One that appoints a mediator too may tell what the petition asked.
    """
    told = {Sign.PETITION} if facts.has(Sign.MEDIATOR_APPOINTED) else set()
    return court_decides(facts) and facts.signs(ADMITS_NOTHING) <= told


def social_service(facts: Facts) -> bool:
    """Whether a social service writes, and no court."""
    return facts.has(Setting.PUBLIC_SERVICE) and not facts.has(Setting.OPERATIVE)


def written_by_a_person(facts: Facts) -> bool:
    """Whether somebody writes of himself."""
    return facts.written and facts.has(Setting.FIRST_PERSON)


def letter_of_nothing_known(facts: Facts) -> bool:
    """Whether somebody writes, and no title says that it is a paper of another sort.

    What a letter speaks of, such as a lease or a passport, does not make it one.
    """
    letter = facts.written or facts.has(Setting.FIRST_PERSON)
    if letter and facts.points(Kind.OTHER) < TITLED:
        return True
    return facts.has(Setting.PROSE) and Kind.OTHER not in facts.weighed.strong


def only_a_note_or_card(facts: Facts) -> bool:
    """Whether a few words, no amount among them, send something along or stand on a bank's card."""
    known = facts.has(Setting.ENCLOSING) or facts.has(Setting.BANK_CARD)
    return facts.few and known and not facts.amount and not facts.signs(ORDERED | MOVED | POST)


def account_of_nothing_known(facts: Facts) -> bool:
    """Whether money is said to have moved to or from an account, on a paper of no known sort."""
    return facts.account and bool(facts.signs(MOVED))


def list_with_waiting_rows(facts: Facts) -> bool:
    """Whether a list by days shows rows that wait: the others may be booked."""
    return bool(facts.signs(ORDERED)) and facts.has(Sign.LIST_ROW)


def ordered_then_booked(facts: Facts) -> bool:
    """Whether it tells when a payment was ordered, and when it was booked."""
    given = facts.signs(ORDERED)
    return bool(facts.signs(DEBITS) and given) and given <= {Sign.SENT, Sign.ORDER_DAY}


def valued_by_the_bank(facts: Facts) -> bool:
    """Whether a value date stands beside what only the bank's own books print."""
    own = facts.signs(BOOKS | NUMBERS)
    return bool(own) and facts.has(Sign.VALUE_DATE) and not facts.signs(ORDERED)


def led_by_a_bank(facts: Facts) -> bool:
    """Whether money came and went in a list that a bank has numbered, or named and dated.

    Somebody's own list of what he earns and spends leads on too.
    """
    named = facts.has(Setting.BANK) and facts.signs(BOOKS | {Sign.VALUE_DATE})
    numbered = facts.signs(NUMBERS | {Sign.STATEMENT_NUMBER})
    return facts.has(Sign.LEDGER) and bool(named or numbered) and not facts.signs(ORDERED)


def listed_over_time(facts: Facts) -> bool:
    """Whether it lists what an account did over some time, and nothing on it is only ordered."""
    listed = facts.has(Setting.MOVEMENTS) and facts.account
    return listed and not facts.signs(ORDERED) and not facts.written


def complains(facts: Facts) -> bool:
    """Whether a letter or message complains."""
    return bool(facts.signs(COMPLAINTS)) and facts.written


def cancels(facts: Facts) -> bool:
    """Whether a letter, message or confirmation ends a contract."""
    said = facts.written or facts.has(Sign.SUPPLIER_CONFIRMS)
    return facts.points(Kind.CANCELLATION_LETTER) >= CANCELS and said


def letter_deposited(facts: Facts) -> bool:
    """Whether a registered letter was handed in."""
    letter = facts.has(Sign.REGISTERED) or facts.has(Setting.LETTER_POST)
    return bool(facts.signs(DEPOSITS)) and letter and not facts.has(Setting.PARCEL)


def parcel_deposited(facts: Facts) -> bool:
    """Whether a parcel was handed in."""
    return bool(facts.signs(DEPOSITS)) and facts.has(Setting.PARCEL)


def only_tracked(facts: Facts) -> bool:
    """Whether a carrier tells where something is, and nothing says that it is a letter."""
    return facts.has(Sign.TRACKING_STATUS) and not facts.has(Sign.REGISTERED)


def goods_were_returned(facts: Facts) -> bool:
    """Whether something was handed in, and goods are said to have gone back."""
    return facts.claim is Claim.RETURNED_GOODS and bool(facts.signs(DEPOSITS))


def no_fraud_signal(facts: Facts) -> bool:
    """Whether there is neither a threat nor an odd way to pay."""
    return not facts.signs(frozenset({Sign.THREAT, Sign.ODD_PAYMENT}))


def fraud(facts: Facts) -> bool:
    """Whether there is enough for fraud, and nothing of ours on the paper."""
    enough = facts.points(Kind.SUSPECTED_FRAUD) >= FRAUD
    return enough and not facts.ours and not no_fraud_signal(facts)
