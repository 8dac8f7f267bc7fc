"""The closed lists of words that the whole product shares.

A word, once published, is never renamed: it stands in stored decisions, in
audit rows and in other people's programs. New words are added here, those that
only the service has in ``evidence.service``, and nowhere else.
"""

from enum import StrEnum


class Kind(StrEnum):
    """What a document is."""

    BANK_STATEMENT = "bank_statement"
    TRANSFER_ORDER = "transfer_order"
    RETURN_RECEIPT = "return_receipt"
    CANCELLATION_LETTER = "cancellation_letter"
    COURT_ORDER = "court_order"
    DISPUTE_NOTICE = "dispute_notice"
    MAILING_PROOF = "mailing_proof"
    DEBT_MEDIATION_LETTER = "debt_mediation_letter"
    PAYMENT_DEMAND = "payment_demand"
    SUSPECTED_FRAUD = "suspected_fraud"
    OTHER = "other"


class Claim(StrEnum):
    """What the debtor says happened."""

    PAID_COLLECTOR = "paid_collector"
    PAID_CREDITOR = "paid_creditor"
    RETURNED_GOODS = "returned_goods"
    NOT_RECEIVED = "not_received"
    CANCELLED = "cancelled"
    INVOICE_AFTER_CANCELLATION = "invoice_after_cancellation"
    INVOICE_NOT_RECEIVED = "invoice_not_received"
    DISPUTED = "disputed"
    NO_CONTRACT = "no_contract"
    DEBT_MEDIATION = "debt_mediation"
    COLLECTIVE_DEBT_SETTLEMENT = "collective_debt_settlement"


class Language(StrEnum):
    """The languages a paper or an answer can have."""

    NL = "nl"
    FR = "fr"
    DE = "de"
    EN = "en"


class FieldName(StrEnum):
    """What can be read from a document. No field without a place on a page."""

    DATE = "date"
    AMOUNT = "amount"
    IBAN = "iban"
    PAYER_IBAN = "payer_iban"
    PAYEE_IBAN = "payee_iban"
    PAYEE_NAME = "payee_name"
    REFERENCE = "reference"
    TRACKING_NUMBER = "tracking_number"
    NOTICE_EFFECTIVE_DATE = "notice_effective_date"
    CASE_NUMBER = "case_number"
    COURT = "court"
    MEDIATOR_NAME = "mediator_name"
    MEDIATOR_EMAIL = "mediator_email"
    MEDIATOR_PHONE = "mediator_phone"


class Sign(StrEnum):
    """What the words of one block say, kept with their place on the page.

    Signs are facts of the page; what follows from them is for the policy.
    """

    # money moved
    STATEMENT_NUMBER = "statement_number"
    BALANCE = "balance"
    BOOKED = "booked"  # "geboekt op"
    BOOKING_DAY = "booking_day"  # the label of a booking date; the date beside it says booked
    VALUE_DATE = "value_date"
    BANK_REFERENCE = "bank_reference"
    MOVEMENT_NUMBER = "movement_number"  # a bank numbers what it booked: "volgnummer 2026-00119"
    EXECUTED = "executed"  # past tense: "uitgevoerd op", "verwerkt", ACSC
    ARRIVED = "arrived"  # with its day or hour: gone from the account, paid out, there
    INSTANT = "instant"  # an instant transfer with its time stamp
    MOVEMENT_DETAIL = "movement_detail"  # the page of one movement: its title, or its amount alone
    MOVEMENT_ALONE = "movement_alone"  # a page with a movement's labels, values and names alone
    BOOKED_LINE = "booked_line"  # a bank's own wording of a booked line
    DEBIT = "debit"  # the amount stands with its minus, as a bank books what left an account
    LEDGER = "ledger"  # a list in which money came and went, or whose balances lead on
    # undecided
    CONFIRMATION = "confirmation"  # "bevestiging van overschrijving"
    PROOF_TITLE = "proof_title"  # "betaalbewijs"
    ACCEPTED_STATUS = "accepted_status"  # "geaccepteerd" says either
    LIST_ROW = "list_row"  # a row of an app list, amount and name only
    STATUS_UNKNOWN = "status_unknown"  # a status, in words that we do not know
    SAMPLE = "sample"  # a simulation, a plan, a firm's own journal: none of it need have happened
    STATUS_COLUMN = "status_column"  # the head of a column that gives each row its status
    BANK_ATTEST = "bank_attest"  # a bank's letter, MT103, CSV, CODA
    CARD_PAYMENT = "card_payment"  # card, Bancontact, web shop, cash slip
    # only ordered
    FORM = "form"  # the paper transfer form
    TO_SIGN = "to_sign"
    SENT = "sent"  # the bank received an instruction
    ORDER_DAY = "order_day"  # the day on which it did: of an order, or before a booking
    PENDING = "pending"
    PLANNED = "planned"
    FUTURE_TENSE = "future_tense"
    NOT_EXECUTED = "not_executed"  # refused, cancelled, no funds
    MANDATE = "mandate"  # standing order set up, direct-debit mandate
    # the wrong way
    INCOMING = "incoming"
    REVERSED = "reversed"
    # post
    POSTMARK = "postmark"
    DEPOSIT_PROOF = "deposit_proof"
    DEPOSIT_TICKET = "deposit_ticket"
    DIGITAL_DEPOSIT = "digital_deposit"
    ADVICE_OF_RECEIPT = "advice_of_receipt"
    LABEL_ONLY = "label_only"
    TRACKING_STATUS = "tracking_status"
    OTHER_CARRIER = "other_carrier"
    ABSENCE_CARD = "absence_card"
    NOT_HANDED_IN = "not_handed_in"  # a parcel that was refused, called off or sent back
    OTHER_DAY = "other_day"  # a day whose label says that nothing was handed in on it
    REGISTERED = "registered"
    # letters and notices
    GREETING = "greeting"
    CLOSING = "closing"
    ADDRESSEE = "addressee"  # a label before the name of who receives it
    ABOUT_DISPUTE = "about_dispute"
    ABOUT_NON_DELIVERY = "about_non_delivery"
    ABOUT_MISSING_INVOICE = "about_missing_invoice"
    EMAIL_HEADER = "email_header"
    FORWARDED = "forwarded"
    DRAFT = "draft"
    BOUNCED = "bounced"
    FAX_OK = "fax_ok"
    FAX_FAILED = "fax_failed"
    SUPPLIER_CONFIRMS = "supplier_confirms"
    SUPPLIER_TERMINATES = "supplier_terminates"
    NOT_ENDED = "not_ended"  # an end that was asked about, refused or taken back
    NOT_CLAIMED = "not_claimed"  # a complaint, or help with debts, of which the same is true
    # court
    ADMITTED = "admitted"
    MEDIATOR_APPOINTED = "mediator_appointed"
    PETITION = "petition"
    NOT_ADMITTED = "not_admitted"
    REVOKED = "revoked"
    HOMOLOGATED = "homologated"
    MEDIATION_ENDED = "mediation_ended"  # a social service that no longer mediates
    # demands
    PAID_STAMP = "paid_stamp"
    THREAT = "threat"
    ODD_PAYMENT = "odd_payment"  # voucher, crypto, payment link
    PAYMENT_CODE = "payment_code"  # a QR code to pay with: what is asked, never what was paid


# What a paper about one payment is: that of money that moved, or that of an instruction.
PAYMENTS = (Kind.BANK_STATEMENT, Kind.TRANSFER_ORDER)

# Beside one of these a payment was only ordered, unless something says that money moved.
ORDERED = frozenset({
    Sign.FORM, Sign.TO_SIGN, Sign.SENT, Sign.ORDER_DAY, Sign.PENDING, Sign.PLANNED,
    Sign.FUTURE_TENSE, Sign.NOT_EXECUTED, Sign.MANDATE,
})  # fmt: skip

# A letter of one of these complains, and what a court's paper says that admits somebody.
COMPLAINTS = frozenset({
    Sign.ABOUT_DISPUTE, Sign.ABOUT_NON_DELIVERY, Sign.ABOUT_MISSING_INVOICE,
})  # fmt: skip
RULINGS = frozenset({Sign.ADMITTED, Sign.MEDIATOR_APPOINTED})


class Verdict(StrEnum):
    """Does this evidence settle the claim as made?"""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REVIEW = "review"


class ReasonCode(StrEnum):
    """Why a decision fell as it did."""

    PAYMENT_MATCHES = "payment_matches"
    OVERPAID = "overpaid"
    NOT_VISIBLE_YET = "not_visible_yet"
    RETURN_PROVEN = "return_proven"
    NOTICE_PROVEN = "notice_proven"
    CANCELLATION_PROVEN = "cancellation_proven"
    SETTLEMENT_ADMITTED = "settlement_admitted"
    MEDIATION_REQUEST = "mediation_request"
    ORDER_ONLY = "order_only"
    NOT_EXECUTED = "not_executed"
    FUTURE_DATE = "future_date"
    MISSING_AMOUNT = "missing_amount"
    MISSING_DATE = "missing_date"
    MISSING_REFERENCE = "missing_reference"
    MISSING_PAYER_ACCOUNT = "missing_payer_account"
    MISSING_PAYEE_ACCOUNT = "missing_payee_account"
    MISSING_STAMP_DATE = "missing_stamp_date"
    MISSING_SENT_DATE = "missing_sent_date"
    MISSING_ADMISSIBILITY_DATE = "missing_admissibility_date"
    MISSING_MEDIATOR_CONTACT = "missing_mediator_contact"
    MISSING_NOTICE = "missing_notice"
    PRINCIPAL_ONLY = "principal_only"
    PARTIAL_PAYMENT = "partial_payment"
    RETURN_LATE = "return_late"
    NOT_A_PROOF = "not_a_proof"
    PAYMENT_NOT_FOUND = "payment_not_found"
    UNREADABLE = "unreadable"
    SUSPECTED_FRAUD = "suspected_fraud"
    WRONG_ACCOUNT = "wrong_account"
    OTHER_REFERENCE = "other_reference"
    AMOUNT_DIFFERS = "amount_differs"
    INCOMING_PAYMENT = "incoming_payment"
    REVERSED = "reversed"
    FOREIGN_CURRENCY = "foreign_currency"
    BEFORE_INVOICE = "before_invoice"
    LATE_NOTICE = "late_notice"
    NOT_ADMITTED = "not_admitted"
    DUPLICATE = "duplicate"
    TAMPER_SIGNAL = "tamper_signal"
    LOW_CONFIDENCE = "low_confidence"
    CONFLICTING_DOCUMENTS = "conflicting_documents"
    OTHER_DEBTOR = "other_debtor"
    NO_DOSSIER = "no_dossier"
    CONTESTED = "contested"
    # beyond the first list
    EXECUTION_UNCERTAIN = "execution_uncertain"  # a status that says either
    NO_CONTRACT_CLAIMED = "no_contract_claimed"
    FINAL_INVOICE_POSSIBLE = "final_invoice_possible"
    CHANNEL_UNPROVEN = "channel_unproven"
    PROOF_UNUSUAL = "proof_unusual"  # plausible, but not what the rules name


class NextStep(StrEnum):
    """What the collector does next."""

    CLOSE_AFTER_RECONCILIATION = "close_after_reconciliation"
    COLLECT_REST = "collect_rest"
    CONTINUE_COLLECTION = "continue_collection"
    PAUSE_COLLECTION = "pause_collection"
    STOP_COLLECTION = "stop_collection"
    CALL_SOCIAL_WORKER = "call_social_worker"
    CHECK_WITH_CREDITOR = "check_with_creditor"
    WAIT_UNTIL_VISIBLE = "wait_until_visible"
    ASK_DEBTOR = "ask_debtor"
    HUMAN_REVIEW = "human_review"
    WARN_OF_FRAUD = "warn_of_fraud"


class Asked(StrEnum):
    """What the debtor can still send."""

    EXECUTED_PAYMENT = "executed_payment"
    AMOUNT = "amount"
    DATE = "date"
    REFERENCE = "reference"
    PAYER_IBAN = "payer_iban"
    PAYEE_IBAN = "payee_iban"
    BALANCE_DUE = "balance_due"
    STAMPED_RECEIPT = "stamped_receipt"
    WRITTEN_NOTICE = "written_notice"
    SENT_DATE = "sent_date"
    PROOF_OF_SENDING = "proof_of_sending"
    CANCELLATION_NOTICE = "cancellation_notice"
    COURT_ORDER = "court_order"
    ADMISSIBILITY_DATE = "admissibility_date"
    MEDIATOR_CONTACT = "mediator_contact"
    SOCIAL_WORKER_CALL = "social_worker_call"
    SHARPER_PICTURE = "sharper_picture"


class Advice(StrEnum):
    """What would make a picture easier to read, told before it is sent."""

    BLANK = "blank"
    NO_DOCUMENT = "no_document"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    BLURRED = "blurred"
    TOO_SMALL = "too_small"
    CUT_OFF = "cut_off"


class Severity(StrEnum):
    """How much a sign of a changed paper weighs, for the person who looks."""

    LOW = "low"  # plain explanations are as likely
    MEDIUM = "medium"
    HIGH = "high"  # no bank or firm leaves it so
