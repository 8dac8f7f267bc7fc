"""What an order to pay says: its day, whom it pays, how much; forms, letters, screens."""

import pytest

from classifiers.words.plain import plain_page
from evidence.vocabulary import Kind
from tests.classifiers.invented import fields_on

A, B = "BE62 0630 0123 4561", "BE07 3630 0123 4566"
SIDES = f"Van   {A}\nNaar  {B}\nBedrag  12,00 EUR"


def _values(text: str) -> dict[str, str]:
    found = fields_on([plain_page(text.strip("\n"))], Kind.TRANSFER_ORDER)
    return {str(each.name): each.value for each in found}


DAYS = {
    "at the earliest, nl": "Datum  05/02/2026\nUitvoering ten vroegste  09/02/2026",
    "at the earliest, fr": "Saisie le  05/02/2026\nExécution au plus tôt le 09/02/2026",
    "at the earliest, de": "Eingegeben am 05.02.2026\nAusführung frühestens am 09.02.2026",
    "foreseen, nl": "Opdracht van 05/02/2026\nVerwachte uitvoering  09/02/2026",
    "foreseen, de": "Auftrag vom 05.02.2026\nVoraussichtliche Ausführung  09.02.2026",
    "foreseen, en": "Your instruction of 5 February 2026\nExpected execution  9 February 2026",
    "a term": "Erfasst am 05.02.2026\nAusführungstermin  09.02.2026",
    "below a sort": "Soort    : Met memodatum\nIngave   : 05-02-2026\nMemodatum : 09-02-2026",
    "entered for": "Gent, 12 februari 2026\nIngevoerd voor 09/02/2026",
    "in a letter": "Gent, 12 februari 2026\nU wou op maandag 9 februari 2026 laten betalen.",
    "behind a sentence": "De opdracht werd aangemaakt. Vanaf 9 februari 2026 betalen wij.",
    "no day that it lapses": "Ingevoerd op 09/02/2026\nVervalt op 11/03/2026",
    "only a letter's": "Mons, le 9 février 2026\nVeuillez virer :",
    "of a form, signed": "OPDRACHT TOT OVERSCHRIJVING\nGedaan te Gent, 09/02/2026\nHandtekening",
}


@pytest.mark.parametrize("text", DAYS.values(), ids=DAYS)
def test_the_day_of_an_order_is_when_money_is_to_leave_else_when_it_was_given(text: str) -> None:
    assert _values(f"{text}\n{SIDES}")["date"] == "2026-02-09"


def test_the_orders_of_a_list_have_the_planned_day_of_its_head() -> None:
    text = f"""
Sammelauftrag – freigegeben, noch nicht ausgeführt
Auftraggeberkonto: {A}
Erfasst am: 05.02.2026
Ausführungstermin: 09.02.2026
Pos.  Empfänger / IBAN              Verwendungszweck      Betrag EUR
1     Vorbild GmbH  {B}   +++090/9337/55493+++   12,00
"""
    assert _values(text)["date"] == "2026-02-09"
