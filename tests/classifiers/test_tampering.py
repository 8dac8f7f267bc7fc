"""What does not fit together on a page is found, where it was surely read; nothing else is."""

import pytest

from classifiers.documents import understand
from classifiers.tampering.signs import signs_of_change
from classifiers.words.plain import plain_page
from evidence.codec import decode
from evidence.records import Finding
from evidence.vocabulary import Kind, Severity
from tests.classifiers.invented import page_of, reading_of

STATEMENT = """
Afschriftnummer 2026-003
Vorig saldo                                   1.000,00
14-03-2026 Overschrijving naar BE07 3630 0123 4566 INCASSO VOORBEELD NV       -149,95
15-03-2026 Aankoop BAKKERIJ KRUIMEL                                            -20,00
16-03-2026 Storting van ELS JANSSENS                                           +50,00
Nieuw saldo                                     880,05
"""
PAID_MORE = STATEMENT.replace("-149,95", "-249,95")


def _found(text: str, kind: Kind = Kind.BANK_STATEMENT, sure: float = 1.0) -> list[str]:
    return [each.code for each in signs_of_change([page_of(text, confidence=sure)], kind)]


def test_bookings_that_lead_from_balance_to_balance_are_no_sign() -> None:
    assert _found(STATEMENT) == []


def test_an_amount_that_the_balances_belie_is_found() -> None:
    (found,) = signs_of_change([plain_page(PAID_MORE)], Kind.BANK_STATEMENT)
    assert (found.code, found.severity, found.page) == ("tamper_balance", Severity.MEDIUM, 1)
    assert found.box


@pytest.mark.parametrize(
    "text",
    [
        PAID_MORE.replace("Vorig saldo                                   1.000,00\n", ""),
        PAID_MORE.replace("-20,00", "20,00"),  # in or out? nothing says
        PAID_MORE.replace("KRUIMEL ", "KRUIMEL 2 x 10,00 "),  # money that is no booking's
        PAID_MORE.replace("15-03-2026 Aankoop BAKKERIJ KRUIMEL", "15-03-2026\n\n\n"),  # blackened
        PAID_MORE + "\nSaldo na correctie 1,00\n",
    ],
)
def test_a_statement_that_may_not_be_complete_is_left_alone(text: str) -> None:
    assert _found(text) == []


def test_what_was_not_surely_read_is_left_alone() -> None:
    assert _found(PAID_MORE, sure=0.95) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("OP REKENING BE07 3630 0123 4566 BIC BBRUBEBB VIA MOBILE BANKING", False),
        ("OP REKENING BE07 3630 0123 4566 BIC BBRUBEBBXXX", False),
        ("OP REKENING BE07 3630 0123 4566 BIC KREDBEBB VIA MOBILE BANKING", True),
        ("OP REKENING BE07 3630 0123 4566 BIC KRED BE BB", True),
        ("OP REKENING BE96 0010 0123 4505 BIC BPOTBEB1", False),  # bpost bank is Fortis now
        ("OP REKENING BE07 7510 0123 4566 BIC NICABEBB", False),  # AXA Bank is Crelan now
        ("OP REKENING BE22 1930 0123 4547 BIC KREDBEBB", False),  # CBC is KBC's
        ("OP REKENING BE07 3630 0123 4566 BIC NEWBBE22", False),  # no bank that we know
        ("VAN BE62 0630 0123 4561 NAAR BE07 3630 0123 4566 BIC BBRUBEBB", False),
        ("OP REKENING DE89 3704 0044 0532 0130 00 BIC KREDBEBB", False),
    ],
)
def test_a_bic_of_another_bank_than_the_account_is_found(line: str, found: bool) -> None:
    text = f"14-03-2026 OVERSCHRIJVING IN EURO {line} 149,95-"
    assert _found(text) == (["tamper_bank"] if found else [])


@pytest.mark.parametrize(
    ("line", "kind", "found"),
    [
        ("Uitgevoerd op zaterdag 14 maart 2026", Kind.BANK_STATEMENT, False),
        ("Uitgevoerd op vrijdag 14 maart 2026", Kind.BANK_STATEMENT, True),
        ("Exécuté le vendredi 14/03/2026", Kind.BANK_STATEMENT, True),
        ("Ausgeführt am Freitag, den 14. März 2026", Kind.BANK_STATEMENT, True),
        ("Uitgevoerd op vr 14 maart 2026", Kind.BANK_STATEMENT, False),  # too short to be sure
        ("Uitgevoerd op vrijdag 14 maart", Kind.BANK_STATEMENT, False),  # of which year?
        ("Verzonden: vrijdag 14 maart 2026 10:12", Kind.DISPUTE_NOTICE, True),
        ("Gent, vrijdag 14 maart 2026", Kind.DISPUTE_NOTICE, False),  # people err
    ],
)
def test_a_weekday_that_is_not_its_dates_is_found(line: str, kind: Kind, found: bool) -> None:
    signs = signs_of_change([plain_page(line)], kind)
    assert [each.severity for each in signs] == ([Severity.LOW] if found else [])


def test_the_signs_come_with_the_document() -> None:
    (document,) = understand(reading_of(PAID_MORE, confidence=1.0), None)
    assert document.kind is Kind.BANK_STATEMENT
    assert [each.code for each in document.findings] == ["tamper_balance"]


def test_a_finding_that_was_kept_before_there_were_severities_is_read() -> None:
    kept = {"code": "folded", "message": "…", "page": None, "box": None, "evidence": None}
    assert decode(Finding, kept).severity is None
