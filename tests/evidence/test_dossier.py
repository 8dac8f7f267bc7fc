"""A dossier is read strictly in its values and leniently in its keys."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from evidence.dossier import Account, Dossier, parse_dossier
from evidence.errors import BadDossier
from evidence.vocabulary import Claim

FULL: dict[str, Any] = {
    "number": "BE-2026-004711",
    "creditor": "Winkel Voorbeeld",
    "collector": "Voorbeeld Incasso",
    "accounts": [{"iban": "be07 3630 0123 4566", "owner": "collector"}],
    "references": ["+++090/9337/55493+++"],
    "principal": "129.95",
    "damages": "20.00",
    "interest": "3.12",
    "outstanding": "153.07",
    "invoice_date": "2026-01-05",
    "delivery_date": None,
    "contract_notice_days": 30,
    "claim": "paid_collector",
    "today": "2026-03-30",
}


def test_every_key_of_the_contract_is_understood() -> None:
    dossier, findings = parse_dossier(FULL)
    assert findings == ()
    assert dossier.accounts == (Account(iban="BE07363001234566", owner="collector"),)
    assert dossier.principal == Decimal("129.95")
    assert dossier.claim is Claim.PAID_COLLECTOR
    assert dossier.today == date(2026, 3, 30)
    assert dossier.ibans("collector") == {"BE07363001234566"}


def test_only_the_number_is_needed() -> None:
    assert parse_dossier({"number": "1"}) == (Dossier(number="1"), ())


def test_an_unknown_key_is_a_finding() -> None:
    _, findings = parse_dossier({"number": "1", "colour": "red"})
    assert [finding.code for finding in findings] == ["unknown_dossier_key"]


@pytest.mark.parametrize("iban", ["BE07363001234567", "BE07", "BE0736300123456É", ""])
def test_an_account_whose_check_digits_do_not_fit_is_a_finding(iban: str) -> None:
    _, findings = parse_dossier({"number": "1", "accounts": [{"iban": iban, "owner": "creditor"}]})
    assert [finding.code for finding in findings] == ["account_misspelt"]


@pytest.mark.parametrize(
    "iban", ["BE07.3630.0123.4566", "be07-3630-0123-4566", "BE07\u00a036300123 4566"]
)
def test_an_account_is_known_however_its_digits_are_grouped(iban: str) -> None:
    dossier, findings = parse_dossier(
        {"number": "1", "accounts": [{"iban": iban, "owner": "collector"}]}
    )
    assert dossier.ibans("collector") == {"BE07363001234566"}
    assert findings == ()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"today": "30/03/2026"}, '"2026-03-30"'),
        ({"outstanding": "149,95"}, '"149.95"'),
        ({"claim": "payed"}, "paid_collector"),
        ({"return_days": "30"}, "whole number"),
        ({"accounts": ["BE07363001234566"]}, '"owner"'),
    ],
)
def test_what_would_fit_is_told(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(BadDossier) as caught:
        parse_dossier(FULL | wrong)
    assert told in caught.value.message


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": ""},
        {"number": 5},
        {"principal": 129.95},
        {"principal": True},
        {"principal": "NaN"},
        {"principal": "much"},
        {"invoice_date": "05/01/2026"},
        {"accounts": [{"iban": "BE07", "owner": "me"}]},
        {"accounts": {"iban": "BE07"}},
        {"references": "+++090/9337/55493+++"},
        {"claim": "paid"},
        {"language": "es"},
        {"return_days": -1},
        {"return_days": True},
        {"instalments": [{"due": "2026-01-01"}]},
    ],
)
def test_a_value_that_does_not_fit_is_named(wrong: dict[str, Any]) -> None:
    with pytest.raises(BadDossier) as caught:
        parse_dossier(FULL | wrong)
    assert next(iter(wrong)) in caught.value.message


@pytest.mark.parametrize("value", [None, [], "x", 3])
def test_a_dossier_is_an_object(value: object) -> None:
    with pytest.raises(BadDossier):
        parse_dossier(value)
