"""What letters and court papers say in a sentence, a table or a footer, and what they do not."""

import pytest

from classifiers.fields import contacts, contract_numbers, effective_dates
from classifiers.fields.values import read
from classifiers.letters import by_kind as letters
from classifiers.words.plain import plain_line, plain_page
from evidence.vocabulary import FieldName

NUMBERS = {
    "Ik stop met de overeenkomst 7301-2264 van vorig jaar.": "7301-2264",
    "Het gaat om klantnummer: 55 120 338.": "55 120 338",
    "mijn polisnr. (AB771204) mag weg": "AB771204",
    "Mon contrat, sous le n° 44.20871/3, se termine.": "44.20871/3",
    "Je suis client n° 90817263 chez vous.": "90817263",
    "Meine Kundennummer lautet 6120-9935.": "6120-9935",
    "Vertrag Nr. V-330127": "V-330127",
    "My customer number is 71 440 92.": "71 440 92",
    "Wir kündigen Police HR 20-44718 zum Ende.": "HR 20-44718",
    "le n° client sur la facture est ORI 7720418": "ORI 7720418",
    "Unit B-117         8/3/2026": "B-117",
    "onze overeenkomst voor de machine 2021/334": "2021/334",
    "Betreft: lidkaart nr. 0017": "0017",
    "Subscription ID       sub_7Q2K-5501": "sub_7Q2K-5501",
    "commande MD-771204": "MD-771204",
}


@pytest.mark.parametrize(("text", "number"), NUMBERS.items())
def test_a_contract_number_needs_no_label_of_its_own(text: str, number: str) -> None:
    assert [each.value for each in contract_numbers.find(plain_line(text))] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Het contract van 14/03/2026 stopt.",
        "Mon contrat 2026 est fini.",
        "klant met rekening BE07 3630 0123 4566",
        "Le client : 090/9337/55493",
        "Factuur 2026-88123 klopt niet.",
        "Mijn contract loopt nog 24 maanden.",
        "abonnement van 29,99 per maand",
        "client, tél. 081 22 40 17",
        "klant sinds 2019",
    ],
)
def test_a_date_an_account_or_an_invoice_is_no_contract(text: str) -> None:
    assert contract_numbers.find(plain_line(text)) == ()


def test_a_contract_number_may_begin_the_next_row() -> None:
    fields = dict(
        letters.cancellation_letter((plain_page("Ik stop mijn abonnement nr.\n50718-22."),))
    )
    number = fields[FieldName.REFERENCE]
    assert number
    assert number.value == "50718-22"


PHONES = {
    "tel. 09/555.12.34": "09 555 12 34",
    "T 02 555 12 34": "02 555 12 34",
    "Tél.081/55.12.34": "081 55 12 34",
    "(09) 555 12 34": "09 555 12 34",
    "+32 (0)9 555 12 34": "09 555 12 34",
    "(+32) 9 555 12 34": "09 555 12 34",
    "0032 9 555.12.34": "09 555 12 34",
    "gsm 0470/00.62.15": "0470 00 62 15",
    "0470–00 62 15": "0470 00 62 15",
    "09 / 555 12 34": "09 555 12 34",
    "T.011/55 12 34": "011 55 12 34",
    "+32-11-55.12.34": "011 55 12 34",
    "GSM.0470 006 215": "0470 00 62 15",
    "Tel. 016/555.12.34": "016 555 12 34",
    "+32 (0)56 555 12 34": "056 555 12 34",
    "081 555 12 34": "081 555 12 34",
    "Telefon 0241 4758732": "0241 4758732",
    "Tél. 01 23 45 67 89": "01 23 45 67 89",
    "Tel. 32 9 555 12 34": "09 555 12 34",
    "tel. 02\u2011555\u201112\u201134": "02 555 12 34",
    "tél. 02∙555∙12∙34": "02 555 12 34",
    "[09] 555 12 34": "09 555 12 34",
}


@pytest.mark.parametrize(("text", "number"), PHONES.items())
def test_a_phone_number_is_read_however_it_is_grouped(text: str, number: str) -> None:
    assert [each.value for each in contacts.phones(plain_line(text))] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "fax 09 555 12 34",
        "Télécopie : 09/555.12.34",
        "F. 09/555.12.34",
        "BTW BE 0470.006.215",
        "00.00.90.000.09",
        "Dossier 0912345678",
        "2026.03.31 16:15:05 +01'00 2026.03.31 13:43:55 +01'00",
        "nr. 098765432",
        "ON 0123 456 789",
    ],
)
def test_a_fax_or_a_firm_is_no_phone(text: str) -> None:
    assert contacts.phones(plain_line(text)) == ()


WRITTEN = (
    "Bonjour,\nJe conteste.\n\nBien à vous,\nLe 31/05/2026\nJo Voorbeeld",
    "Jo Voorbeeld <jo@post.example>\nzo 31 mei 2026,09:12\nDag,\nik betwist dit",
    "Madame,\nJe conteste tout, depuis toujours.\nEt je ne paie rien.\nPas un euro.\n"
    "4800 Ensival, 31.5.2026\nJo Voorbeeld",
    "De : Jo Voorbeeld\n31/05/2026  20:48\nBonjour, je conteste.",
    "Ontvangen op       31/05/2026, 09:04\nOnderwerp          klacht",
    "Dag,\nik betwist de rekening van de loodgieter.\nDie was hier nooit.\nZo.\n31/5/26\n"
    "Jo Voorbeeld, Fictiestraat 3",
    "01/06/2026     Mijn klacht - jo@post.example\nJo <jo@post.example>   zo 31 mei 2026, 09:12\n"
    "Dag\nhttps://mail.example/   1/1",
)


@pytest.mark.parametrize("text", WRITTEN)
def test_a_letter_may_have_its_date_at_its_foot_or_its_hour(text: str) -> None:
    day = dict(letters.dispute_notice((plain_page(text),)))[FieldName.DATE]
    assert day
    assert day.value == "2026-05-31"


def test_the_day_of_printing_a_draft_is_not_that_of_the_letter() -> None:
    text = "01/06/2026     Mijn opzeg - jo@post.example\nDag\nhttps://mail.example/   1/1"
    day = dict(letters.dispute_notice((plain_page(text),)))[FieldName.DATE]
    assert day is None


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for letting us know on 31 May 2026 that you want to stop.",
        "Op 31/05/2026 liet u ons weten dat u geen alarm meer wenst.",
    ],
)
def test_a_firm_says_when_it_was_told(text: str) -> None:
    day = dict(letters.cancellation_letter((plain_page(f"3 June 2026\n\n{text}"),)))
    told = day[FieldName.DATE]
    assert told
    assert told.value == "2026-05-31"


def test_the_only_day_of_a_till_is_that_of_deposit() -> None:
    ticket = "AFGIFTEBEWIJS\n31/05/2026        16:27\nRetour 1 stuk"
    day = dict(letters.return_receipt((plain_page(ticket),)))[FieldName.DATE]
    assert day
    assert day.value == "2026-05-31"
    untimed = dict(letters.return_receipt((plain_page("RETOUR\n31/05/2026\nLabel"),)))
    assert untimed[FieldName.DATE] is None


@pytest.mark.parametrize(
    "text",
    [
        "Laatste dag   vrijdag 28 november 2025\n\nOpgemaakt te Bilzen op   30 oktober 2025",
        "Lesen können Sie noch bis 28.11.2025.\n\nKündigung erhalten am 30.10.2025",
    ],
)
def test_the_day_of_the_end_is_not_that_of_the_notice(text: str) -> None:
    fields = dict(letters.cancellation_letter((plain_page(text),)))
    day, end = fields[FieldName.DATE], fields[FieldName.NOTICE_EFFECTIVE_DATE]
    assert day
    assert end
    assert (day.value, end.value) == ("2025-10-30", "2025-11-28")


def test_a_firm_says_when_the_notice_came_in() -> None:
    text = (
        "2 juni 2026\n\nOp zondag 31/05/2026 kregen wij uw opzegging binnen.\n"
        "Alles loopt af op 30/06/2026."
    )
    fields = dict(letters.cancellation_letter((plain_page(text),)))
    day, end = fields[FieldName.DATE], fields[FieldName.NOTICE_EFFECTIVE_DATE]
    assert day
    assert end
    assert (day.value, end.value) == ("2026-05-31", "2026-06-30")


OWN_DAYS = {
    "a day that is quoted": "Forest, le 30 mars 2026\nVotre devis, signé le 2 mars 2026, prévoyait",
    "the head of a fax": "CPAS X    12-04-2026    09:14    P.01/01\nLe 30 mars 2026\nMadame,",
    "a number behind it": "Dinant, le 30/03/2026 Client 30 771 442\nMessieurs, je conteste.",
}


@pytest.mark.parametrize("text", OWN_DAYS.values(), ids=OWN_DAYS)
def test_a_letter_is_of_the_day_in_its_head(text: str) -> None:
    day = dict(letters.dispute_notice((plain_page(text),)))[FieldName.DATE]
    assert day
    assert day.value == "2026-03-30"


@pytest.mark.parametrize(
    "text",
    [
        "Mon retour\nLivré au marchand   06/03/2026 09:12\nDéposé au relais   04/03/2026 16:55",
        "06.03.2026 07:22   Zugestellt\n04.03.2026 10:41   In der Filiale abgegeben",
        "We have scanned your parcel at Press Shop on 4 March 2026 at 18:02.\n8 March 2026",
        "Datum: 8 mei 2026 12:30\nJe pakket werd op 4 maart 2026 bij Pakjespunt De Hoek ingescand.",
        "Drop-off receipt\nDate: 04-03-2026\nTime: 19:44",
        "Afgiftebewijs\nDatum: 04-03-2026\nUur: 19u.44",
        "De zending werd op 4 maart 2026 om 11.07 uur in het postkantoor te Beringen\n"
        "aangenomen, gericht aan de firma Voorbeeld te Gent en door niemand afgehaald.",
        "Preuve de dépôt\nDate : 04/03/2026   Heure : 12:08",
        "Bewijs van inlevering\nDatum: 04/03/2026 Uur: 14:22",
        "Quittung\nAnnahmedatum   04.03.2026\nBestelldatum   12.02.2026",
        "Reçu\nDate et heure de la remise : 04/03/2026 15:44",
        "Datum afgifte: 04/03/2026\nGeleverd op 01/02/2026",
    ],
)
def test_a_return_is_of_the_day_on_which_it_was_handed_in(text: str) -> None:
    day = dict(letters.return_receipt((plain_page(text),)))[FieldName.DATE]
    assert day
    assert day.value == "2026-03-04"


@pytest.mark.parametrize(
    "text",
    [
        "Breng je pakje binnen: het moet vóór 4 maart 2026 afgegeven zijn.",
        "Votre colis doit être déposé au plus tard le 4 mars 2026.",
        "Ihre Bestellung wurde am 4. März 2026 aufgegeben.",
        "Verzendbewijs\nLoket 3   04/03/2026 10:41\nNog aan te bieden met uw pakket",
        "Preuve de retour\nVotre étiquette de retour a été créée le 04/03/2026 à 09:14",
        "Récépissé de dépôt\nDemande d'enlèvement enregistrée le 04/03/2026 10:41",
        "Versandbeleg\nPaketmarke gekauft am 04/03/2026 um 09:14\nBitte am Schalter abgeben.",
        "Proof of shipment\nOrder confirmation 04/03/2026 10:41",
        "Your parcel was handed over to the recipient on 4 March 2026.",
        "Zending afgegeven bij de buren op 4 maart 2026",
        "Verwachte inlevering: wordt ingeleverd op 4 maart 2026",
        "Uiterste inleverdatum: 04/03/2026",
        "Annahme bis 04.03.2026",
        "Ten laatste ingeleverd op 4 maart 2026",
        "Dropped off no later than 4 March 2026",
        "bpost\nNous attendons votre envoi\n04/03/2026, 18:38",
    ],
)
def test_a_day_to_hand_in_or_of_its_arrival_is_none_of_a_return(text: str) -> None:
    assert dict(letters.return_receipt((plain_page(text),)))[FieldName.DATE] is None


@pytest.mark.parametrize(
    "text",
    [
        "Wir bestätigen den Eingang Ihrer Kündigung vom 5. Mai 2026. Der Vertrag endet bald.",
        "Wij ontvingen op 5 mei 2026 uw vraag om uw polis stop te zetten.",
        "Nous avons bien reçu le 5 mai 2026 votre demande de mettre fin au contrat.",
        "We received on 5 May 2026 your letter about ending the membership.",
    ],
)
def test_a_firm_writes_when_the_notice_came_in(text: str) -> None:
    page = plain_page(f"Gent, 12/05/2026\n\n{text}")
    day = dict(letters.cancellation_letter((page,)))[FieldName.DATE]
    assert day
    assert day.value == "2026-05-05"


@pytest.mark.parametrize(
    "text",
    ["Ihr Vertrag endet mit Ablauf des 31. Mai 2026.", "Il prend fin à l'issue du 31 mai 2026."],
)
def test_an_end_may_be_that_of_a_day(text: str) -> None:
    end = effective_dates.find(read((plain_page(text),)))
    assert end
    assert end.value == "2026-05-31"


def test_a_number_is_taken_with_the_letters_that_another_place_prints() -> None:
    page = plain_page("stoppen abonnement 30887\n\nMijn lidnummer is FP-30887, ik stop ermee.")
    number = dict(letters.cancellation_letter((page,)))[FieldName.REFERENCE]
    assert number
    assert number.value == "FP-30887"
