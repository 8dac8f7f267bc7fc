"""What an order to pay says: its day, whom it pays, how much; forms, letters, screens."""

import pytest

from classifiers.fields.amounts import find
from classifiers.signs.detection import find_signs
from classifiers.words.plain import plain_line, plain_page
from evidence.dossier import Account, Dossier
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


NAMES = {
    "Voorbeeld en Zonen CV, Brugge": "Voorbeeld en Zonen CV",
    "Exemple & fils S.R.L. (Liège)": "Exemple & fils S.R.L.",
    "CABINET EXEMPLE S.C. - MONS": "CABINET EXEMPLE S.C.",
    "Voorbeeld Commanditaire Vennootschap, Gent": "Voorbeeld Commanditaire Vennootschap",
    "Vorbild GmbH & Co. KG": "Vorbild GmbH & Co. KG",
    "Exemple Société Coopérative – Huy": "Exemple Société Coopérative",
    "VOORBEELD-ZUID-\n         HOLLAND BV": "VOORBEELD-ZUID-HOLLAND BV",
    "Forderungsdienst-\n         Nord GmbH": "Forderungsdienst-Nord GmbH",
    "VZW VOORBEELD AAN DEN\n         DAM": "VZW VOORBEELD AAN DEN DAM",
    "Vorbild Inkasso zur\n         Linde": "Vorbild Inkasso zur Linde",
    "HOUSE OF EXAMPLES, PEETERS & CO.,\n         LIMITED PARTNERSHIP, GHENT": (
        "HOUSE OF EXAMPLES, PEETERS & CO., LIMITED PARTNERSHIP"
    ),
    "Voorbeeld Inning\n         NV, Hasselt": "Voorbeeld Inning NV",
    "Voorbeeld Credit Services\n         (VZS) nv": "Voorbeeld Credit Services (VZS) nv",
    "VOORBEELDKANTOOR\n         VAN DE PLAS BV": "VOORBEELDKANTOOR VAN DE PLAS BV",
    "EXEMPLE ENCAISSEMENT\n         ET RECOUVREMENT S.A. HUY": (
        "EXEMPLE ENCAISSEMENT ET RECOUVREMENT S.A."
    ),
    "VOORBEELD & ADVIES\n         COMM.V 9000 GENT": "VOORBEELD & ADVIES COMM.V",
    "Jan Voorbeeld\n         Voorbeeld Bank NV": "Jan Voorbeeld",
    "Exemple Recouvrement, Namur": "Exemple Recouvrement",
    "Étude Exemple, avocats": "Étude Exemple, avocats",
    "Kanzlei Vorbild, Gerichtsvollzieherin": "Kanzlei Vorbild, Gerichtsvollzieherin",
    "Voorbeeld, De Smet & Co": "Voorbeeld, De Smet & Co",
    "Voorbeeld & Zonen Comm. VA, Deurne": "Voorbeeld & Zonen Comm. VA",
}


@pytest.mark.parametrize(("printed", "name"), NAMES.items(), ids=NAMES)
def test_a_name_goes_on_over_a_line_and_ends_before_its_town(printed: str, name: str) -> None:
    text = f"Opdracht geregistreerd\n\nVan      {A}\nNaar     {B}\nNaam begunstigde\n"
    text += f"         {printed}\n\nBedrag   12,00 EUR\nMemodatum   09/02/2026"
    assert _values(text)["payee_name"] == name


def test_a_bank_beside_a_name_is_not_whom_it_goes_to() -> None:
    text = "Überweisung\n\nZahlungsempfänger: Name, Firma          VR-Bank Beispiel eG\n"
    text += f"Beispiel Inkasso GmbH\nIBAN\n{B}\nBetrag: 12,00 EUR\nKonto Auftraggeber\n{A}"
    assert _values(text)["payee_name"] == "Beispiel Inkasso GmbH"


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


def test_a_name_above_the_next_account_is_not_of_whom_the_order_is_from() -> None:
    text = f"""
Te valideren
Opdrachtgever          Kantoor Voorbeeld & Partners     12,00 €
{A}    {B}              op 09/02/2026
Jan Peeters            +++090/9337/55493+++
"""
    assert _values(text)["payee_name"] == "Kantoor Voorbeeld & Partners"


def test_an_amount_that_a_screen_says_again_is_of_the_same_order() -> None:
    text = f"Upcoming · we take €12.00 on the day below\nTo   Voorbeeld Inning NV\nIBAN   {B}\n"
    text += f"Your IBAN   {A}\n\nThey receive   €12.00\nGoing out   9 Feb 2026\n"
    values = _values(f"{text}Reference   +++090/9337/55493+++")
    assert (values["date"], values["reference"]) == ("2026-02-09", "+++090/9337/55493+++")
    assert values["payee_name"] == "Voorbeeld Inning NV"


def test_a_digit_within_a_name_in_capitals_was_a_letter() -> None:
    text = f"OPDRACHT\nNaam begunstigde\nINCAS5O V0ORBEELD          Handtekening(en)\n\n{SIDES}"
    assert _values(f"{text}\nMemodatum   09/02/2026")["payee_name"] == "INCASSO VOORBEELD"


def test_a_name_in_the_next_column_is_not_of_the_account() -> None:
    text = f"""
Toekomstige verrichtingen
Zichtrekening          Buro Voorbeeld v.z.w. ESSEN     - 12,00 €
{A}    {B}
De Backer An           +++090/9337/55493+++            gepland
9 februari 2026
"""
    assert _values(text)["payee_name"] == "Buro Voorbeeld v.z.w."


@pytest.mark.parametrize("label", ["OGM", "VCS", "OGM/VCS"])
def test_what_a_reference_is_called_is_no_name(label: str) -> None:
    text = f"voor Voorbeeld Incasso\n12,00 EUR\n{SIDES}\n{label}\n+++090/9337/55493+++"
    assert _values(f"Verzonden\n{text}\nVerwijderen")["payee_name"] == "Voorbeeld Incasso"


@pytest.mark.parametrize("bank", ["CRÉDIT VOORBEELD", "Credit Example", "Crédit de l'Exemple"])
def test_a_bank_called_credit_says_not_that_money_came_in(bank: str) -> None:
    text = f"{bank}\n12,00 €\naan Voorbeeld Incasso\nAfschrijven van   {A}\n"
    values = _values(f"{text}Te crediteren rekening   {B}\nDatum uitvoering   09/02/2026")
    assert values["payee_iban"] == B.replace(" ", "")
    assert values["payee_name"] == "Voorbeeld Incasso"


@pytest.mark.parametrize(
    "said",
    [
        "au profit du compte {} ouvert au nom de « Exemple & Associés SA », avec",
        "op rekening {} op naam van “Exemple & Associés SA”, met",
        'auf das Konto {}, lautend auf "Exemple & Associés SA", mit',
        "to account {} in the name of ‘Exemple & Associés SA’, with",
    ],
)
def test_the_name_of_an_account_may_stand_between_quotes(said: str) -> None:
    text = f"Par la présente, virez de mon compte n°\n{A} la somme de 742,00 € {said.format(B)}"
    assert _values(f"Ordre de virement\n\n{text}\nMons, le 9 février 2026")["payee_name"] == (
        "Exemple & Associés SA"
    )


@pytest.mark.parametrize(
    "key", ["Nom et localité", "Naam en woonplaats", "Name und Ort", "Name and town"]
)
def test_name_and_town_label_a_name(key: str) -> None:
    text = f"OPDRACHT\n1. OPDRACHTGEVER\n{key} : PEETERS Jan\nRekening : {A}\n2. BEGUNSTIGDE\n"
    text += f"{key} : VOORBEELD INNING NV - GENT\nRekening : {B}\nBedrag : 12,00 EUR"
    assert _values(text)["payee_name"] == "VOORBEELD INNING NV"


@pytest.mark.parametrize("between", ["x", "Op reke", "Au cpte b"])
def test_a_name_under_the_upper_account_is_not_of_the_lower(between: str) -> None:
    text = f"ORDRE DE VIREMENT\n84,17 EUR\n{A}\nPeeters Jan\n{between}\n{B}\n"
    text += "VOORBEELD & INCASSO DE MEER"
    dossier = Dossier(number="1", accounts=(Account(iban=B.replace(" ", ""), owner="collector"),))
    found = fields_on([plain_page(text)], Kind.TRANSFER_ORDER, dossier)
    assert {str(each.name): each.value for each in found}["payee_name"] == (
        "VOORBEELD & INCASSO DE MEER"
    )


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
