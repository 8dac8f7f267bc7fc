import pytest

from classifiers.signs import find_signs
from evidence.vocabulary import Sign
from tests.classifiers.invented import block_of

S = Sign


def signs(text: str) -> set[Sign]:
    return {mark.sign for mark in find_signs(block_of(text))}


# What a bank's paper says, row by row of the ladder from ordered to executed.
LADDER = [
    (S.FORM, "OVERSCHRIJVINGSOPDRACHT"),
    (S.FORM, "Opdracht tot overschrijving"),
    (S.FORM, "Ordre de virement"),
    (S.FORM, "Überweisungsauftrag"),
    (S.FORM, "Gewenste uitvoeringsdatum in de toekomst"),
    (S.FORM, "Bewijs van opdracht"),
    (S.TO_SIGN, "Te ondertekenen"),
    (S.TO_SIGN, "À signer"),
    (S.TO_SIGN, "Zu unterzeichnen"),
    (S.TO_SIGN, "Autoriseren"),
    (S.TO_SIGN, "Mijn Handtekeningen"),
    (S.TO_SIGN, "Dossier d'envoi : 1 paiement"),
    (S.TO_SIGN, "Awaiting signature"),
    (S.SENT, "Verzonden"),
    (S.SENT, "Ingediend"),
    (S.SENT, "Ondertekend"),
    (S.SENT, "Uw opdracht werd goed ontvangen"),
    (S.SENT, "Envoyé"),
    (S.SENT, "Votre ordre a bien été reçu"),
    (S.SENT, "Auftrag erteilt"),
    (S.SENT, "Submitted"),
    (S.SENT, "Ordre enregistré"),
    (S.PENDING, "In behandeling"),
    (S.PENDING, "Status: In afwachting"),
    (S.PENDING, "En cours"),
    (S.PENDING, "En attente"),
    (S.PENDING, "In Bearbeitung"),
    (S.PENDING, "Ausstehend"),
    (S.PENDING, "vorgemerkt"),
    (S.PENDING, "Pending"),
    (S.PENDING, "Gereserveerd"),
    (S.PENDING, "Réservé"),
    (S.PENDING, "Nog uit te voeren"),
    (S.PENDING, "Nog niet uitgevoerd"),
    (S.PENDING, "Pas encore exécuté"),
    (S.PENDING, "Noch nicht ausgeführt"),
    (S.PENDING, "Virements en attente"),
    (S.PENDING, "En cours de traitement"),
    (S.PLANNED, "Gepland"),
    (S.PLANNED, "Memodatum 18/03/2026"),
    (S.PLANNED, "Virement programmé"),
    (S.PLANNED, "Geplant"),
    (S.PLANNED, "Scheduled for 18/03/2026"),
    (S.NOT_EXECUTED, "Ontoereikend saldo"),
    (S.NOT_EXECUTED, "Provision insuffisante"),
    (S.NOT_EXECUTED, "Geweigerd"),
    (S.NOT_EXECUTED, "Refusé"),
    (S.NOT_EXECUTED, "Abgelehnt"),
    (S.NOT_EXECUTED, "Geannuleerd"),
    (S.NOT_EXECUTED, "Reverted"),
    (S.NOT_EXECUTED, "Teruggestuurd"),
    (S.NOT_EXECUTED, "Storno"),
    (S.NOT_EXECUTED, "De overschrijving werd niet uitgevoerd op 14/03/2026"),
    (S.NOT_EXECUTED, "Le virement n'a pas été exécuté le 14/03/2026"),
    (S.FUTURE_TENSE, "Wordt uitgevoerd op 18/03/2026"),
    (S.FUTURE_TENSE, "Uw overschrijving zal worden uitgevoerd op 18/03/2026"),
    (S.FUTURE_TENSE, "Sera exécuté le 18/03/2026"),
    (S.FUTURE_TENSE, "Wird ausgeführt am 18.03.2026"),
    (S.FUTURE_TENSE, "Die Überweisung wird am 18.03.2026 ausgeführt"),
    (S.FUTURE_TENSE, "Your transfer will be executed on 18 March 2026"),
    (S.EXECUTED, "UITGEVOERD OP 12/03"),
    (S.EXECUTED, "EXECUTE LE 08-11"),
    (S.EXECUTED, "Ausgeführt am 12.03.2026"),
    (S.EXECUTED, "Executed"),
    (S.EXECUTED, "Status: Uitgevoerd"),
    (S.EXECUTED, "Exécuté"),
    (S.EXECUTED, "Verwerkt"),
    (S.EXECUTED, "Traité"),
    (S.EXECUTED, "Verarbeitet"),
    (S.EXECUTED, "De betalingen werden uitgevoerd op 12/03/2026"),
    (S.BANK_REFERENCE, "BANKREFERENTIE : 2603141234567890"),
    (S.BANK_REFERENCE, "REFERENCE BANQUE : 2603141234567890"),
    (S.VALUE_DATE, "Valutadatum 14/03/2026"),
    (S.VALUE_DATE, "(VAL. 16-03-2026)"),
    (S.INSTANT, "Instantoverschrijving in euro\nInstant op 21/09 - 11:09:03"),
    (S.BOOKED_LINE, "Instantoverschrijving naar BE07 3630 0123 4566"),
    (S.CONFIRMATION, "Bevestiging van overschrijving"),
    (S.CONFIRMATION, "Confirmation de virement"),
    (S.CONFIRMATION, "Überweisungsbestätigung"),
    (S.CONFIRMATION, "Transfer confirmation"),
    (S.PROOF_TITLE, "Betaalbewijs"),
    (S.PROOF_TITLE, "Preuve de paiement"),
    (S.PROOF_TITLE, "Zahlungsnachweis"),
    (S.PROOF_TITLE, "Proof of payment"),
    (S.LIST_ROW, "Vandaag\nVOORBEELD INCASSO -149,95"),
    (S.LIST_ROW, "Hier\nEXEMPLE SA -149,95"),
    (S.ACCEPTED_STATUS, "Geaccepteerd"),
    (S.ACCEPTED_STATUS, "Statut : Accepté"),
    (S.PENDING, "In verwerking"),
    (S.EXECUTED, "Status ACSC"),
    (S.EXECUTED, "Sts: ACCC"),
    (S.BOOKED, "Sts: BOOK"),
    (S.SENT, "Status ACTC"),
    (S.SENT, "Status ACSP"),
    (S.PENDING, "Status PDNG"),
    (S.NOT_EXECUTED, "Status RJCT"),
    (S.NOT_EXECUTED, "Status CANC"),
    (S.MANDATE, "Doorlopende opdracht aangemaakt"),
    (S.MANDATE, "Mandat de domiciliation européenne"),
    (S.MANDATE, "SEPA-Lastschriftmandat"),
    (S.BANK_ATTEST, "Wij bevestigen dat de overschrijving werd uitgevoerd"),
    (S.BANK_ATTEST, "Volgnummer;Uitvoeringsdatum;Valutadatum;Bedrag;Munt;Rekening"),
    (S.CARD_PAYMENT, "Betaling geslaagd"),
    (S.CARD_PAYMENT, "Betaald met Bancontact"),
    (S.CARD_PAYMENT, "Bordereau de versement"),
    (S.INCOMING, "+ 149,95 OVERSCHRIJVING VAN BE62 0630 0123 4561"),
    (S.INCOMING, "STORTING VAN JAN VOORBEELD 149,95"),
    (S.INCOMING, "VIREMENT EN VOTRE FAVEUR 149,95"),
    (S.INCOMING, "Gutschrift von Max Muster 149,95"),
    (S.REVERSED, "RETOUR OVERSCHRIJVING 149,95"),
    (S.REVERSED, "16-03-2026 TERUGBETALING 149,95"),
    (S.REVERSED, "REJET DE VIREMENT"),
    (S.REVERSED, "Rückbuchung 149,95"),
]


@pytest.mark.parametrize(("sign", "text"), LADDER)
def test_every_row_of_the_ladder_gives_its_sign(sign: Sign, text: str) -> None:
    assert sign in signs(text)


ONLY_ORDERED = {S.FORM, S.TO_SIGN, S.SENT, S.PENDING, S.PLANNED, S.FUTURE_TENSE, S.NOT_EXECUTED}
MOVED = {S.BOOKED, S.EXECUTED, S.VALUE_DATE, S.BANK_REFERENCE, S.BOOKED_LINE, S.INSTANT, S.BALANCE}

ORDERED_ONLY = [
    "Nog niet uitgevoerd",
    "niet uitgevoerd",
    "pas encore exécuté",
    "noch nicht ausgeführt",
    "not yet executed",
    "wordt uitgevoerd op 18/03/2026",
    "sera exécuté le 18/03/2026",
    "wird ausgeführt am 18.03.2026",
    "will be executed on 18/03/2026",
    "Uitvoeringsdatum 14/03/2026 Status Te ondertekenen",
    "Overschrijving · Status: In behandeling · Uitvoeringsdatum 18/03/2026 · 149,95 EUR",
    "Virement programmé · Sera exécuté le 18/03/2026",
    "OVERSCHRIJVINGSOPDRACHT Gewenste uitvoeringsdatum Rekening opdrachtgever (IBAN)",
    "De betaling kon niet worden uitgevoerd",
    "Dit is geen bewijs dat de overschrijving werd uitgevoerd.",
    "U krijgt bericht zodra uw overschrijving is uitgevoerd op de gekozen dag",
    "Une fois le virement exécuté, vous recevrez un avis",
    "Wenn die Überweisung ausgeführt wurde, erhalten Sie eine Nachricht",
    "Overschrijving kan pas uitgevoerd worden als zij ondertekend is",
]


@pytest.mark.parametrize("text", ORDERED_ONLY)
def test_what_is_denied_or_announced_is_never_executed(text: str) -> None:
    assert not signs(text) & MOVED


@pytest.mark.parametrize("text", ORDERED_ONLY[:-5])
def test_what_is_only_ordered_shows_it(text: str) -> None:
    assert signs(text) & ONLY_ORDERED


BOOKED = [
    "UW DOORLOPENDE OPDRACHT TEN GUNSTE VAN REKENING BE07 3630 0123 4566 UITGEVOERD OP 14/03 "
    "VALUTADATUM : 14/03/2026 50,00-",
    "14-03-2026 INSTANTOVERSCHRIJVING NAAR 14-03 BE07 3630 0123 4566 BANKIER BEGUNSTIGDE: BBRUBEBB "
    "INCASSO VOORBEELD NV +++090/9337/55493+++ OM 16.32 UUR MET KBC MOBILE -149,95",
    "VIREMENT EN EUROS AU COMPTE BE07 3630 0123 4566 BIC BBRUBEBB VIA WEB BANKING COMMUNICATION : "
    "090933755493 REFERENCE BANQUE : 2603141234567890 EXECUTE LE 14-03 DATE VALEUR : 14/03/2026",
    "0010 16-03-2026 (VAL. 16-03-2026) - 149,95\nOVERSCHRIJVING BELFIUS MOBILE NAAR BE07 3630 0123 "
    "4566 INCASSO VOORBEELD NV +++090/9337/55493+++ REF. : 0905413217072 VAL. 16-03",
    "Uitgevoerd · Instantoverschrijving in euro Naar: INCASSO VOORBEELD NV - BE07363001234566 "
    "Instant op 14/03 - 11:09:03 Valutadatum 14/03/2026 · -149,95 EUR",
    "Buchungstag 16.03.2026 · Wertstellung 16.03.2026 · Überweisung an BEISPIEL AG 149,95 S",
    "DOORLOPENDE BETALINGSOPDRACHT 12 NAAR BE07 3630 0123 4566 REFERTE OPDRACHTGEVER 17 50,00-",
    "ORDRE PERMANENT EN FAVEUR DE BE07 3630 0123 4566 DONNEUR D'ORDRE JEAN EXEMPLE 50,00-",
]


@pytest.mark.parametrize("text", BOOKED)
def test_the_word_order_in_a_booked_line_makes_no_order_of_it(text: str) -> None:
    assert signs(text) & MOVED
    assert not signs(text) & (ONLY_ORDERED | {S.MANDATE, S.INCOMING, S.REVERSED})


@pytest.mark.parametrize(
    "text",
    [
        "Uitvoeringsdatum 14/03/2026",
        "Date d'exécution : 14/03/2026",
        "Ausführungsdatum 14.03.2026",
        "Opdrachtgever Jan Voorbeeld",
        "Donneur d'ordre : Jean Exemple",
        "Een opdracht tot overschrijving is geen voldoende betaalbewijs.",
        "Nous restons en attente de votre remboursement de 149,95 EUR.",
        "Wij hebben uw betaling nog niet ontvangen.",
        "Verzonden: zaterdag 14 maart 2026 9:41",
        "Bezorg ons een leesbaar rekeninguittreksel met bedrag en datum.",
        "Reeds betaald 0,00",
        "De mandaatreferte staat op uw contract",
    ],
)
def test_labels_and_prose_give_no_sign(text: str) -> None:
    assert signs(text) == set()


NOTICES = [
    (
        S.EMAIL_HEADER,
        "Van: jan@example.org\nVerzonden: zaterdag 14 maart 2026 9:41\nAan: x@firma.example",
    ),
    (
        S.EMAIL_HEADER,
        "De : jean@example.org\nEnvoyé : samedi 14 mars 2026\nÀ : x@firma.example\nObjet : x",
    ),
    (
        S.EMAIL_HEADER,
        "Von: max@example.org\nGesendet: Samstag\nAn: x@firma.example\nBetreff: Rechnung",
    ),
    (
        S.EMAIL_HEADER,
        "Jan Voorbeeld <jan@example.org> 14/03/2026 09:41\nAan: klanten@firma.example",
    ),
    (S.FORWARDED, "Onderwerp: FW: Betwisting factuur"),
    (S.FORWARDED, "---------- Forwarded message ---------"),
    (S.BOUNCED, "Onbestelbaar: Betwisting factuur"),
    (S.BOUNCED, "Undeliverable: dispute"),
    (S.DRAFT, "Concept"),
    (S.DRAFT, "Brouillon"),
    (S.DRAFT, "Entwurf"),
    (S.FAX_OK, "Verzendrapport\nFaxnummer 02 555 01 23\nResultaat OK"),
    (S.FAX_OK, "TRANSMISSION VERIFICATION REPORT\n14/03 09:41 025550123 00:42 2 OK STANDARD ECM"),
    (S.FAX_FAILED, "Rapport d'émission\nN° de fax 02 555 01 23\nRésultat : occupé"),
    (S.FAX_FAILED, "TX REPORT\n025550123 00:00 0 BUSY"),
    (S.ABOUT_DISPUTE, "Hierbij betwist ik factuur 2026/0123."),
    (S.ABOUT_DISPUTE, "Par la présente, je conteste la facture 2026/0123."),
    (S.ABOUT_DISPUTE, "Hiermit bestreite ich die Rechnung 2026/0123."),
    (S.ABOUT_DISPUTE, "I dispute your invoice 2026/0123."),
    (S.ABOUT_NON_DELIVERY, "Ik heb mijn pakket nog steeds niet ontvangen."),
    (S.ABOUT_NON_DELIVERY, "Je n'ai toujours pas reçu mon colis."),
    (S.ABOUT_NON_DELIVERY, "Meine Bestellung ist nicht angekommen."),
    (S.ABOUT_NON_DELIVERY, "My order never arrived."),
    (S.ABOUT_MISSING_INVOICE, "Ik heb geen factuur ontvangen."),
    (S.ABOUT_MISSING_INVOICE, "Je n'ai jamais reçu de facture."),
    (S.ABOUT_MISSING_INVOICE, "Ich habe keine Rechnung erhalten."),
    (S.ABOUT_MISSING_INVOICE, "I have not received your invoice."),
    (S.SUPPLIER_CONFIRMS, "Wij bevestigen de opzegging van uw abonnement."),
    (S.SUPPLIER_CONFIRMS, "Nous confirmons la résiliation de votre contrat."),
    (S.SUPPLIER_CONFIRMS, "Wir bestätigen Ihre Kündigung."),
    (S.SUPPLIER_TERMINATES, "Wij zeggen uw contract op wegens wanbetaling."),
]


@pytest.mark.parametrize(("sign", "text"), NOTICES)
def test_notices_show_what_they_are_about_and_how_they_went(sign: Sign, text: str) -> None:
    assert sign in signs(text)


POST = [
    (S.POSTMARK, "GENT 1 / 14-03-26 / 16"),
    (S.POSTMARK, "LIÈGE 2\n14-03-2026\n11"),
    (S.DEPOSIT_PROOF, "BEWIJS VAN AFGIFTE"),
    (S.DEPOSIT_PROOF, "Preuve de dépôt"),
    (S.DEPOSIT_PROOF, "Einlieferungsschein"),
    (S.DEPOSIT_TICKET, "Verzendbewijs"),
    (S.DIGITAL_DEPOSIT, "Digitaal bewijs van afgifte"),
    (S.ADVICE_OF_RECEIPT, "Avis de réception"),
    (S.ADVICE_OF_RECEIPT, "Rückschein"),
    (S.LABEL_ONLY, "Retourlabel"),
    (S.LABEL_ONLY, "Étiquette de retour"),
    (S.LABEL_ONLY, "Return label"),
    (S.TRACKING_STATUS, "Track & Trace"),
    (S.OTHER_CARRIER, "DHL eCommerce"),
    (S.OTHER_CARRIER, "Verzonden met PostNL"),
    (S.ABSENCE_CARD, "Avis de passage"),
    (S.ABSENCE_CARD, "Afwezigheidsbericht"),
    (S.REGISTERED, "Aangetekende zending 010541288500452621221234567890"),
    (S.REGISTERED, "Lettre recommandée avec accusé de réception"),
]


@pytest.mark.parametrize(("sign", "text"), POST)
def test_post_shows_what_was_handed_in(sign: Sign, text: str) -> None:
    assert sign in signs(text)


COURT = [
    (S.ADMITTED, "verklaart het verzoek toelaatbaar"),
    (S.ADMITTED, "Verklaart de vordering tot collectieve schuldenregeling toelaatbaar en gegrond"),
    (S.ADMITTED, "Déclare la demande admissible"),
    (S.ADMITTED, "Erklärt den Antrag für annehmbar"),
    (S.ADMITTED, "Beschikking van toelaatbaarheid"),
    (S.MEDIATOR_APPOINTED, "stelt aan als schuldbemiddelaar Mr. An Voorbeeld"),
    (S.MEDIATOR_APPOINTED, "désigne en qualité de médiateur de dettes Maître Exemple"),
    (S.MEDIATOR_APPOINTED, "Rechtsanwalt Muster wird als Schuldenvermittler bestellt"),
    (S.PETITION, "Verzoekschrift tot collectieve schuldenregeling"),
    (S.PETITION, "Requête en règlement collectif de dettes"),
    (S.PETITION, "Antrag auf kollektive Schuldenregelung"),
    (S.NOT_ADMITTED, "verklaart het verzoek niet toelaatbaar"),
    (S.NOT_ADMITTED, "Verklaart de vordering ontoelaatbaar"),
    (S.NOT_ADMITTED, "Déclare la demande non admissible"),
    (S.NOT_ADMITTED, "Déclare la demande inadmissible"),
    (S.NOT_ADMITTED, "Erklärt den Antrag für nicht annehmbar"),
    (S.NOT_ADMITTED, "Erklärt den Antrag für unzulässig"),
    (S.REVOKED, "Herroept de beschikking van 14 maart 2026"),
    (S.REVOKED, "Révocation du règlement collectif de dettes"),
    (S.REVOKED, "Widerruf der kollektiven Schuldenregelung"),
    (S.HOMOLOGATED, "Homologeert de minnelijke aanzuiveringsregeling"),
    (S.HOMOLOGATED, "Homologue le plan de règlement amiable"),
]


@pytest.mark.parametrize(("sign", "text"), COURT)
def test_court_papers_show_what_was_decided(sign: Sign, text: str) -> None:
    assert sign in signs(text)


@pytest.mark.parametrize(
    "text", [row[1] for row in COURT if row[0] in (S.NOT_ADMITTED, S.PETITION)]
)
def test_what_the_court_refused_or_was_only_asked_is_never_admitted(text: str) -> None:
    assert S.ADMITTED not in signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gelet op het verzoekschrift tot collectieve schuldenregeling neergelegd op 3 maart 2026",
        "Vu la requête en règlement collectif de dettes déposée le 3 mars 2026",
        "De schuldenaar mag geen schuldeiser bevoordelen op straffe van herroeping.",
        "sous peine de révocation",
    ],
)
def test_an_order_may_speak_of_the_papers_around_it(text: str) -> None:
    assert not signs(text) & {S.PETITION, S.REVOKED, S.NOT_ADMITTED}


DEMANDS = [
    (S.PAID_STAMP, "VOLDAAN"),
    (S.PAID_STAMP, "Payé le 14/03/2026"),
    (S.THREAT, "Beslaglegging binnen 24 uur"),
    (S.THREAT, "Vos comptes seront bloqués"),
    (S.THREAT, "Pfändung innerhalb von 24 Stunden"),
    (S.ODD_PAYMENT, "Klik hier om te betalen"),
    (S.ODD_PAYMENT, "Payez via ce lien"),
    (S.ODD_PAYMENT, "Western Union"),
]


@pytest.mark.parametrize(("sign", "text"), DEMANDS)
def test_demands_show_stamps_and_threats(sign: Sign, text: str) -> None:
    assert sign in signs(text)


def test_every_sign_can_be_found() -> None:
    tested = {sign for sign, _ in [*LADDER, *NOTICES, *POST, *COURT, *DEMANDS]}
    assert set(Sign) - tested == {S.STATEMENT_NUMBER, S.BALANCE}
    assert S.STATEMENT_NUMBER in signs("Rekeninguittreksel nr. 2026-003")
    assert S.BALANCE in signs("SALDO OP 15-01-2026 EUR + 55,01")


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        (S.EXECUTED, "UITGEV0ERD OP 12/03"),
        (S.FORM, "0verschrijvingsopdracht"),
        (S.PENDING, "ln behandeling"),
        (S.PLANNED, "GepIand"),
        (S.FORM, "Opdracht tot overschriiving"),
        (S.FORM, "Ordrede virement"),
        (S.SENT, "Uwopdrachtwerdgoedontvangen"),
        (S.STATEMENT_NUMBER, "Rekening uittreksel 12"),
        (S.MEDIATOR_APPOINTED, "stelt aan als schuldbemiddelaer"),
        (S.NOT_ADMITTED, "verklaart de vordering ontoelaatbaer"),
    ],
)
def test_a_misread_letter_or_a_lost_space_changes_nothing(sign: Sign, text: str) -> None:
    assert sign in signs(text)
    assert S.ADMITTED not in signs(text)


def test_a_sign_stands_where_its_words_are_printed() -> None:
    block = block_of("Overschrijving\nStatus: In behandeling")
    (mark,) = find_signs(block)
    assert (mark.sign, mark.text, mark.page) == (S.PENDING, "In behandeling", 1)
    assert mark.box == (*block.lines[1].words[1].box[:2], *block.lines[1].words[2].box[2:])
