"""A bank statement, or the bank's own page of an *executed* payment.

nl rekeninguittreksel · fr extrait de compte · de Kontoauszug · en bank statement

Bank's name and the own account on top, a statement number, balances, dated lines;
or one payment with its booking or value date, both accounts and a bank reference
(FAQ lines 23 and 33). What proves that money moved are signs, not these words: an
order shares nearly all of them.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.BANK_STATEMENT,
    cues="""
    nl S: datum omschrijving | bij af saldo | af bij saldo | debet credit | mijn verrichtingen
    nl M: rekening tegenpartij | naam tegenpartij | bedrag afgehouden | verrichtingsdatum
    nl M: doorgegeven op | vrije mededeling | details van de verrichting | debet | volgnummer
    nl M: detail van de verrichting | verrichting | transactiedetails | rekeningoverzicht
    nl M: afschriften | rekeningafschriften | verrichtingen | transacties | omschrijving
    nl M: uw doorlopende opdracht ten gunste van | doorlopende betalingsopdracht
    nl W: overschrijving | overboeking | betaling | zichtrekening | rekeninghouder
    nl W: opdrachtgever | saldo | iban | bic | munt | devies | transactie | begunstigde
    nl W: mededeling | gestructureerde mededeling | van rekening | naar rekening
    fr S: mouvements du compte | débit crédit | date libellé | mes opérations
    fr M: compte contrepartie | nom de la contrepartie | détail de l'opération | débit
    fr M: détails de l'opération | communication libre | libellé | mouvement | opération
    fr M: détails de la transaction
    fr W: virement | paiement | compte à vue | titulaire | donneur d'ordre | solde | iban
    fr W: transaction | bénéficiaire | communication | communication structurée | devise
    fr W: du compte | vers le compte | montant | retrait
    de S: soll haben | umsätze des kontos | buchung valuta
    de M: gegenkonto | buchungstext | umsatzdetails | belastung | umsatz | kontonummer
    de M: details der transaktion | auftraggeberkonto
    de W: überweisung | zahlung | girokonto | sichtkonto | kontoinhaber | auftraggeber
    de W: saldo | soll | haben | iban | empfänger | begünstigter | verwendungszweck
    de W: mitteilung | betrag
    en S: paid out paid in | debit credit | date description | account activity
    en M: counterparty account | counterparty name | transaction details | transaction id
    en M: account number | money out | transfer details
    en W: transfer | payment | current account | account holder | ordering party | balance
    en W: beneficiary | reference | debit | amount | transaction | iban
    """,
    signs={
        Sign.STATEMENT_NUMBER: 4.0,
        Sign.BALANCE: 2.5,
        Sign.BOOKED: 4.0,
        Sign.BOOKING_DAY: 4.0,
        Sign.VALUE_DATE: 2.5,
        Sign.BANK_REFERENCE: 2.0,
        Sign.EXECUTED: 3.0,
        Sign.ARRIVED: 3.0,
        Sign.INSTANT: 2.0,
        Sign.BOOKED_LINE: 4.0,
        Sign.LEDGER: 2.5,
        Sign.CONFIRMATION: 2.0,
        Sign.PROOF_TITLE: 2.0,
        Sign.ACCEPTED_STATUS: 1.0,
        Sign.LIST_ROW: 2.5,
        Sign.BANK_ATTEST: 3.0,
        Sign.CARD_PAYMENT: 1.5,
        Sign.INCOMING: 2.0,
        Sign.REVERSED: 2.0,
        Sign.PAYMENT_CODE: -2.0,
    },
)
