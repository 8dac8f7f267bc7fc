"""What the debtor reads, in four languages, with everything filled in.

The sentences stand in ``texts.toml``; here is which one belongs to which
reason. A text carries no doubt about the debtor, and only M20 speaks of fraud.
"""

import tomllib
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from evidence.money import printed
from evidence.vocabulary import Claim, Language, ReasonCode, Verdict
from policy.case import Case
from policy.outcome import Outcome
from policy.working_days import after

A_PERSON_LOOKS = "M28"
ON_REQUEST = "M30"  # closes every automatic rejection (GDPR art. 22)

# by the first reason; a claim's own text comes before the one for every claim
OF_REASON: dict[ReasonCode, dict[Claim | None, str]] = {
    ReasonCode.PAYMENT_MATCHES: {None: "M01"},
    ReasonCode.OVERPAID: {None: "M01"},
    ReasonCode.NOT_VISIBLE_YET: {None: "M04"},
    ReasonCode.RETURN_PROVEN: {None: "M06"},
    ReasonCode.NOTICE_PROVEN: {
        Claim.NOT_RECEIVED: "M08",
        Claim.INVOICE_NOT_RECEIVED: "M13",
        None: "M15",
    },
    ReasonCode.CANCELLATION_PROVEN: {None: "M10"},
    ReasonCode.SETTLEMENT_ADMITTED: {None: "M18"},
    ReasonCode.MEDIATION_REQUEST: {None: "M17"},
    ReasonCode.ORDER_ONLY: {None: "M02"},
    ReasonCode.MISSING_AMOUNT: {None: "M03"},
    ReasonCode.MISSING_DATE: {Claim.CANCELLED: "M11", None: "M03"},
    ReasonCode.MISSING_REFERENCE: {None: "M03"},
    ReasonCode.MISSING_PAYER_ACCOUNT: {None: "M03"},
    ReasonCode.MISSING_PAYEE_ACCOUNT: {None: "M03"},
    ReasonCode.MISSING_STAMP_DATE: {None: "M07"},
    ReasonCode.MISSING_SENT_DATE: {
        Claim.NOT_RECEIVED: "M09",
        Claim.INVOICE_NOT_RECEIVED: "M14",
        Claim.CANCELLED: "M11",
        None: "M16",
    },
    ReasonCode.MISSING_NOTICE: {None: "M26"},
    ReasonCode.PRINCIPAL_ONLY: {None: "M05"},
    ReasonCode.PARTIAL_PAYMENT: {None: "M22"},
    ReasonCode.RETURN_LATE: {None: "M27"},
    ReasonCode.NOT_A_PROOF: {
        Claim.PAID_COLLECTOR: "M24",
        Claim.PAID_CREDITOR: "M24",
        Claim.RETURNED_GOODS: "M07",
        Claim.NOT_RECEIVED: "M09",
        Claim.CANCELLED: "M11",
        Claim.INVOICE_NOT_RECEIVED: "M14",
        Claim.DISPUTED: "M16",
        None: "M25",
    },
    ReasonCode.PAYMENT_NOT_FOUND: {None: "M23"},
    ReasonCode.UNREADABLE: {None: "M21"},
    ReasonCode.SUSPECTED_FRAUD: {None: "M20"},
    ReasonCode.CHANNEL_UNPROVEN: {None: "M16"},
}
# a person looks, and yet there is something better to say than that
IN_REVIEW: dict[ReasonCode, str] = {
    ReasonCode.MISSING_ADMISSIBILITY_DATE: "M19",
    ReasonCode.MISSING_MEDIATOR_CONTACT: "M19",
    ReasonCode.FINAL_INVOICE_POSSIBLE: "M12",
    ReasonCode.NO_CONTRACT_CLAIMED: "M29",
    ReasonCode.MEDIATION_REQUEST: "M17",
    ReasonCode.UNREADABLE: "M21",
}


def message(case: Case, outcome: Outcome) -> dict[Language, str]:
    """The debtor's text in every language. Raises ``KeyError`` for a reason without one."""
    names = [_name(case, outcome)]
    if outcome.verdict is Verdict.REJECTED:
        names.append(ON_REQUEST)
    return {language: _written(case, outcome, names, language) for language in Language}


def contest_until(case: Case) -> date:
    """The last day on which a debtor can ask that a person looks."""
    return case.today + timedelta(days=case.parameters.contest_days)


def printed_day(day: date, language: Language) -> str:
    """The day as a reader of that language expects it.

    >>> printed_day(date(2026, 3, 1), Language.FR)
    '1er mars 2026'
    """
    month = sentences()["months"][language].split()[day.month - 1]
    number = "1er" if language is Language.FR and day.day == 1 else str(day.day)
    dot = "." if language is Language.DE else ""
    return f"{number}{dot} {month} {day.year}"


@cache
def sentences() -> dict[str, dict[str, str]]:
    """Every text by its name and language."""
    return tomllib.loads((files("policy") / "texts.toml").read_text(encoding="utf-8"))


def _name(case: Case, outcome: Outcome) -> str:
    code = outcome.codes[0]
    if outcome.verdict is Verdict.REVIEW:
        return IN_REVIEW.get(code, A_PERSON_LOOKS)
    by_claim = OF_REASON[code]
    return by_claim.get(outcome.topic or case.topic, by_claim[None])


def _written(case: Case, outcome: Outcome, names: list[str], language: Language) -> str:
    gaps = _gaps(case, outcome, language)
    return " ".join(sentences()[name][language].format_map(gaps) for name in names)


def _gaps(case: Case, outcome: Outcome, language: Language) -> dict[str, str]:
    """What fills the places in the text; what is not known has no key."""
    number = case.dossier.number if case.dossier else sentences()["your_file"][language]
    days = {
        "date": outcome.day,
        "deadline": outcome.due or _deadline(case),
        "contest": contest_until(case),
    }
    sums = {"amount": outcome.amount, "balance": outcome.balance}
    return {
        "dossier": number,
        "portal": case.firm.portal,
        "phone": case.firm.phone,
        "missing": _listed(outcome, language),
        **{name: printed_day(day, language) for name, day in days.items() if day},
        **{name: printed(each, language) for name, each in sums.items() if each is not None},
    }


def _deadline(case: Case) -> date:
    return after(case.today, case.parameters.answer_deadline, case.firm.bank_closing_days)


def _listed(outcome: Outcome, language: Language) -> str:
    names = [sentences()[code][language] for code in outcome.codes if code in sentences()]
    if len(names) < 2:
        return "".join(names)
    last = f" {sentences()['and'][language]} {names[-1]}"
    return ", ".join(names[:-1]) + last
