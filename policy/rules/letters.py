"""What letters and e-mails to the firm have in common: a day, a way of sending, an addressee."""

from dataclasses import dataclass, replace
from datetime import date

from evidence.records import Document, Field, Place
from evidence.vocabulary import FieldName, Kind, ReasonCode, Sign
from policy.absence import may_be_there
from policy.case import Case
from policy.naming import gives_an_address, knows_firm, names_firm
from policy.outcome import Outcome, review
from policy.places import places
from policy.trust import certain_kind, doubts_of, known_kind

# a postal receipt shows one of these; the word "registered" on the letter itself proves nothing
POSTED = (
    Sign.REGISTERED,
    Sign.DEPOSIT_PROOF,
    Sign.POSTMARK,
    Sign.DEPOSIT_TICKET,
    Sign.DIGITAL_DEPOSIT,
    Sign.ADVICE_OF_RECEIPT,
)
RECEIPTS = (Kind.MAILING_PROOF, Kind.RETURN_RECEIPT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter or e-mail with the receipts that came in the same file."""

    document: Document
    receipts: tuple[Document, ...]

    @property
    def dated(self) -> Field | None:
        """Its own day, else the day of its registered receipt."""
        own = self.document.field(FieldName.DATE)
        posted = (each.field(FieldName.DATE) for each in self.receipts if _is_postal(each))
        later = sorted((each for each in posted if each), key=lambda field: field.value)
        return own or next(iter(later), None)

    @property
    def day(self) -> date | None:
        """When notice was given, as far as the papers show."""
        return date.fromisoformat(self.dated.value) if self.dated else None

    @property
    def registered(self) -> bool:
        """Whether a postal receipt came with it."""
        return any(_is_postal(each) for each in self.receipts)

    def shows(self, sign: Sign) -> bool:
        """Whether the letter or one of its receipts shows the sign."""
        return any(each.has(sign) for each in self.papers)

    @property
    def papers(self) -> tuple[Document, ...]:
        """The letter and its receipts."""
        return (self.document, *self.receipts)

    @property
    def places(self) -> tuple[Place, ...]:
        """The day and the signs, with their places."""
        marks = (mark for each in self.papers for mark in each.marks)
        shown = (*((self.dated,) if self.dated else ()), *marks)
        return places(shown)


def letters_of(case: Case, kind: Kind) -> tuple[Letter, ...]:
    """Every letter of that kind, each with all receipts of the file."""
    receipts = case.of(*RECEIPTS)
    return tuple(Letter(document=each, receipts=receipts) for each in case.of(kind))


def weak_points(case: Case, letter: Letter) -> tuple[str, ...]:
    """What was read too weakly to accept the letter."""
    dated = letter.dated
    weak = dated is not None and (dated.repaired or dated.confidence < case.parameters.field)
    doubts = {
        "low_confidence:kind": not known_kind(letter.document, case.parameters),
        "low_confidence:date": weak,
        "future_date": letter.day is not None and letter.day > case.today,
    }
    return tuple(name for name, doubtful in doubts.items() if doubtful)


def draft_blockers(case: Case, letter: Letter) -> tuple[str, ...]:
    """What keeps it from being called a draft: a mail program lists its drafts beside a mail."""
    doubts = {
        "low_confidence:kind": not certain_kind(letter.document, case.parameters),
        "unread:email_header": gives_an_address(case, [letter.document]),
    }
    return tuple(name for name, doubtful in doubts.items() if doubtful)


def undated_blockers(case: Case, letter: Letter) -> tuple[str, ...]:
    """What keeps a letter from being called undated: a day may be there and not understood."""
    blockers = doubts_of(case.reading, [letter.document], case.parameters)
    if letter.registered:
        blockers += ("missing_field:receipt_date",)
    if may_be_there(case, letter.document, FieldName.DATE):
        blockers += ("unassigned:date",)
    return blockers


def to_someone_else(case: Case, letter: Letter) -> Outcome | None:
    """Not to the firm or supplier, as far as the papers name anyone.

    Skipped when the dossier knows neither its name nor a contact.
    """
    if not knows_firm(case) or names_firm(case, letter.papers):
        return None
    return replace(review(ReasonCode.CHANNEL_UNPROVEN), blockers=("addressee",))


def _is_postal(receipt: Document) -> bool:
    return any(map(receipt.has, POSTED)) or receipt.field(FieldName.TRACKING_NUMBER) is not None
