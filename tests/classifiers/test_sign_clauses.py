"""What a clause says by classes of words, in wordings that no list of phrases holds."""

import pytest

from classifiers.signs.detection import find_signs
from evidence.vocabulary import Sign
from tests.classifiers.invented import block_of

ORDERED = [
    (Sign.SENT, "Uw opdracht is bij ons goed binnengekomen"),
    (Sign.SENT, "L'ordre que vous nous donnez est bien parvenu à la banque"),
    (Sign.SENT, "Der Auftrag ist heute um 21 Uhr bei uns eingegangen"),
    (Sign.SENT, "Your instruction was safely received by us"),
    (Sign.SENT, "Dit ticket bewijst niet dat de betaling gebeurd is"),
    (Sign.SENT, "Dieser Ausdruck ist kein Nachweis einer Zahlung"),
    (Sign.NOT_EXECUTED, "De bank heeft deze overschrijving helaas niet kunnen uitvoeren"),
    (Sign.NOT_EXECUTED, "Votre paiement n'a finalement pas pu être traité"),
    (Sign.NOT_EXECUTED, "The payment couldn't be completed"),
    (Sign.NOT_EXECUTED, "Zahlung von der Bank angehalten"),
    (Sign.NOT_EXECUTED, "Te weinig saldo"),
    (Sign.NOT_EXECUTED, "Aucun montant n'a donc été débité."),
    (Sign.NOT_EXECUTED, "Er werd geen bedrag afgeschreven."),
    (Sign.NOT_EXECUTED, "Der Betrag wurde nicht abgebucht."),
    (Sign.FUTURE_TENSE, "Nous effectuerons chaque mois le paiement suivant"),
    (Sign.FUTURE_TENSE, "We'll process this payment on Friday"),
    (Sign.FORM, "Virement SEPA – partie détachée par le client"),
    (Sign.FORM, "Überweisung - Durchschlag"),
    (Sign.FORM, "Strook van uw overschrijving"),
    (Sign.FORM, "Transfer counterfoil"),
    (Sign.TO_SIGN, "Kies welke u meestuurt en teken met uw kaartlezer"),
    (Sign.FUTURE_TENSE, "Zodra ze verwerkt is vindt u ze bij uw verrichtingen"),
    (Sign.FUTURE_TENSE, "Une opération introduite le week-end sera traitée lundi"),
    (Sign.PLANNED, "Vermoedelijke uitvoering"),
    (Sign.PLANNED, "Date de comptabilisation prévue"),
    (Sign.PLANNED, "Belastung voraussichtlich"),
    (Sign.PLANNED, "Diese Zahlung können Sie bis zum 14. Juni noch ändern"),
    (Sign.TO_SIGN, "Zweite Unterschrift fehlt"),
    (Sign.TO_SIGN, "Signature du co-titulaire manquante"),
    (Sign.TO_SIGN, "uploaded, not signed"),
    (Sign.TO_SIGN, "Gedeeltelijk ondertekend (1/2)"),
    (Sign.PENDING, "Nog in de wacht"),
    (Sign.PENDING, "Mise en attente"),
    (Sign.PENDING, "In Wartestellung"),
    (Sign.PENDING, "We versturen deze betaling zodra onze controle klaar is."),
    (Sign.PENDING, "Nous transmettons votre virement dès que notre contrôle est terminé"),
    (Sign.PENDING, "Wir senden diese Zahlung, sobald unsere Prüfung beendet ist."),
    (Sign.PENDING, "We release your transfer as soon as our checks are done."),
    (Sign.PENDING, "Wir senden deine Zahlung, sobald unsere Prüfung beendet ist."),
    (Sign.PENDING, "La banque retient ton virement"),
    (Sign.PENDING, "Voltooid – wacht op boeking"),
    (Sign.PENDING, "Ausführung folgt"),
    (Sign.TO_SIGN, "Ces virements attendent votre validation avec l'application de la banque"),
    (Sign.TO_SIGN, "Approuvé par 1 sur 2"),
    (Sign.PENDING, "Vorbehaltlich Prüfung und Kontodeckung"),
    (Sign.PENDING, "Your payment is being processed"),
    (Sign.PENDING, "Nous sommes en train d'exécuter votre virement"),
    (Sign.PENDING, "1 opération dans le panier"),
    (Sign.NOT_EXECUTED, "Rejeté par la banque du bénéficiaire"),
    (Sign.FUTURE_TENSE, "Geboekt zodra er dekking is"),
    (Sign.SENT, "Ihre Überweisung ist heute eingegangen"),
    (Sign.TO_SIGN, "Tekenaars: A. Peeters (16/03/2026), L. Claes (nog niet)"),
    (Sign.TO_SIGN, "Signataires : M. Dupont (signé le 16/03/2026), Mme Leroy (—)"),
    (Sign.TO_SIGN, "Unterzeichner: Meyer ✓ 16.03.2026, Schulz"),
    (Sign.TO_SIGN, "Signature 2 : —"),
    (Sign.NOT_EXECUTED, "Betaling aangehouden"),
    (Sign.PENDING, "La banque retient ce montant"),
    (Sign.PENDING, "Die Gelder sind nicht freigegeben"),
    (Sign.PENDING, "Booked on 16/03/2026 subject to conditions"),
    (Sign.PENDING, "Geboekt op 16/03/2026 onder voorbehoud"),
    (Sign.STATUS_UNKNOWN, "Cette opération expire si vous ne la confirmez pas"),
    (Sign.STATUS_UNKNOWN, "Ohne Ihre Bestätigung wird der Auftrag gelöscht"),
    (Sign.PENDING, "We are waiting for the beneficiary's bank to reply"),
    (Sign.STATUS_UNKNOWN, "Onder onderzoek bij de fraudedienst"),
    (Sign.TO_SIGN, "Zustimmung des Mitinhabers steht noch aus"),
    (Sign.TO_SIGN, "De medehouder moet nog bevestigen"),
    (Sign.NOT_EXECUTED, "Ce paiement a été rappelé le 18/03/2026"),
    (Sign.PLANNED, "Débits attendus"),
    (Sign.MANDATE, "Zuletzt ausgeführt am 16.02.2026"),
    (Sign.MANDATE, "Previous payment booked on 16/02/2026"),
]


@pytest.mark.parametrize(("sign", "text"), ORDERED)
def test_an_order_shows_by_what_is_done_with_it(sign: Sign, text: str) -> None:
    assert sign in {mark.sign for mark in find_signs(block_of(text))}


OTHERS = [
    (Sign.BALANCE, "Kontostand danach: 733,18 EUR"),
    (Sign.BALANCE, "Balance after 92.04 EUR"),
    (Sign.BALANCE, "Solde après : 412,77 EUR"),
    (Sign.STATUS_UNKNOWN, "Verzonden naar Voorbeeld Incasso"),
    (Sign.STATUS_UNKNOWN, "Envoyé à Exemple SA"),
    (Sign.STATUS_UNKNOWN, "Gesendet an Beispiel AG"),
    (Sign.STATUS_UNKNOWN, "Sent to Sample Ltd"),
    (Sign.STATUS_UNKNOWN, "Demande de paiement"),
    (Sign.STATUS_UNKNOWN, "Uw bank heeft deze betaling voorlopig opzij gezet"),
    (Sign.STATUS_UNKNOWN, "Das Geld bleibt liegen, bis Sie unsere Frage beantworten"),
    (Sign.STATUS_UNKNOWN, "Nous gardons cette opération de côté jusqu'à votre appel"),
    (Sign.STATUS_UNKNOWN, "Wir lassen diese Zahlung ruhen, bis Sie sich melden"),
    (Sign.STATUS_UNKNOWN, "We parked this payment until you tap Allow"),
    (Sign.STATUS_UNKNOWN, "This transfer has not been paid by your bank yet"),
    (Sign.STATUS_UNKNOWN, "Ce virement doit encore faire l'objet d'une validation"),
    (Sign.STATUS_UNKNOWN, "You still have 2 days left to confirm this payment"),
    (Sign.BALANCE, "Saldo na boeking 318,92"),
    (Sign.BALANCE, "NIEUW TEGOED 1.866,22 CR"),
    (Sign.ADMITTED, "Zeggen wij het verzoek van mevrouw Voorbeeld toelaatbaar"),
    (Sign.ADMITTED, "Le tribunal dit la requête de Monsieur Exemple admissible"),
    (Sign.ADMITTED, "Der Antrag von Frau Beispiel wird für zulässig befunden"),
    (Sign.MEDIATOR_APPOINTED, "Als schuldbemiddelaar treedt op: meester Jan Voorbeeld"),
    (Sign.THREAT, "Morgen staat de gerechtsdeurwaarder aan uw deur"),
    (Sign.THREAT, "Réglez la somme dans les 48 heures"),
    (Sign.ODD_PAYMENT, "Zahlen Sie nur noch auf unser neues Konto"),
    (Sign.ODD_PAYMENT, "You may pay the bailiff with vouchers"),
    (Sign.ODD_PAYMENT, "Bevestig uw pincode om de boete te betalen"),
    (Sign.ODD_PAYMENT, "Betaal voortaan op ons nieuwe rekeningnummer"),
]


@pytest.mark.parametrize(("sign", "text"), OTHERS)
def test_rulings_and_false_demands_show_too(sign: Sign, text: str) -> None:
    assert sign in {mark.sign for mark in find_signs(block_of(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Wij danken u voor uw betaling, die wij gisteren ontvingen",
        "Un ordre exécuté ne peut plus être annulé",
        "Une signature n'est pas requise",
        "Ordre reçu de Jean Exemple",
        "De heer Voorbeeld vraagt dat zijn verzoek toelaatbaar wordt verklaard",
        "Le tribunal dit la demande non admissible",
        "Gelieve binnen 14 dagen te betalen op onze rekening",
        "Reden van weigering -",
        "Document établi par ordinateur, non signé.",
        "Pagina 1 van 2",
        "Verwacht saldo na uw betaling",
        "○ Aangekomen bij de begunstigde",
        "1. Ingevoerd   2. Gecontroleerd   3. Geboekt op rekening",
        "Created > Checked > Executed",
        "Provisions versées",
        "Handtekeningen: Jan Voorbeeld 16/03/2026, Els Voorbeeld 17/03/2026",
        "Onder de voorwaarden van artikel 18, § 2/3 van de wet",
        "Signé selon l'article 18, § 2/3, de la loi",
        "Verzonden naar",
        "Bij twijfel houden wij een betaling aan om u te beschermen",
        "Wij houden uw gegevens bij om uw betalingen te verwerken",
        "Les crédits sont comptabilisés sous réserve de bonne fin",
        "Solde sous réserve des opérations en cours",
        "Deze overschrijving kan niet meer worden gewijzigd.",
        "U kunt deze verrichting terugvinden in uw rekeninguittreksel.",
        "Ce virement a été fait avec votre application mobile.",
        "Diese Überweisung ist in Ihrem Kontoauszug zu finden.",
        "You can find this payment on your next statement.",
        "Zahlung unter Vorbehalt aller Rechte",
        "Cette opération ne peut plus être révoquée",
        "Het kapitaal van deze rekening is geblokkeerd tot 2030",
        "Nazicht en goedkeuring van uw uittreksel",
        "Hilfe zu dieser Zahlung",
        "The money has arrived with the payee",
        "Dernières opérations exécutées",
        "Lopende opdrachten\nU hebt geen lopende opdrachten",
    ],
)
def test_what_only_looks_alike_gives_none_of_them(text: str) -> None:
    named = {sign for sign, _ in (*ORDERED, *OTHERS)}
    assert not named & {mark.sign for mark in find_signs(block_of(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Wij vragen u nooit naar uw pincode.",
        "Geef uw pincode aan niemand door",
        "Votre banque ne demande jamais par téléphone votre code PIN",
        "Wir fragen nie nach Ihrer PIN.",
        "We never ask for your PIN code.",
        "Druk op M1 en voer uw pincode in",
        "Steek uw kaart in de lezer en typ uw pincode",
        "Press M2 and type your PIN code",
        "Wenst u alsnog te betalen, geef dan een nieuwe opdracht zodra uw rekening gespijsd is",
        "Payez à nouveau après avoir alimenté votre compte",
        "Zahlen Sie mit einem neuen Auftrag, sobald Ihr Konto ausreichend gedeckt ist",
        "Make a new payment once your account has sufficient funds",
    ],
)
def test_a_bank_that_warns_or_waits_asks_for_no_odd_payment(text: str) -> None:
    assert Sign.ODD_PAYMENT not in {mark.sign for mark in find_signs(block_of(text))}


def test_cells_of_a_row_make_no_clause() -> None:
    text = "Overschrijving        Voorbeeld        reeds per post naar u verstuurd geweest"
    assert Sign.SENT not in {mark.sign for mark in find_signs(block_of(text))}


def test_checks_that_were_completed_are_no_payment() -> None:
    assert Sign.EXECUTED not in {mark.sign for mark in find_signs(block_of("Contrôles effectués"))}
    assert Sign.EXECUTED in {mark.sign for mark in find_signs(block_of("Virement effectué"))}


def test_the_end_of_an_address_is_no_word() -> None:
    signs = {mark.sign for mark in find_signs(block_of("to voorbeeld.be\nStatus: Completed"))}
    assert Sign.EXECUTED in signs
    assert Sign.FUTURE_TENSE not in signs
