"""What papers print before or above a value, in Dutch, French, German and English.

A label says what a value is for; it says nothing on whether money moved.
"""

from enum import StrEnum


class Role(StrEnum):
    """What a label says of the value that it stands with."""

    # dates
    BOOKING = "booking"
    EXECUTION = "execution"
    VALUE = "value"
    PLANNED = "planned"
    ORDER = "order"
    PRINTED = "printed"
    SENT = "sent"
    STAMP = "stamp"
    DATE = "date"
    DUE = "due"
    PERIOD = "period"
    EFFECTIVE = "effective"
    ADMITTED = "admitted"
    DECIDED = "decided"
    NOTICE = "notice"
    INVOICE_DATE = "invoice_date"
    OTHER_DATE = "other_date"
    # accounts and names
    PAYEE = "payee"
    PAYER = "payer"
    OWN = "own"  # the holder's: payer or payee, as the money went
    OTHER_SIDE = "other_side"  # the other one
    HOLDER = "holder"  # "in the name of": of the account beside it
    ACCOUNT = "account"  # of whom, it does not say
    BANK = "bank"
    # amounts
    AMOUNT = "amount"
    DEBIT = "debit"
    CREDIT = "credit"
    BALANCE = "balance"
    OTHER_AMOUNT = "other_amount"
    DUE_AMOUNT = "due_amount"
    # references
    REFERENCE = "reference"
    BANK_REFERENCE = "bank_reference"
    CONTRACT = "contract"
    INVOICE = "invoice"
    FILE = "file"
    # the rest
    TRACKING = "tracking"
    STATUS = "status"
    TEXT = "text"
    WORDING = "wording"  # a bank's own words around a name; labels nothing
    MEDIATOR = "mediator"
    SOCIAL_WORKER = "social_worker"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"


DATES = frozenset(
    {
        Role.BOOKING, Role.EXECUTION, Role.VALUE, Role.PLANNED, Role.ORDER, Role.PRINTED,
        Role.SENT, Role.STAMP, Role.DATE, Role.DUE, Role.PERIOD, Role.EFFECTIVE, Role.ADMITTED,
        Role.DECIDED, Role.NOTICE, Role.INVOICE_DATE, Role.OTHER_DATE,
    }
)  # fmt: skip
SIDES = frozenset({Role.PAYEE, Role.PAYER, Role.OWN, Role.OTHER_SIDE})
PAIR = 2  # sides of a payment, each with a name and an account
ACCOUNTS = SIDES | {Role.ACCOUNT, Role.BANK, Role.HOLDER}
AMOUNTS = frozenset(
    {Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE, Role.OTHER_AMOUNT, Role.DUE_AMOUNT}
)
REFERENCES = frozenset(
    {Role.REFERENCE, Role.BANK_REFERENCE, Role.CONTRACT, Role.INVOICE, Role.FILE}
)
