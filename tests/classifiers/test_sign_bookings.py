"""What a bank says of money that left an account, in wordings that no list of phrases holds."""

import pytest

from classifiers.signs.detection import find_signs
from evidence.vocabulary import Sign
from tests.classifiers.invented import block_of

S = Sign
SAID = [
    (S.BOOKED, "Er ging 86,40 euro van je rekening BE62 0630 0123 4561"),
    (S.BOOKED, "Op 14/03/2026 werd 86,40 EUR van uw zichtrekening: uw rekening afgehouden"),
    (S.BOOKED, "Het bedrag van 86,40 EUR heeft uw rekening verlaten"),
    (S.BOOKED, "Le montant de 86,40 EUR a quitté votre compte"),
    (S.BOOKED, "86,40 EUR ont été prélevés de votre compte"),
    (S.BOOKED, "Am 14.03.2026 ging der Betrag von Ihrem Konto ab"),
    (S.BOOKED, "Die 86,40 EUR haben Ihr Konto verlassen"),
    (S.BOOKED, "Vom Konto BE62 0630 0123 4561 wurden 86,40 EUR abgebucht"),
    (S.BOOKED, "EUR 86.40 has left your account"),
    (S.BOOKED, "On 14 March 2026 this was taken from your account."),
    (S.BOOKED, "Een overschrijving van 86,40 EUR, die meteen geboekt werd"),
    (S.BOOKED, "Votre virement de 86,40 EUR a été comptabilisé"),
    (S.BOOKED, "Die Zahlung von 86,40 EUR wurde heute ausgeführt und verbucht"),
    (S.BOOKED, "Porté en compte\n14 mars 2026"),
    (S.BOOKED, "Passée au compte le 14.03.2026"),
    (S.BOOKED, "Nous avons porté au débit de votre compte la somme de 86,40 EUR"),
    (S.BOOKED, "In onze boeken sinds 14/03/2026"),
    (S.BOOKED, "14. März · erledigt und verbucht"),
    (S.EXECUTED, "Ihre Echtzeitüberweisung ist angekommen."),
    (S.EXECUTED, "Virement instantané reçu par la banque du bénéficiaire"),
    (S.EXECUTED, "Verrechnet 16/03/2026"),
    (S.EXECUTED, "Abgegangen am 16.03.2026"),
    (S.EXECUTED, "The money went out to Sample Ltd"),
    (S.BALANCE, "Saldo erna € 5.006,31"),
    (S.BALANCE, "Je saldo daarna was 4.210,88 EUR."),
    (S.BALANCE, "Rest na deze verrichting 3,18 EUR"),
    (S.BALANCE, "Il vous reste 3.904,71 EUR"),
    (S.BALANCE, "Restguthaben 102,18"),
    (S.BALANCE, "What you have left now is 208,55 EUR"),
    (S.BALANCE, "STAND 24.10.26 391,17+"),
    (S.BALANCE, "OUT £57.12     BALANCE £1,040.90"),
    (S.VALUE_DATE, "Waardedag 16/03/2026"),
    (S.VALUE_DATE, "16 mars 2026 (valeur le même jour)"),
    (S.VALUE_DATE, "Tag der Valuta 16.03.2026"),
    (S.VALUE_DATE, "Value   16 March 2026"),
    (S.BANK_REFERENCE, "Toon bankreferte 2603141234567890"),
    (S.BANK_REFERENCE, "Réf. banque : 2603141234567890"),
    (S.MOVEMENT_NUMBER, "boeknr 000122"),
    (S.MOVEMENT_NUMBER, "Numéro de mouvement 00087"),
    (S.MOVEMENT_NUMBER, "l'écriture portant le numéro\n2026-00309"),
    (S.MOVEMENT_DETAIL, "<  Rekeningbeweging"),
    (S.MOVEMENT_DETAIL, "Umsatzdetails"),
    (S.MOVEMENT_DETAIL, "Movement details"),
    (S.MOVEMENT_DETAIL, "Avis de débit"),
    (
        S.BANK_ATTEST,
        "Ondergetekende, Bank Voorbeeld NV, kantoor Gent, bevestigt hierbij dat rekening",
    ),
    (S.BANK_ATTEST, "La soussignée certifie que le compte de son client"),
    (S.BANK_ATTEST, "Die Filiale bescheinigt, dass vom Konto"),
    (S.BANK_ATTEST, "Op verzoek van onze klant verklaren wij dat de rekening"),
    (S.BANK_ATTEST, "The undersigned certifies that the account"),
]
NEITHER = [
    "De opdracht van 86,40 EUR ging vanaf uw rekening naar de bank",
    "U vroeg dat er op 16/03/2026 van uw rekening 86,40 EUR overgemaakt werd",
    "EUR 86.40 was moved out of your available balance on your account",
    "Uw betaling van 86,40 EUR is geboekt in het mandje",
    "Porté en compte le : 16/03/2026 (prévision)",
    "Settled on 16/03/2026 if funds allow",
    "A fee of EUR 1.50 was taken from your account",
    "Uw overschrijving is aangekomen",
    "Er gaat 86,40 euro van je rekening BE62 0630 0123 4561",
    "Er ging geen geld van je rekening",
    "Zodra 86,40 euro van je rekening ging",
    "86.40 EUR has not left your account yet",
    "86.40 EUR will have left your account",
    "When 86.40 EUR has left your account we let you know",
    "Has 86.40 EUR left your account?",
    "You have 208.55 EUR left in your account",
    "Once money has left your account you cannot recall it",
    "Le montant de 86,40 EUR quitte votre compte le 14/03/2026",
    "86,40 EUR est débité de votre compte le 14/03/2026",
    "86.40 EUR is taken from your account on 14/03/2026",
    "À porter en compte le 14/03/2026",
    "Le montant sera porté en compte le 14/03/2026",
    "L'ordre a été inscrit dans vos livres le 14/03/2026",
    "Uw overschrijving van 86,40 EUR wordt geboekt",
    "Uw overschrijving van 86,40 EUR moet nog geboekt worden",
    "Vom Konto abgegangen am —",
    "Virement standard : l'argent arrive le jour suivant",
    "Überweisung bei der Bank angekommen",
    "Geld gaat naar Voorbeeld NV",
    "Saldo na deze opdracht 412,00",
    "Verwacht saldo erna 412,00",
    "Kontostand nach Auftrag 1.060,57 EUR",
    "Balance now €2,605.02",
    "Il vous reste 120,00 EUR à payer",
    "You have 120.00 EUR left to pay",
    "Stand 11/05/2026",
    "Value of the goods 120,00",
    "Communiquez cette référence à votre banque",
    "Entry 1 of 1",
    "N° de mouvement ..................",
    "Details van de opdracht",
    "De bank bevestigt uw opdracht",
    "Dit document bevestigt dat onderstaande verrichting",
    "Détails du virement",
    "Rekeningbeweging   Betalen   Sparen",
]


@pytest.mark.parametrize(("sign", "text"), SAID)
def test_what_left_an_account_shows_in_any_words(sign: Sign, text: str) -> None:
    assert sign in {mark.sign for mark in find_signs(block_of(text))}


@pytest.mark.parametrize("text", NEITHER)
def test_what_did_not_leave_it_shows_nothing_of_it(text: str) -> None:
    named = {sign for sign, _ in SAID}
    assert not named & {mark.sign for mark in find_signs(block_of(text))}
