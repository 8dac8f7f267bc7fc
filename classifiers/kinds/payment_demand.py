"""An invoice, a reminder, a collector's letter: what is asked, never what was paid.

nl factuur, aanmaning · fr facture, rappel, mise en demeure · de Rechnung, Mahnung ·
en invoice, reminder

Number, date, amounts, due date and an account to pay to, often with a transfer
form or a code to scan at the foot; that form makes no order of it.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.PAYMENT_DEMAND,
    cues="""
    nl S: factuurdatum | te betalen voor | vervaldatum | totaal incl. btw | te betalen bedrag
    nl S: maatstaf van heffing | eindafrekening | slotfactuur | afrekeningsfactuur
    nl S: voorschotfactuur | aanmaning | betalingsherinnering | eerste herinnering
    nl S: laatste aanmaning | openstaand saldo | hoofdsom | schadebeding | verwijlintresten
    nl S: minnelijke invordering | binnen de 14 kalenderdagen | totaal te betalen
    nl S: staat nog open | staan nog open | gelieve … te betalen voor | te betalen vóór
    nl M: energiefactuur | telefoonfactuur | te betalen | factuurnummer | factuur nr
    nl M: factuur | btw-nummer | btw | aantal | eenheidsprijs
    nl M: subtotaal | klantnummer | leveringsdatum | bestelbon | ondernemingsnummer
    nl M: gelieve te betalen | periode van | betaaltermijn | ingebrekestelling | schuldeiser
    nl M: dossiernummer | invordering | gerechtsdeurwaarder | intresten | onbetaald
    nl M: schadevergoeding | algemene directie economische inspectie | herinnering
    nl M: openstaand bedrag
    nl W: incasso | kosten | verjaring | algemene voorwaarden | betwisten
    fr S: date de facture | date d'échéance | à payer avant le | total tvac | montant à payer
    fr S: base imposable | facture finale | décompte final | facture de clôture
    fr S: facture d'acompte | rappel de paiement | premier rappel | sommation | dernier rappel
    fr S: solde restant dû | clause indemnitaire | clause pénale | intérêts de retard
    fr S: recouvrement amiable | dans les 14 jours calendrier | total à payer
    fr S: à payer pour le | reste à payer | restent impayées | reste impayée
    fr M: numéro de facture | facture | numéro de tva | tva | quantité
    fr M: prix unitaire | sous-total | numéro de client | date de livraison | bon de commande
    fr M: numéro d'entreprise | veuillez payer | délai de paiement | mise en demeure
    fr M: créancier | numéro de dossier | huissier de justice | intérêts
    fr M: impayé | dommages et intérêts | principal | rappel
    fr M: direction générale de l'inspection économique
    fr W: recouvrement | frais | prescription | conditions générales | contester
    de S: rechnungsdatum | fällig am | zahlbar bis | gesamtbetrag inkl. mwst | schlussrechnung
    de S: bemessungsgrundlage | endabrechnung | abschlagsrechnung | zu zahlender betrag
    de S: mahnung | zahlungserinnerung | erste mahnung | letzte mahnung | inverzugsetzung
    de S: offener betrag | hauptsumme | schadenersatzklausel | verzugszinsen
    de S: gütliche eintreibung | zahlungsaufforderung
    de S: zahlbar innerhalb | zu zahlen bis | noch offen
    de S: zu zahlen … bis
    de M: stromrechnung | gasrechnung | telefonrechnung | zu zahlen
    de M: ust-idnr | umsatzsteuer | rechnungsnummer | rechnung nr
    de M: rechnung | mwst | mwst-nummer | menge | einzelpreis
    de M: zwischensumme | kundennummer | lieferdatum | bestellschein | unternehmensnummer
    de M: bitte überweisen sie | zahlungsziel | gläubiger | forderung
    de M: gerichtsvollzieher | zinsen | unbezahlt | schadenersatz | wirtschaftsinspektion
    de W: inkasso | kosten | verjährung | allgemeine geschäftsbedingungen | aktenzeichen
    en S: invoice date | due date | payable before | total incl. vat | amount due
    en S: final invoice | payment reminder | first reminder | final reminder | notice of default
    en S: outstanding balance | principal amount | damages clause | late payment interest
    en S: amicable debt collection | total to pay | total payable
    en S: please pay before | remains unpaid | is overdue | payable within
    en M: invoice number | invoice no | invoice | vat number | vat | quantity | unit price
    en M: subtotal | customer number | please pay | payment terms | creditor | file number
    en M: debt collection | bailiff | interest | unpaid | reminder
    en W: costs | general terms | dispute
    """,
    signs={
        Sign.PAID_STAMP: 1.0,
        Sign.PAYMENT_CODE: 2.0,
        Sign.SUPPLIER_TERMINATES: 2.0,
        Sign.EXECUTED: -1.0,
        Sign.BOOKED: -2.0,
        Sign.BOOKING_DAY: -2.0,
        Sign.STATEMENT_NUMBER: -2.0,
    },
)
