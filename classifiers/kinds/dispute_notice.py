"""A written complaint to the firm: disputed, not delivered, no invoice (FAQ lines 62 to 131).

nl betwisting, niet ontvangen · fr contestation, non reçu · de Bestreitung, nicht
erhalten · en dispute, not received

An e-mail with its header and sent date, a letter, a faxed letter. It often quotes
the invoice or the reminder that it answers.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.DISPUTE_NOTICE,
    cues="""
    nl S: ingebrekestelling wegens gebrekkige levering | onterecht aangerekend
    nl S: foutief aangerekend | ten onrechte aangerekend
    nl S: ten onrechte gefactureerd | ik ben dit bedrag niet verschuldigd
    nl S: teken bezwaar aan | maak bezwaar
    nl S: niet akkoord met de factuur | niet akkoord met uw factuur | weiger te betalen
    nl S: dit niet besteld | factuur te annuleren | factuur klopt niet | rekening klopt niet
    nl S: niet betalen zolang | niet betalen tot | betaal … pas als | betaal … pas nadat
    nl S: nooit … toegekomen | niets afgeleverd | waar is mijn pakket | waar zit mijn pakket
    nl S: pakje gebleven | pakket gebleven | waar blijft mijn | stuur … factuur opnieuw
    nl M: mijn geld terug | is zoek | foutief | onjuist | betwisting | betwist
    nl M: klacht | reclamatie | bezwaar | onterecht | terugbetaling
    nl M: gelieve te crediteren | zoals reeds gemeld | mijn mail van | beschadigd | defect
    nl M: niet akkoord | creditnota
    nl W: factuur | bestelling | klantendienst | factuurnummer | bestelnummer | probleem
    fr S: mise en demeure pour défaut de conformité | facturé par erreur | facturé à tort
    fr S: pas d'accord avec la facture | pas d'accord avec votre facture | refuse de payer
    fr S: pas commandé | annuler la facture | annuler cette facture
    fr S: refuse de régler | ne réglerai pas | ne payerai pas | ne la réglerai pas
    fr S: ne paie pas … tant que | ne paierai … que lorsque
    fr S: où est mon colis | où est ma commande | rien reçu de votre part | livrez moi
    fr S: toujours rien reçu | annulez la commande | renvoyer la facture | renvoyer votre facture
    fr M: remboursez moi | erronée | contestation | conteste | réclamation
    fr M: plainte | à tort | remboursement
    fr M: endommagé | comme déjà signalé | mon e-mail du | défectueux | note de crédit
    fr W: facture | commande | service clientèle | numéro de facture | problème
    de S: erhebe einspruch | lege widerspruch ein
    de S: irrtümlich berechnet | zu unrecht berechnet
    de S: rechnung nicht einverstanden | weigere mich zu zahlen | nicht bestellt
    de S: rechnung stornieren | rechnung stimmt nicht
    de S: dahin zahle ich nicht | zahle … erst wenn | zahle … erst nach | zahle … nicht solange
    de S: wo bleibt mein | wo bleibt meine | wo ist mein paket | wo ist meine bestellung
    de S: rechnung … weisen wir zurück | rechnung … weise ich zurück | mängel … beheben
    de M: mein geld zurück | bestreitung | bestreite | beschwerde
    de M: einspruch | zu unrecht | rückerstattung
    de M: beschädigt | wie bereits gemeldet | meine e-mail vom | reklamation | mangelhaft
    de W: rechnung | bestellung | kundendienst | rechnungsnummer | bestellnummer | problem
    en S: wrongly charged | charged in error | incorrectly invoiced
    en S: do not agree with the invoice | refuse to pay | did not order | cancel the invoice
    en S: bill is wrong | invoice is wrong
    en S: am not paying | won't pay … until | not pay … until | not paying … until
    en S: where is my parcel | where is my order | do not accept your invoice | drop the charge
    en S: undo the order | resend the invoice | send me the invoice again
    en M: my money back | dispute | complaint | objection | refund | damaged | defective | faulty
    en M: as already reported | my email of | credit note | unjustified
    en W: invoice | order | customer service | invoice number | order number | helpdesk
    """,
    signs={
        Sign.ABOUT_DISPUTE: 5.0,
        Sign.ABOUT_NON_DELIVERY: 5.0,
        Sign.ABOUT_MISSING_INVOICE: 5.0,
        Sign.EMAIL_HEADER: 1.5,
        Sign.FORWARDED: 0.5,
        Sign.BOUNCED: 1.0,
        Sign.REGISTERED: 0.5,
    },
)
