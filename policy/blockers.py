"""What stands in the way of a decision without a person: each word in one English sentence.

A blocker is one of these words, with what it is about behind a colon where the sentence has a
gap. The code of a finding or of a reason can stand in the way too; those have their own lists.
"""

from evidence.vocabulary import ReasonCode
from policy.reasons import SENTENCES as OF_REASONS

SENTENCES: dict[str, str] = {
    # how it was read
    "low_confidence": "Not read surely enough: the {}.",
    "unassigned": "Something on the paper may be the {}, and was not understood as such.",
    "unread": "The {} seems to be there and could not be read.",
    "unread_page": "A page could not be read and may hold the proof.",
    "overlapping": "The lines of several payments could not be told apart.",
    "set_aside": "No machine could read the file, after several starts.",
    "handwriting": "Something was written by hand and not read.",
    # what is there, and what is not
    "missing_field": "Not found on the paper: the {}.",
    "missing_sign": "No words or marks of this were found: {}.",
    "missing_paper": "Not among the papers: the {}.",
    "missing_fact": "The dossier does not give the {}.",
    "elsewhere": "Another paper of the file shows the {}, perhaps of this payment.",
    "conflicting_fields": "The papers do not agree on the {}.",
    "paper": "Whether this proves the claim is for a person to say: a {}.",
    "other_papers": "There are other papers in the file.",
    "no_proof": "None of the papers is of a kind that can prove a claim.",
    "no_dossier": "No fact of a dossier ties the payment to a claim.",
    "other_claim": "The papers answer another claim than was made.",
    # payments
    "execution_uncertain": "The words leave open whether the payment was executed.",
    "sum_unclear": "Payments that may be the same one, or for something else, would make the sum.",
    "instalment_day": "The sum is that of an instalment, but its day is far from the agreed one.",
    # letters, notices and returns
    "addressee": "It is not addressed to the firm, as far as the paper says.",
    "sender": "It was sent by the firm, not by the debtor.",
    "channel": "The way in which it was sent does not count: {}.",
    "before_delivery": "The day of the return lies before the delivery.",
    "lawful_term": "Later than the seller's term, but perhaps within that of the law.",
    "unusual": "Plausible, but not the proof that the rules name: {}.",
    # courts, and false demands
    "court_words": "The papers speak of collective debt settlement.",
    "debtor": "The court order does not name the debtor of this claim.",
    "debt_after_admission": "The debt was made after the admission, which may not cover it.",
    "threat": "It threatens as false demands do.",
    "not_called_false": "It is a demand for an account in no list, but not known as a false one.",
    "known_account": "It asks to pay an account of the collector or the creditor.",
    # days
    "future_date": "The day lies after the day of receipt.",
}


# what a word behind the colon means, where that is not plain
MEANINGS = {
    "kind": "kind of the paper",
    "page": "page as a whole",
    "status": "words that say whether it was executed",
    "payee_iban": "account paid to",
    "payer_iban": "account paid from",
    "transactions": "whole of each payment that it shows",
    "receipt_date": "day of the registered receipt",
    "admissibility_date": "day of admissibility",
    "mediator_contact": "way to reach the mediator",
    "accounts": "accounts of the collector and the creditor",
    "email_header": "head of an e-mail",
    "admitted": "that the debtor was admitted",
    "stamp": "a stamp of the post",
    "bounced": "the mail came back",
    "fax_failed": "the fax failed",
    "forwarded": "it quotes a mail that anyone could have changed",
    "bank_attest": "a bank's letter or export",
    "card_payment": "a payment by card, in a shop or at a counter",
    "paid_stamp": "an invoice that somebody stamped as paid",
    "not_ended": "an end that was asked about, refused or taken back",
    "not_handed_in": "the parcel was refused, called off or sent back",
    "not_claimed": "only asked about, intended, denied or taken back",
    "came_in": "an hour or a stamp, as the firm's own forms, talks and stamps have them",
    "about_dispute": "words of a complaint in what seems none",
    "about_non_delivery": "words of a complaint in what seems none",
    "about_missing_invoice": "words of a complaint in what seems none",
    "sample": "a sample, not a paper of its own",
    "supplier_confirms": "the firm's own word",
    "tracking_status": "a page that follows a parcel",
    "digital_deposit": "a digital proof of deposit",
    "other_carrier": "another carrier than the post",
}


def explained(blocker: str) -> str:
    """The sentence of a blocker; a general one for what only a finding can tell."""
    word, _, about = blocker.partition(":")
    if word in SENTENCES:
        return SENTENCES[word].format(MEANINGS.get(about, about.replace("_", " ")))
    if word in OF_REASONS:
        return OF_REASONS[ReasonCode(word)]
    return "The file or the paper bears a sign that a person is to weigh."
