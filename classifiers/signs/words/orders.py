"""Words of money that was only ordered (FAQ lines 25 and 35), or never went."""

from classifiers.signs.words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.FORM,
        Where.ANYWHERE,
        """
        nl: overschrijvingsformulier | debet van mijn rekening | van mijn rekening … over te
        fr: par le débit de mon compte | par le débit de son compte | demande d'exécution
        de: von meinem konto … überweisen | zu lasten meines kontos
        en: debit my account
        nl: gewenste uitvoeringsdatum in de toekomst | gewenste uitvoeringsdatum
        nl: één hoofdletter of cijfer | rekening opdrachtgever iban
        nl: naam en adres opdrachtgever | bewijs van opdracht
        nl: in te vullen in hoofdletters | strook voor de opdrachtgever
        fr: formulaire de virement | date d'exécution souhaitée
        fr: date d'exécution souhaitée dans le futur
        fr: n'indiquer qu'une seule majuscule | compte donneur d'ordre iban | preuve d'ordre
        fr: nom et adresse donneur d'ordre
        fr: à remplir en lettres capitales | à remplir en majuscules
        fr: souche à conserver par le donneur d'ordre
        de: überweisungsformular | überweisungsträger
        de: gewünschtes ausführungsdatum | konto auftraggeber iban | in blockschrift ausfüllen
        de: gewünschter ausführungstag | abschnitt für den auftraggeber
        de: name und adresse des auftraggebers
        en: credit transfer form | complete in block capitals
        en: transfer order form | requested execution date
        """,
    ),
    # Booked lines name the order that they were given by: there it is no form.
    SignWords(
        Sign.FORM,
        Where.TITLE,
        """
        nl: opdracht tot overschrijving | overschrijvingsopdracht | bevel tot overschrijving
        fr: ordre de virement | ordre de paiement | demande de virement
        de: überweisungsauftrag | zahlungsauftrag
        en: payment order | transfer order
        """,
    ),
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: uw overschrijvingsopdracht | uw opdracht tot overschrijving
        fr: votre ordre de virement | votre ordre de paiement
        de: ihr überweisungsauftrag | ihr zahlungsauftrag
        en: your transfer order | your payment order
        nl: verzonden vanaf | verstuurd vanaf
        fr: envoyé depuis
        de: gesendet von
        en: sent from
        """,
    ),
    SignWords(
        Sign.FORM,
        Where.TITLE,
        """
        nl: handtekening(en)
        fr: signature(s)
        de: unterschrift(en)
        """,
    ),
    SignWords(
        Sign.TO_SIGN,
        Where.ANYWHERE,
        """
        nl: wacht op handtekening | mijn handtekeningen
        nl: nog te bevestigen | klaar om te verzenden | overschrijvingen ondertekenen
        nl: overschrijving bevestigen | betaling bevestigen | bevestig met | onderteken met
        nl: nog 1 handtekening | nog een handtekening | nog 2 handtekeningen
        fr: encore 1 signature | encore une signature | encore 2 signatures | confirmez avec itsme
        fr: confirmer avec itsme | signez avec itsme | validez avec itsme
        de: noch 1 unterschrift | noch eine unterschrift | noch 2 unterschriften
        de: mit itsme bestätigen | mit itsme unterschreiben
        en: 1 more signature | one more signature | 2 more signatures | confirm with itsme
        en: approve with itsme | sign with itsme
        nl: wacht op goedkeuring | wacht op uw handtekening
        nl: nog goed te keuren | tweede gevolmachtigde
        nl: bevestig in je app | bevestig in uw app
        fr: validez dans votre application | second mandataire | reste à approuver
        de: bestätigen sie in der app | zweiten bevollmächtigten | noch zu genehmigen
        en: approve in your app | second signatory | still to approve
        nl: wachten op ondertekening | verzendmap | handtekening nodig | handtekening ontbreekt
        nl: teken met uw | teken met je
        fr: signez avec | signez au moyen
        de: unterschreiben sie mit | unterzeichnen sie mit
        nl: veeg om te betalen | bevestigen met | alles tekenen
        nl: controleer uw overschrijving | controleer je overschrijving
        fr: en attente de signature | dossier d'envoi
        fr: en attente d'approbation | en attente de validation
        fr: valider le virement | confirmer le virement | valider avec | signer avec
        fr: manque une signature | manque encore une signature | vérifiez votre virement
        fr: confirmer avec | glissez pour payer
        fr: prêt à l'envoi | mes signatures | signature requise
        de: wartet auf freigabe | wartet auf genehmigung
        de: überweisung bestätigen | tan eingeben | bestätigen mit | freigeben mit
        de: unterschrift fehlt | jetzt senden | wischen zum bezahlen
        de: prüfen sie ihre überweisung | prüfen sie ihre echtzeitüberweisung
        de: wartet auf unterschrift | unterschrift ausstehend | freigabe ausstehend
        en: awaiting signature | waiting for signature | ready to send
        en: awaiting approval | waiting for approval
        en: confirm transfer | confirm payment | sign with | approve payment
        en: needs a second approver | second approver | slide to pay | swipe to pay
        en: review your transfer | review your instant transfer | check your transfer
        en: awaiting authorisation | signature required
        """,
    ),
    SignWords(
        Sign.TO_SIGN,
        Where.STATUS,
        """
        nl: autoriseren | te bevestigen | te autoriseren | goed te keuren | te ondertekenen
        nl: nog te ondertekenen | te tekenen | nog te tekenen | overschrijvingen te ondertekenen
        fr: à confirmer | à valider | à autoriser | à signer | paiements à signer
        de: zu bestätigen | zu autorisieren | zu unterschreiben | zu unterzeichnen | freizugeben
        de: noch freizugeben
        en: authorise | authorize | to be confirmed | to be approved | to be signed
        """,
    ),
    SignWords(
        Sign.TO_SIGN,
        Where.BUTTON,
        """
        nl: tekenen en versturen | tekenen en verzenden | ondertekenen en verzenden
        nl: ondertekenen en versturen
        fr: signer et envoyer | signer et transmettre | signer et valider
        de: unterschreiben und senden | freigeben und senden | unterzeichnen und senden
        en: sign and send | sign send | sign and submit
        nl: bevestigen | ondertekenen | goedkeuren | verder naar ondertekenen | betaling versturen
        fr: confirmer | signer | valider | approuver | continuer vers la signature
        de: bestätigen | freigeben | unterschreiben | weiter zur freigabe | absenden
        en: confirm | sign | approve | authorise | authorize | confirm and send | continue to sign
        """,
    ),
    SignWords(
        Sign.TO_SIGN,
        Where.ANYWHERE,
        """
        nl: controleer uw betaling | controleer je betaling | controleer de gegevens en
        fr: vérifiez votre paiement | vérifiez le virement
        de: überweisung prüfen | prüfen sie ihre zahlung | prüfen sie die angaben
        en: review your payment | check your payment | review payment
        nl: wanneer zo snel mogelijk | voer … code in | geef … code in
        fr: quand dès que possible | entrez le code | introduisez le code | vous allez payer
        fr: vérifiez avant de confirmer | vérifiez et confirmez
        de: geben sie die … tan | tan generator | sie zahlen jetzt
        en: when as soon as possible | enter the code | you re sending | you are about to
        """,
    ),
    SignWords(
        Sign.SENT,
        Where.ANYWHERE,
        """
        nl: uw opdracht genoteerd | noteerden uw opdracht | uw overschrijving genoteerd
        fr: noté votre ordre | noté votre virement
        de: ihren zahlungsauftrag notiert | ihre überweisung notiert
        en: noted your payment instruction | noted your transfer
        nl: uw opdracht werd goed ontvangen | wij hebben uw opdracht goed ontvangen
        nl: uw opdracht is geregistreerd | opdracht verzonden | uw opdracht is ontvangen
        nl: opdracht geregistreerd | uw opdracht werd doorgestuurd | opdracht ondertekend
        nl: overschrijving verzonden | uw overschrijving werd geregistreerd
        nl: overschrijving verstuurd | overschrijving is verstuurd | overschrijving werd verstuurd
        fr: virement envoyé | virement a été envoyé | virement a bien été envoyé
        fr: virement transmis | virement a été transmis | virement a bien été transmis
        de: überweisung gesendet | überweisung wurde gesendet | überweisung übermittelt
        de: auftrag angenommen | auftrag wurde angenommen | auftrag entgegengenommen
        en: transfer sent | transfer has been sent
        nl: overschrijving aangemaakt | overschrijving ingegeven | overschrijving bewaard
        nl: overschrijving … wachtrij
        fr: virement créé | virement encodé | virement sauvegardé | virement … file d'attente
        de: überweisung angelegt | überweisung eingegeben | überweisung gespeichert
        de: überweisung … warteschlange
        en: transfer created | transfer entered | transfer saved | transfer queued
        nl: opdracht doorgegeven | verrichting … geregistreerd | geld is onderweg
        nl: overschrijving … goed ontvangen | betaling … goed ontvangen | betaalopdracht
        nl: ingediend op | ingevoerd op | doorgegeven aan de bank | afgegeven aan het loket
        nl: nieuwe uitgaande overschrijving | betaling … geïnitieerd
        nl: overschrijving … geregistreerd | opdracht … goed ontvangen | opdrachtbevestiging
        fr: votre ordre a bien été reçu | nous avons bien reçu votre ordre | ordre enregistré
        fr: ordre envoyé | votre ordre a été enregistré | virement envoyé | ordre signé
        fr: virement … transmis | virement … pris en charge | demande … prise en compte
        fr: paiement … initié | remis à l'agence | reçu à l'agence
        fr: encodé le | saisi le | introduit le
        fr: virement … enregistré
        fr: ordre … bien été reçu | confirmation de l'ordre | votre virement a été enregistré
        de: auftrag erteilt | auftrag angenommen | auftrag erfasst | auftrag gesendet
        de: ihr auftrag wurde entgegengenommen | wir haben ihren auftrag erhalten
        de: geld ist unterwegs | zahlung … ausgelöst
        de: am schalter entgegengenommen | überweisung … ausgelöst
        de: überweisung … übermittelt | zahlung … übermittelt
        de: überweisung … erfasst | überweisung … entgegengenommen
        de: auftrag unterzeichnet | überweisung gesendet | ihr auftrag wurde erfasst
        en: your order has been received | order registered | sent to bank | order received
        en: your instruction has been received | payment instruction received
        en: transfer request … received | transfer … registered
        en: money is on its way | payment is on its way | got your payment instruction
        en: received at branch | new outgoing transfer | payment initiated
        en: your transfer has been submitted | transfer submitted | sent to the bank
        """,
    ),
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: verzonden bedrag | verstuurd bedrag | bedrag verzonden
        fr: montant envoyé | montant transmis
        de: gesendeter betrag | betrag gesendet
        en: amount sent | sent amount
        """,
    ),
    SignWords(
        Sign.SENT,
        Where.STAGE,
        """
        nl: verzonden | verstuurd
        fr: envoyé | envoyée | transmis
        de: gesendet | übermittelt
        """,
    ),
    SignWords(
        Sign.SENT,
        Where.STATUS,
        """
        nl: ingediend | ondertekend | getekend | ingevoerd | geregistreerd
        fr: introduit | introduite | signé | encodé | enregistré
        de: eingereicht | unterschrieben | unterzeichnet | erfasst
        en: submitted | signed | order sent | sent to your bank | initiated | registered
        """,
    ),
    SignWords(Sign.SENT, Where.CODE, "iso: ACTC | ACCP | ACSP | RCVD"),
)

# The labels of a form, folded: where to sign, who pays, who is paid.
SIGNED_BY = frozenset({
    "handtekening", "handtekeningen", "signature", "signatures", "unterschrift", "unterschriften",
})  # fmt: skip
PAYER = frozenset({
    "opdrachtgever", "betaler", "betaalt", "donneur", "ordonnateur", "debiteur", "payeur",
    "auftraggeber", "auftraggebers", "kontoinhaber", "zahler", "ordering", "payer", "debtor",
})  # fmt: skip
PAYEE = frozenset({
    "begunstigde", "ontvanger", "krijgt", "beneficiaire", "destinataire", "begunstigter",
    "begunstigten", "empfanger", "zahlungsempfanger", "beneficiary", "payee",
})  # fmt: skip
