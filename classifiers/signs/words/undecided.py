"""Words that prove neither that money moved nor that it was only ordered."""

import re

from classifiers.signs.words.shape import SignWords, Where
from evidence.vocabulary import Sign

OFFER = re.compile(  # what a button does with the paper that it names: a proof
    r"\b(?:downloaden|opslaan|bewaren|delen|afdrukken|printen|versturen|aanvragen|tonen"
    r"|t[ée]l[ée]charger|enregistrer|partager|imprimer|envoyer|demander|afficher"
    r"|herunterladen|speichern|teilen|drucken|senden|anfordern|anzeigen"
    r"|download|save|share|print|send|request|get|show|view)\b",
    re.IGNORECASE,
)

WORDS = (
    SignWords(
        Sign.CONFIRMATION,
        Where.ANYWHERE,
        """
        nl: bevestiging van overschrijving | bevestiging van uw overschrijving
        nl: bevestiging overschrijving | betalingsbevestiging | transactiebevestiging
        fr: confirmation de virement | confirmation de votre virement | confirmation de paiement
        fr: confirmation du virement
        de: überweisungsbestätigung | bestätigung der überweisung | zahlungsbestätigung
        en: transfer confirmation | confirmation of transfer | payment confirmation
        en: confirmation of payment
        """,
    ),
    SignWords(
        Sign.CONFIRMATION,
        Where.STATUS,
        """
        nl: bevestigd
        fr: confirmé | confirmée
        de: bestätigt
        en: confirmed
        """,
    ),
    SignWords(
        Sign.PROOF_TITLE,
        Where.NAMED,
        """
        nl: betaalbewijs | betalingsbewijs | bewijs van betaling | bewijs van overschrijving
        fr: preuve de paiement | preuve de virement | justificatif de paiement
        de: zahlungsnachweis | zahlungsbeleg | überweisungsbeleg | zahlungsbestätigung
        en: proof of payment | proof of transfer | payment receipt | transfer receipt
        """,
    ),
    SignWords(
        Sign.ACCEPTED_STATUS,
        Where.BARE,
        """
        nl: geaccepteerd | aanvaard
        fr: accepté | acceptée
        de: akzeptiert | angenommen
        en: accepted
        """,
    ),
    SignWords(
        Sign.BANK_ATTEST,
        Where.ANYWHERE,
        """
        nl: wij bevestigen dat … overschrijving | wij bevestigen dat … uitgevoerd
        nl: bankattest | attest van betaling | hierbij bevestigen wij … uitgevoerd
        nl: bevestigen wij dat … overschrijving | bevestigen wij dat … gedebiteerd
        nl: wij bevestigen dat … gedebiteerd
        nl: verklaren wij dat … overschrijving | verklaart dat … overschrijving
        fr: nous confirmons que … virement | nous confirmons que … exécuté
        fr: nous confirmons que … débité | nous vous confirmons … débité
        de: wir bestätigen dass … belastet | hiermit bestätigen wir … belastet
        en: we confirm that … debited | we hereby confirm … debited
        fr: nous attestons | nous certifions | la banque certifie | la banque atteste
        fr: attestation de paiement | attestation bancaire | nous certifions que … virement
        de: wir bestätigen dass … überweisung | wir bestätigen dass … ausgeführt
        de: hiermit bescheinigen wir | wir bescheinigen
        de: hiermit bestätigen wir … ausgeführt | bankbestätigung
        en: we confirm that … transfer | we confirm that … executed | bank attestation
        en: we hereby confirm … executed | this is to certify | we certify that
        nl: sms van | typ een bericht | schrijf een bericht
        fr: sms de | écrivez un message | écrire un message
        de: sms von | nachricht schreiben | nachricht eingeben
        en: text message from | type a message
        all: mt103 | mt 103 | single customer credit transfer | gecodeerd rekeninguittreksel
        """,
    ),
    SignWords(
        Sign.CARD_PAYMENT,
        Where.ANYWHERE,
        """
        nl: betaling geslaagd | stortingsbewijs | contante storting | aankoop met bankkaart
        nl: kaartbetaling | betaald met bancontact | betaling met kaart
        nl: stortingsticket | cash gestort | gestort aan automaat | gestort aan het loket
        fr: paiement réussi | bordereau de versement | versement en espèces | paiement par carte
        fr: achat par carte | ticket de versement | versé au guichet | versé en espèces
        de: bar eingezahlt | am schalter eingezahlt | am automaten eingezahlt
        en: cash deposit | deposited in cash | deposited at
        de: zahlung erfolgreich | einzahlungsbeleg | bareinzahlung | kartenzahlung
        en: payment successful | cash deposit slip | card payment | paid by card
        nl: betaalinitiatie | betalingsinitiatie
        fr: initiation de paiement
        de: zahlungsauslöse | zahlungsauslösung | zahlungsauslösedienst
        en: payment initiation | initiation id | pay by bank | open banking
        nl: betaald met kredietkaart
        fr: payé par carte
        de: mit kreditkarte bezahlt
        en: paid with credit card | paid by credit card
        all: bancontact | payconiq | mastercard | maestro | visa debit | apple pay | google pay
        """,
    ),
    SignWords(Sign.CARD_PAYMENT, Where.NAME, "all: wero | visa | paypal | klarna"),
    SignWords(
        Sign.LIST_ROW,
        Where.HEADING,
        """
        nl: vandaag | gisteren | eergisteren | voorbije verrichtingen | voorbij | afgelopen
        nl: eerdere verrichtingen | vroegere verrichtingen | vorige verrichtingen
        fr: aujourd'hui | hier | avant-hier | passées | opérations passées | passés | passé
        fr: opérations antérieures | opérations précédentes
        de: heute | gestern | vorgestern | vergangene umsätze | vergangen | frühere umsätze
        de: bisherige umsätze
        en: today | yesterday | done | past | past transactions | earlier transactions
        en: previous transactions
        """,
    ),
    # A basket is a bank's or a shop's.
    SignWords(
        Sign.STATUS_UNKNOWN,
        Where.TITLE,
        """
        nl: mandje | mijn mandje
        fr: panier | mon panier
        de: korb | mein korb
        en: basket | my basket
        """,
    ),
    SignWords(
        Sign.DRAFT,
        Where.TITLE,
        """
        nl: concept | ontwerp | kladversie | klad
        fr: brouillon | projet de lettre
        de: entwurf
        en: draft
        """,
    ),
    # The folders of a mailbox hold drafts too.
    SignWords(
        None,
        Where.TITLE,
        """
        nl: concepten | ontwerpen
        fr: brouillons
        de: entwürfe
        en: drafts
        """,
    ),
    SignWords(
        Sign.DRAFT,
        Where.ANYWHERE,
        """
        nl: concept opgeslagen | opgeslagen als concept | nog te versturen
        nl: opgeslagen … concepten
        fr: enregistré dans brouillons | enregistré comme brouillon | brouillon enregistré
        fr: enregistré … brouillons
        de: entwurf gespeichert | als entwurf gespeichert
        de: gespeichert … entwürfen | gespeichert … entwürfe
        en: draft saved | saved as draft | saved … drafts
        """,
    ),
    SignWords(
        Sign.SAMPLE,
        Where.TITLE,
        """
        nl: simulatie van | simulatie overschrijving | sjabloon overschrijving
        fr: simulation de | modèle de virement | exemple de virement
        de: simulation der | überweisungsvorlage | musterüberweisung
        en: simulation of | transfer template | sample transfer
        nl: demo | demomodus | testomgeving | demonstratie
        fr: démo | mode démo | démonstration | environnement de test
        de: demo | demomodus | testumgebung
        en: demo | demo mode | test environment
        nl: proefversie | voorbeeldscherm | voorbeeldbewijs | geen echte verrichting
        nl: geen echte betaling | voorbeeld van uw bevestiging | dit is een voorbeeld
        fr: ceci est un exemple | exemple de preuve | exemple d'extrait | opération fictive
        fr: aperçu de votre confirmation | paiement fictif
        de: musterbeleg | musterauszug | musteransicht | keine echte zahlung | dies ist ein muster
        de: keine echte buchung | vorschau ihrer bestätigung | nur vorschau
        en: sample confirmation | sample statement | sample screen | preview only
        en: not a real payment | preview of your confirmation | this is an example
        """,
    ),
    SignWords(
        Sign.STATUS_UNKNOWN,
        Where.ANYWHERE,
        """
        nl: saldo nog niet aangepast | saldo wordt … aangepast | wordt verrekend in
        nl: nieuwe poging | nog goed te keuren
        fr: solde sera adapté | solde sera mis à jour | nouvelle tentative
        fr: en cours de vérification
        fr: reste à approuver
        de: zukünftige buchung | zukünftige zahlung | erneut versucht | neuer versuch
        de: muss noch … freigegeben | noch … freigegeben werden | kontostand ändert sich
        en: still to be approved | balance will change | balance will be updated | will retry
        en: subject to final
        """,
    ),
    SignWords(
        Sign.STATUS_UNKNOWN,
        Where.OPENING,
        """
        nl: onder voorbehoud | niet definitief
        fr: sous réserve | non définitif
        de: unter vorbehalt | nicht endgültig
        en: earmarked | not final
        """,
    ),
    SignWords(
        Sign.SAMPLE,
        Where.OPENING,
        """
        nl: voorbeeld van een | voorbeeld van het | zo ziet een
        fr: exemple de | exemple d'un | exemple d'une | modèle de preuve | modèle récépissé
        fr: modèle de récépissé | à quoi ressemble
        de: beispiel eines | beispiel einer | beispiel für | muster eines | so sieht ein
        en: example of | sample of | example what a | this is what a
        """,
    ),
    SignWords(Sign.SAMPLE, Where.BUTTON, "all: voorbeeld | exemple | beispiel | example"),
    SignWords(
        Sign.SAMPLE,
        Where.BUTTON,
        """
        nl: voorvertoning | sjabloon
        fr: aperçu | modèle
        de: vorschau | vorlage | entwurfsfassung
        en: preview | template
        """,
    ),
    SignWords(  # of filling in an order, whatever the steps before are called
        Sign.STATUS_UNKNOWN,
        Where.NUMBERED,
        """
        nl: stap … van | voltooide stappen
        fr: étape … sur | étapes terminées
        de: schritt … von | erledigte schritte
        en: step … of | completed steps
        """,
    ),
    SignWords(Sign.SAMPLE, Where.CODE, "all: specimen | sjabloon | modèle | muster | sample"),
)
