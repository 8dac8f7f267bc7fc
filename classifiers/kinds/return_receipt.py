"""A proof that goods were sent back, with the post's date (FAQ line 56).

nl retourbewijs, bewijs van afgifte · fr preuve de dépôt · de Einlieferungsschein ·
en proof of deposit

A slip or ticket of the counter or locker with a barcode, and a postmark or a
printed date. A bare label proves nothing handed in, and says so by its sign.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.RETURN_RECEIPT,
    cues="""
    nl S: retourzending | retour naar afzender | ontvangstbewijs pakket | we hebben uw retour
    nl M: bpost | postpunt | postkantoor | my bpost | bpack | pakje | pakket | pakjesautomaat
    nl M: pakketpunt | zendingsnummer | barcode | afgegeven op | gewicht | frankering
    nl M: port betaald | bestemmeling | geadresseerde | retour | sorteercentrum | retourcode
    nl W: stempel | kasticket | afzender | levering | zending
    fr S: retour à l'expéditeur | envoi retour | retour marchandise
    fr M: bpost | point poste | bureau de poste | colis | numéro d'envoi | code-barres
    fr M: déposé le | poids | affranchissement | distributeur de paquets | point colis
    fr M: destinataire | retour | centre de tri | suivi
    fr W: cachet | ticket | expéditeur | livraison | envoi
    de S: rücksendung | retoure
    de M: bpost | postamt | postpunkt | paket | sendungsnummer | barcode | aufgegeben am
    de M: gewicht | frankierung | paketautomat | empfänger | poststempel
    de W: stempel | kassenbon | absender | lieferung | sendung
    en S: return shipment | returned parcel | return receipt
    en M: bpost | post office | parcel | item number | barcode | posted on | weight | postage
    en M: parcel locker | addressee | tracking number | drop-off
    en W: stamp | sender | delivery | shipment
    """,
    signs={
        Sign.DEPOSIT_PROOF: 4.0,
        Sign.DEPOSIT_TICKET: 4.5,
        Sign.DIGITAL_DEPOSIT: 4.0,
        Sign.POSTMARK: 2.0,
        Sign.ADVICE_OF_RECEIPT: 4.0,
        Sign.LABEL_ONLY: 4.5,
        Sign.TRACKING_STATUS: 4.0,
        Sign.OTHER_CARRIER: 2.0,
        Sign.ABSENCE_CARD: -4.0,
        Sign.ABOUT_NON_DELIVERY: -4.0,
    },
)
