"""What an order to pay says: its day, whom it pays, how much; forms, letters, screens."""

import pytest

from classifiers.fields.amounts import find
from classifiers.signs.detection import find_signs
from classifiers.words.plain import plain_line, plain_page
from evidence.vocabulary import Kind, Sign
from tests.classifiers.invented import block_of, fields_on

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
    "told behind it, nl": "Op 09/02/2026 gaf u ons opdracht om te betalen, die we op\n11/02/2026 "
    "geweigerd.",
    "told behind it, fr": "Le 09/02/2026, vous nous avez donné l'ordre de payer.\nIl fut le "
    "12/02/2026 refusé.",
    "told behind it, de": "Am 09.02.2026 haben Sie uns den Auftrag erteilt.\nEr wurde am "
    "11.02.2026 abgelehnt.",
    "told behind it, en": "On 9 February 2026 you instructed us to pay.\nOn 11 February "
    "2026 refused.",
    "a memo": "Compte : Exemple SRL – Mémo 09/02/2026",
    "wished": "Date d'exécution désirée (facultatif)\n09022026",
    "if later": "Datum  09/02/2026\nUitvoeringsdatum (enkel indien later)\n09022026",
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


@pytest.mark.parametrize(
    "text", ["Stand vom 11.02.2026 – 20:51", "11/02/2026 20:51   Mijn opdrachten"]
)
def test_when_a_screen_was_looked_at_is_no_day_of_its_order(text: str) -> None:
    assert _values(f"{text}\n\nTe tekenen\n{SIDES}\nIngevoerd  09/02/2026")["date"] == "2026-02-09"


def test_the_account_of_whom_an_order_is_from_is_not_where_it_goes() -> None:
    text = (
        f"En attente\n\nExemple Conseil        -12,00 EUR\nVers\nBE07 3630 0123 456\nDepuis\n{A}\n"
    )
    values = _values(f"{text}Départ\n09/02/2026\n\nAutre      -44,00 EUR\n12/02/2026")
    assert values["payer_iban"] == A.replace(" ", "")
    assert "payee_iban" not in values


@pytest.mark.parametrize(
    ("label", "printed"),
    [("Bedrag EUR CENT", "22631"), ("Montant EUR / CENT", "22631"), ("Betrag EUR", "22631 CENT")],
)
def test_the_last_two_digits_before_cent_are_cents(label: str, printed: str) -> None:
    text = f"OPDRACHT TOT OVERSCHRIJVING\n{label}\n{printed}\nVan   {A}\nNaar  {B}\n"
    assert _values(f"{text}Memodatum   09/02/2026")["amount"] == "226.31"


@pytest.mark.parametrize(
    ("label", "printed"),
    [("Bedrag EUR CENT", "1 8 7 5"), ("Montant EUR CENT", "150"), ("Montant, cent neuf", "18920")],
)
def test_where_a_digit_may_be_missing_there_are_no_cents(label: str, printed: str) -> None:
    text = f"OPDRACHT TOT OVERSCHRIJVING\n{label}\n{printed}\nVan   {A}\nNaar  {B}\n"
    assert "amount" not in _values(f"{text}Memodatum   09/02/2026")


def test_what_an_account_holds_is_no_amount_of_the_order() -> None:
    text = "Vérifiez avant de signer\n\nMontant\n171,25 EUR\nBénéficiaire\nExemple Encaissement"
    text += (
        f"\n{B}\nDepuis\nCompte à vue · 96,40 EUR\n{A}\nDate d'exécution\nAujourd'hui, 09/02/2026"
    )
    values = _values(text)
    assert values["amount"] == "171.25"
    assert values["payer_iban"] == A.replace(" ", "")
    assert values["date"] == "2026-02-09"


def test_a_form_has_the_day_and_reference_that_only_its_counterfoil_has() -> None:
    text = f"""
Strook voor uzelf              OVERSCHRIJVING
Datum                          Van rekening
09/02/2026                     {A}
Bedrag                         Naam opdrachtgever
12,00 EUR                      Jan Peeters
Aan                            Op rekening
Voorbeeld Inning               {B}
Rekening                       Naam begunstigde
{B}            Voorbeeld Inning
Mededeling                     Bedrag
+++090/9337/55493+++           12,00 EUR
"""
    values = _values(text)
    assert values["date"] == "2026-02-09"
    assert values["reference"] == "+++090/9337/55493+++"


def test_the_labels_of_a_table_may_stand_over_two_lines() -> None:
    text = f"""
Enveloppe : 1 ordre, prête à envoyer
#   Compte du donneur     Compte et nom du      Montant      Date
    d'ordre               bénéficiaire                       souhaitée
1   {A}   {B}   12,00 EUR   09/02/2026
    EXEMPLE SRL           Voorbeeld Inning NV
"""
    values = _values(text)
    assert values["payee_iban"] == B.replace(" ", "")
    assert values["payee_name"] == "Voorbeeld Inning NV"


def test_the_signs_of_a_reference_are_none_of_the_amount_behind_it() -> None:
    assert [each.value for each in find(plain_line("+++090/9337/55493+++ EUR 2 204,31"))] == (
        ["2204.31"]
    )


def test_an_amount_that_a_screen_says_again_is_of_the_same_order() -> None:
    text = f"Upcoming · we take €12.00 on the day below\nTo   Voorbeeld Inning NV\nIBAN   {B}\n"
    text += f"Your IBAN   {A}\n\nThey receive   €12.00\nGoing out   9 Feb 2026\n"
    values = _values(f"{text}Reference   +++090/9337/55493+++")
    assert (values["date"], values["reference"]) == ("2026-02-09", "+++090/9337/55493+++")
    assert values["payee_name"] == "Voorbeeld Inning NV"


@pytest.mark.parametrize("bank", ["CRÉDIT VOORBEELD", "Credit Example", "Crédit de l'Exemple"])
def test_a_bank_called_credit_says_not_that_money_came_in(bank: str) -> None:
    text = f"{bank}\n12,00 €\naan Voorbeeld Incasso\nAfschrijven van   {A}\n"
    values = _values(f"{text}Te crediteren rekening   {B}\nDatum uitvoering   09/02/2026")
    assert values["payee_iban"] == B.replace(" ", "")
    assert values["payee_name"] == "Voorbeeld Incasso"


@pytest.mark.parametrize(
    "said", ["en mentionnant : dossier V-26/77 Bos", "unter Nennung von: dossier V-26/77 Bos"]
)
def test_a_letter_may_say_what_it_wants_mentioned(said: str) -> None:
    text = f"Je vous demande de virer, par le débit de mon compte\n{A}, 84,17 € à :\nExemple SA\n"
    assert _values(f"{text}compte n° {B}\n{said}\nMerci.")["reference"] == "dossier V-26/77 Bos"


AMOUNTS = {
    "Montant fixe : EUR |_|_|_|1|1|0|,|0|0| (en lettres) cent dix euros": "110.00",
    "Bedrag  | 8 | 7 | , | 6 | 5 |": "87.65",
    "Betrag  = 1.118,75 =": "1118.75",
    "Somme (EUR)  # 118,75 #": "118.75",
    "Bedrag  2 1 9 EUR, 4 5 CENT": "219.45",
    "Montant  EUR 305,-": "305.00",
    "Amount  * * 84,17": "84.17",
}


@pytest.mark.parametrize(("printed", "amount"), AMOUNTS.items(), ids=AMOUNTS)
def test_an_amount_may_be_fenced_in(printed: str, amount: str) -> None:
    assert _values(f"ORDRE PERMANENT\nVan {A}\nNaar {B}\n{printed}\n09/02/2026")["amount"] == amount


@pytest.mark.parametrize(
    "said",
    [
        "cent quatre-vingt-neuf euros 90",
        "honderd negenentachtig euro 90",
        "zweihundert Euro 90",
        "one hundred ninety euro 90",
        "|0|5|.|0|3|.|2|6|",
    ],
)
def test_cents_behind_words_and_days_in_boxes_are_no_amount(said: str) -> None:
    assert "amount" not in _values(f"ORDRE DE VIREMENT\nVan {A}\nNaar {B}\n{said}\n")


@pytest.mark.parametrize(
    ("said", "stamped"),
    [("PAYEE", False), ("PAYÉE", True), ("PAID", True), ("BETAALD", True)],
)
def test_whom_it_goes_to_is_no_stamp(said: str, stamped: bool) -> None:
    found = {mark.sign for mark in find_signs(block_of(said))}
    assert (Sign.PAID_STAMP in found) is stamped
