"""What letters and e-mails to the firm have in common: a day, a way of sending, an addressee."""

import re
from dataclasses import dataclass
from datetime import date

from evidence.records import Document, Field, Place
from evidence.vocabulary import FieldName, Kind, Sign
from policy.case import Case
from policy.places import places
from policy.trust import has_rival, page_of

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
        return any(each.has(sign) for each in (self.document, *self.receipts))

    @property
    def places(self) -> tuple[Place, ...]:
        """The day and the signs, with their places."""
        marks = (mark for each in (self.document, *self.receipts) for mark in each.marks)
        shown = (*((self.dated,) if self.dated else ()), *marks)
        return places(shown)


def letters_of(case: Case, kind: Kind) -> tuple[Letter, ...]:
    """Every letter of that kind, each with all receipts of the file."""
    receipts = case.of(*RECEIPTS)
    return tuple(Letter(document=each, receipts=receipts) for each in case.of(kind))


def weak_points(case: Case, letter: Letter) -> tuple[str, ...]:
    """What was read too weakly to accept the letter."""
    dated = letter.dated
    sure = letter.document.confidence >= case.parameters.accept_kind
    weak = dated is not None and (dated.repaired or dated.confidence < case.parameters.field)
    doubts = {
        "low_confidence:kind": not sure or has_rival(letter.document, case.parameters),
        "low_confidence:date": weak,
        "future_date": letter.day is not None and letter.day > case.today,
    }
    return tuple(name for name, doubtful in doubts.items() if doubtful)


def addressed_elsewhere(case: Case, letter: Letter) -> bool:
    """Whether the firm's known contacts and name are all absent from the letter.

    False when the dossier knows no contact: a check without its fact is skipped.
    """
    contacts = case.dossier.creditor_contacts if case.dossier else ()
    if not case.dossier or not contacts:
        return False
    text = _text(case, letter)
    known = [*contacts, *([case.dossier.creditor] if case.dossier.creditor else [])]
    return not any(_squeezed(each) in text for each in known if _squeezed(each))


def _is_postal(receipt: Document) -> bool:
    return any(map(receipt.has, POSTED)) or receipt.field(FieldName.TRACKING_NUMBER) is not None


def _text(case: Case, letter: Letter) -> str:
    papers = (letter.document, *letter.receipts)
    pages = (page_of(case.reading, number) for each in papers for number in each.pages)
    return _squeezed(" ".join(word.text for page in pages if page for word in page.words))


def _squeezed(text: str) -> str:
    """Letters and digits only: a reader may set spaces and dots elsewhere."""
    return re.sub(r"[\W_]", "", text.casefold())
