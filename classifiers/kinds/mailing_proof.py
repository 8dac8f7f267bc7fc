"""A proof that a letter was sent, without the letter (FAQ line 131).

nl bewijs van aangetekende zending, faxrapport · fr preuve d'envoi recommandé,
rapport de transmission · de Einschreibebeleg, Sendebericht · en registered-mail
receipt, transmission report

The stub of a registered letter with barcode and postmark, or a fax machine's
report with date, number, pages and result.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.MAILING_PROOF,
    cues="""
    nl S: bewijs van afgifte van een aangetekende zending | bewijs van aangetekende zending
    nl S: ontvangstbewijs van een aangetekende zending | barcode aangetekende zending
    nl S: faxrapport | verzendrapport | verzendingsrapport | transmissierapport | zendrapport
    nl M: faxnummer | resultaat | begintijd | duur | aantal pagina's | geadresseerde
    nl M: aangetekende brief | aangetekende zending | bewijs voor de afzender | zending geslaagd
    fr S: preuve d'envoi recommandé | récépissé d'un envoi recommandé
    fr S: preuve de dépôt d'un envoi recommandé | rapport de transmission | rapport d'émission
    fr S: rapport de fax
    fr M: n° de fax | numéro de fax | résultat | heure de début | durée | rapport d'envoi
    fr M: lettre recommandée | envoi recommandé | preuve pour l'expéditeur | envoi réussi
    de S: einschreibebeleg | einlieferungsbeleg einschreiben | faxsendebericht | faxprotokoll
    de S: sendebericht | übertragungsbericht
    de M: faxnummer | ergebnis | startzeit | dauer | seiten
    de M: einschreiben | rückschein | beleg für den absender
    en S: proof of registered mail | registered mail receipt | certificate of posting
    en S: transmission report | transmission verification report | tx report | fax report
    en M: fax number | result | start time | duration | pages sent
    en M: registered letter | registered item | proof for the sender | advice of delivery
    all M: ecm | sg3 | g3
    """,
    signs={
        Sign.FAX_OK: 4.0,
        Sign.FAX_FAILED: 4.0,
        Sign.REGISTERED: 1.5,
        Sign.DEPOSIT_PROOF: 3.0,
        Sign.DIGITAL_DEPOSIT: 3.0,
        Sign.ADVICE_OF_RECEIPT: 2.0,
        Sign.POSTMARK: 2.0,
        Sign.LABEL_ONLY: -2.0,
        Sign.TRACKING_STATUS: -1.0,
    },
)
