"""Everything that the rules may look at, worked out once."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from evidence.dossier import Dossier
from evidence.records import Document, Finding, Reading
from evidence.vocabulary import Claim, Kind, Sign
from policy.firm import Firm
from policy.outcome import Heard
from policy.parameters import Parameters
from policy.payment import Payment, payments_of


class Family(StrEnum):
    """Claims that the same sort of paper can prove."""

    PAYMENT = "payment"
    RETURN = "return"
    CANCELLATION = "cancellation"
    NOTICE = "notice"


OF_CLAIM = {
    Claim.PAID_COLLECTOR: Family.PAYMENT,
    Claim.PAID_CREDITOR: Family.PAYMENT,
    Claim.RETURNED_GOODS: Family.RETURN,
    Claim.CANCELLED: Family.CANCELLATION,
    Claim.NOT_RECEIVED: Family.NOTICE,
    Claim.INVOICE_NOT_RECEIVED: Family.NOTICE,
    Claim.DISPUTED: Family.NOTICE,
}
OF_KIND = {
    Kind.BANK_STATEMENT: Family.PAYMENT,
    Kind.RETURN_RECEIPT: Family.RETURN,
    Kind.CANCELLATION_LETTER: Family.CANCELLATION,
    Kind.DISPUTE_NOTICE: Family.NOTICE,
}
LETTERS = frozenset({Family.CANCELLATION, Family.NOTICE})
TOPICS = {
    Sign.ABOUT_DISPUTE: Claim.DISPUTED,
    Sign.ABOUT_NON_DELIVERY: Claim.NOT_RECEIVED,
    Sign.ABOUT_MISSING_INVOICE: Claim.INVOICE_NOT_RECEIVED,
}


@dataclass(frozen=True, kw_only=True)
class Case:
    """One evidence against one claim on one day."""

    reading: Reading
    documents: tuple[Document, ...]
    dossier: Dossier | None
    today: date  # the day of receipt
    firm: Firm
    parameters: Parameters
    heard: list[Heard] = field(default_factory=list, repr=False)  # filled as the rules are asked

    def of(self, *kinds: Kind) -> tuple[Document, ...]:
        """The documents of those kinds."""
        return tuple(each for each in self.documents if each.kind in kinds)

    @property
    def claim(self) -> Claim | None:
        """What the debtor said, if anything."""
        return self.dossier.claim if self.dossier else None

    @cached_property
    def statements(self) -> tuple[Payment, ...]:
        """Every payment of every statement or screen."""
        return self._payments(Kind.BANK_STATEMENT)

    @cached_property
    def orders(self) -> tuple[Payment, ...]:
        """Every payment of every transfer order."""
        return self._payments(Kind.TRANSFER_ORDER)

    def _payments(self, kind: Kind) -> tuple[Payment, ...]:
        return tuple(
            payment
            for each in self.of(kind)
            for payment in payments_of(
                each, self.reading, self.dossier, self.today, self.parameters
            )
        )

    @cached_property
    def families(self) -> frozenset[Family]:
        """What the papers could prove; a postal receipt beside a letter only supports it."""
        found = {OF_KIND[each.kind] for each in self.documents if each.kind in OF_KIND}
        if found & LETTERS and self.claimed is not Family.RETURN:
            found -= {Family.RETURN}
        return frozenset(found)

    @property
    def claimed(self) -> Family | None:
        """What sort of paper the claim asks for; None when it asks for none or is not given."""
        return OF_CLAIM.get(self.claim) if self.claim else None

    @cached_property
    def family(self) -> Family | None:
        """The family to decide by; None when no paper, or more than one, could answer."""
        if self.claimed in self.families:
            return self.claimed
        return next(iter(self.families)) if len(self.families) == 1 else None

    @property
    def topic(self) -> Claim | None:
        """The claim that the evidence answers, whether it was given or not."""
        if self.family is Family.NOTICE:
            return self._notice_topic()
        if self.claim and self.claimed is self.family:
            return self.claim
        return _INFERRED.get(self.family) if self.family else self.claim

    def _notice_topic(self) -> Claim:
        """What the notice says it is about outranks the claim; the strictest when unclear."""
        notices = self.of(Kind.DISPUTE_NOTICE)
        said = {claim for sign, claim in TOPICS.items() if any(each.has(sign) for each in notices)}
        if self.claim in TOPICS.values() and (not said or self.claim in said):
            assert self.claim is not None
            return self.claim
        return said.pop() if len(said) == 1 else Claim.DISPUTED

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every doubt that reading and knowing left behind."""
        pages = (each for page in self.reading.pages for each in page.findings)
        papers = (each for document in self.documents for each in document.findings)
        return (*self.reading.findings, *pages, *papers)


_INFERRED = {
    Family.PAYMENT: Claim.PAID_COLLECTOR,
    Family.RETURN: Claim.RETURNED_GOODS,
    Family.CANCELLATION: Claim.CANCELLED,
}
