"""Whom an order pays, by name."""

import pytest

from classifiers.words.plain import plain_page
from evidence.dossier import Account, Dossier
from evidence.vocabulary import Kind
from tests.classifiers.invented import fields_on

A, B = "BE62 0630 0123 4561", "BE07 3630 0123 4566"
SIDES = f"Van   {A}\nNaar  {B}\nBedrag  12,00 EUR"


def _payee(text: str) -> str | None:
    found = fields_on([plain_page(text.strip("\n"))], Kind.TRANSFER_ORDER)
    return {str(each.name): each.value for each in found}.get("payee_name")


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
    assert _payee(text) == name


def test_a_bank_beside_a_name_is_not_whom_it_goes_to() -> None:
    text = "Überweisung\n\nZahlungsempfänger: Name, Firma          VR-Bank Beispiel eG\n"
    text += f"Beispiel Inkasso GmbH\nIBAN\n{B}\nBetrag: 12,00 EUR\nKonto Auftraggeber\n{A}"
    assert _payee(text) == "Beispiel Inkasso GmbH"


def test_a_name_above_the_next_account_is_not_of_whom_the_order_is_from() -> None:
    text = f"""
Te valideren
Opdrachtgever          Kantoor Voorbeeld & Partners     12,00 €
{A}    {B}              op 09/02/2026
Jan Peeters            +++090/9337/55493+++
"""
    assert _payee(text) == "Kantoor Voorbeeld & Partners"


def test_a_digit_within_a_name_in_capitals_was_a_letter() -> None:
    text = f"OPDRACHT\nNaam begunstigde\nINCAS5O V0ORBEELD          Handtekening(en)\n\n{SIDES}"
    assert _payee(f"{text}\nMemodatum   09/02/2026") == "INCASSO VOORBEELD"


def test_a_name_in_the_next_column_is_not_of_the_account() -> None:
    text = f"""
Toekomstige verrichtingen
Zichtrekening          Buro Voorbeeld v.z.w. ESSEN     - 12,00 €
{A}    {B}
De Backer An           +++090/9337/55493+++            gepland
9 februari 2026
"""
    assert _payee(text) == "Buro Voorbeeld v.z.w."


@pytest.mark.parametrize("label", ["OGM", "VCS", "OGM/VCS"])
def test_what_a_reference_is_called_is_no_name(label: str) -> None:
    text = f"voor Voorbeeld Incasso\n12,00 EUR\n{SIDES}\n{label}\n+++090/9337/55493+++"
    assert _payee(f"Verzonden\n{text}\nVerwijderen") == "Voorbeeld Incasso"


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
    assert _payee(f"Ordre de virement\n\n{text}\nMons, le 9 février 2026") == (
        "Exemple & Associés SA"
    )


@pytest.mark.parametrize(
    "key", ["Nom et localité", "Naam en woonplaats", "Name und Ort", "Name and town"]
)
def test_name_and_town_label_a_name(key: str) -> None:
    text = f"OPDRACHT\n1. OPDRACHTGEVER\n{key} : PEETERS Jan\nRekening : {A}\n2. BEGUNSTIGDE\n"
    text += f"{key} : VOORBEELD INNING NV - GENT\nRekening : {B}\nBedrag : 12,00 EUR"
    assert _payee(text) == "VOORBEELD INNING NV"


@pytest.mark.parametrize("between", ["x", "Op reke", "Au cpte b"])
def test_a_name_under_the_upper_account_is_not_of_the_lower(between: str) -> None:
    text = f"ORDRE DE VIREMENT\n84,17 EUR\n{A}\nPeeters Jan\n{between}\n{B}\n"
    text += "VOORBEELD & INCASSO DE MEER"
    dossier = Dossier(number="1", accounts=(Account(iban=B.replace(" ", ""), owner="collector"),))
    found = fields_on([plain_page(text)], Kind.TRANSFER_ORDER, dossier)
    assert {str(each.name): each.value for each in found}["payee_name"] == (
        "VOORBEELD & INCASSO DE MEER"
    )
