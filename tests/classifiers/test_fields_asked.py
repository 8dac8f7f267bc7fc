"""What a demand asks, and what a payment says, in words that no label announces."""

import pytest

from classifiers.words.plain import plain_page
from evidence.vocabulary import Kind
from tests.classifiers.invented import fields_on

PAYER, PAYEE = "BE62063001234561", "BE07363001234566"
A, B = "BE62 0630 0123 4561", "BE07 3630 0123 4566"


def _values(text: str, kind: Kind) -> dict[str, str]:
    pages = [plain_page(text.strip("\n"))]
    found = fields_on(pages, kind)
    return {str(each.name): each.value for each in found}


ASKED = {
    "a sum below its parts": ("Huur  400,00\nWater  20,50\n  420,50", "420.50"),
    "what is left after a payment": (
        "Totaal  500,00\nReeds betaald  -100,00\nRest  400,00",
        "400.00",
    ),
    "a sentence": (f"Hoofdsom 80,00. Gelieve 95,20 EUR over te schrijven op {B}", "95.20"),
    "what it is lowered to": ("Statt 300,00 EUR zahlen Sie nur 120,00 EUR.", "120.00"),
    "above the account": (f"Frais 12,00 EUR\nAu total 62,00 euros\nau {B}", "62.00"),
    "the only one": ("Parkeerbon\nTarief 30,00 EUR", "30.00"),
}


@pytest.mark.parametrize(("text", "value"), ASKED.values(), ids=ASKED)
def test_what_has_to_be_paid_is_told_from_its_parts(text: str, value: str) -> None:
    assert _values(text, Kind.PAYMENT_DEMAND)["amount"] == value


def test_of_two_amounts_that_nothing_sets_apart_none_is_taken() -> None:
    assert "amount" not in _values("Boek 12,00 EUR\nPen 3,00 EUR", Kind.PAYMENT_DEMAND)


QUOTED = {
    "behind a word for the message": ("graag met vermelding nota 7.", "nota 7"),
    "between quotes": ("mention « Rue Haute 3B », merci", "Rue Haute 3B"),
    "before the verb": ("Mag met Noor oktober erbij.", "Noor oktober"),
    "a message before a file": (
        "Dossier 81-4410\nMededeling: klant 12 factuur 9",
        "klant 12 factuur 9",
    ),
    "a file before an invoice": ("Facture n° 2026/14\nDossier 61 204 887", "61 204 887"),
    "an invoice before a customer": ("Kundennummer 5512\nRechnung Nr. K26-118", "K26-118"),
    "a number in the subject": ("Betreff: 2. Erinnerung NX-2026-004", "NX-2026-004"),
}


@pytest.mark.parametrize(("text", "value"), QUOTED.values(), ids=QUOTED)
def test_a_demand_is_paid_under_what_it_asks_to_quote(text: str, value: str) -> None:
    assert _values(text, Kind.PAYMENT_DEMAND)["reference"] == value


@pytest.mark.parametrize(
    "text",
    [
        "BTW nr BE 0123.456.749",
        "Tel. nr 02 555 12 34",
        "Rijksregisternummer 85.07.30-033.28",
        "Dossier van 12/03/2026",
        "in uw mededeling van vorige week",
    ],
)
def test_other_numbers_and_days_are_no_reference(text: str) -> None:
    assert "reference" not in _values(text, Kind.PAYMENT_DEMAND)


HOLDERS = {
    "below": f"Te storten op\n{B}\nVoorbeeld Incasso",
    "above": f"Zu zahlen:\n\n   Voorbeeld Incasso\n   {B}",
    "behind a dash": f"Compte {B} – Voorbeeld Incasso – mention 12",
    "before": f"Please pay to Voorbeeld Incasso, {B}.",
    "in a column": f"Prefer a transfer? Voorbeeld Incasso   {B}",
    "behind its holder": f"IBAN      {B}\nInhaber   Voorbeeld Incasso",
    "cut where the sentence goes on": f"op {B} tnv Voorbeeld Incasso met vermelding 12",
}


@pytest.mark.parametrize("text", HOLDERS.values(), ids=HOLDERS)
def test_a_payee_is_named_by_where_its_account_stands(text: str) -> None:
    assert _values(text, Kind.PAYMENT_DEMAND)["payee_name"] == "Voorbeeld Incasso"


DATED = {
    "a telephone's hour": "+32 400 00 00 00\n12.03.2026 08:02\nBetaal 12,00 EUR",
    "the day it was sent": "Regel van 01/02/2025\nVerzendingsdatum: 12/03/2026",
    "the foot": "Betaal 12,00 EUR op 1 april\nMet vriendelijke groeten\nA. Peeters\n12 maart 2026",
    "the only one": "Plaats Markt, vastgesteld 12/03/2026, agent 31",
}


@pytest.mark.parametrize("text", DATED.values(), ids=DATED)
def test_a_demand_has_a_day_of_its_own(text: str) -> None:
    assert _values(text, Kind.PAYMENT_DEMAND)["date"] == "2026-03-12"


MESSAGES = {
    "words of labels in it": "Mededeling      klant 4471 factuur 88",
    "in the cell of its label": "Mededeling klant 4471 factuur 88",
    "a short form of the label": "Meded.          klant 4471 factuur 88",
    "quotes": '"klant 4471 factuur 88"',
    "nothing but its place": "klant 4471 factuur 88",
    "a label of something else": "Omschrijving    klant 4471 factuur 88",
}


@pytest.mark.parametrize("line", MESSAGES.values(), ids=MESSAGES)
def test_what_was_written_to_the_payee_is_the_reference(line: str) -> None:
    text = f"Uitgevoerd op 12/03/2026\nNaar\nVoorbeeld Incasso\n{B}\n{line}\nBedrag   12,00 EUR"
    assert _values(text, Kind.BANK_STATEMENT)["reference"] == "klant 4471 factuur 88"


@pytest.mark.parametrize(
    "line", ["Kerkstraat 8", "2440 Geel", "Geboekt om 12:14", "+++090/9337/55439+++", "Bekijk PDF"]
)
def test_an_address_a_state_or_a_failed_checksum_is_no_message(line: str) -> None:
    text = f"Uitgevoerd op 12/03/2026\nNaar\nVoorbeeld Incasso\n{B}\n{line}\nBedrag   12,00 EUR"
    assert "reference" not in _values(text, Kind.BANK_STATEMENT)


SIDES = {
    "prepositions": f"Depuis   {A}\nVers     {B}",
    "a word before the account": f"Verstuurd vanaf    EUR-saldo   {A}\nNaar    {B}",
    "an arrow": f"{A} → {B}",
    "running text": f"Op 12/03/2026 ging er geld van je rekening\n{A}.\nNaar: {B}",
    "possessives": f"Ordering party's account   {A}\nBeneficiary's account   {B}",
}


@pytest.mark.parametrize("text", SIDES.values(), ids=SIDES)
def test_the_payer_is_told_from_the_payee(text: str) -> None:
    found = _values(f"{text}\nBedrag   12,00 EUR\n12/03/2026", Kind.BANK_STATEMENT)
    assert (found.get("payer_iban"), found.get("payee_iban")) == (PAYER, PAYEE)


def test_an_order_has_the_day_on_which_it_will_be_carried_out() -> None:
    text = f"Verzonden op 05/02/2026\nGewenste datum  09/02/2026\nNaar {B}\nBedrag  12,00 EUR"
    assert _values(text, Kind.TRANSFER_ORDER)["date"] == "2026-02-09"
