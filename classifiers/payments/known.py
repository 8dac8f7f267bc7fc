"""What the dossier knows of a payment for it: it picks among what a page shows, no more."""

from dataclasses import dataclass
from decimal import Decimal

from classifiers.fields.references import canonical
from evidence.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Known:
    """Empty where the dossier does not say, or where there is none."""

    accounts: frozenset[str] = frozenset()  # that such a payment may go to
    references: frozenset[str] = frozenset()  # in canonical form
    names: tuple[str, ...] = ()  # whom it may go to
    amounts: frozenset[Decimal] = frozenset()  # what it would come to, in EUR


def known(dossier: Dossier | None) -> Known:
    """Of a dossier."""
    if dossier is None:
        return Known()
    return Known(
        accounts=frozenset(each.iban for each in dossier.accounts),
        references=frozenset(canonical(each) for each in dossier.references),
        names=tuple(each for each in (dossier.collector, dossier.creditor) if each),
        amounts=_amounts(dossier),
    )


def _amounts(dossier: Dossier) -> frozenset[Decimal]:
    parts = (dossier.principal, dossier.damages, dossier.interest)
    sums = (sum((each for each in parts if each), Decimal(0)), dossier.principal)
    plan = (each.amount for each in dossier.instalments)
    return frozenset(each for each in (dossier.outstanding, *sums, *plan) if each)
