"""Words of money that was only ordered (FAQ lines 25 and 35), or never went."""

from classifiers.sign_words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.FORM,
        Where.ANYWHERE,
        """
        nl: opdracht tot overschrijving | overschrijvingsopdracht | overschrijvingsformulier
        nl: gewenste uitvoeringsdatum in de toekomst | gewenste uitvoeringsdatum
        nl: één hoofdletter of cijfer | rekening opdrachtgever iban
        nl: naam en adres opdrachtgever | bewijs van opdracht
        nl: in te vullen in hoofdletters | strook voor de opdrachtgever
        fr: ordre de virement | formulaire de virement | date d'exécution souhaitée
        fr: date d'exécution souhaitée dans le futur
        fr: n'indiquer qu'une seule majuscule | compte donneur d'ordre iban | preuve d'ordre
        fr: nom et adresse donneur d'ordre
        fr: à remplir en lettres capitales | à remplir en majuscules
        fr: souche à conserver par le donneur d'ordre
        de: überweisungsauftrag | überweisungsformular | überweisungsträger
        de: gewünschtes ausführungsdatum | konto auftraggeber iban | in blockschrift ausfüllen
        de: gewünschter ausführungstag | abschnitt für den auftraggeber
        de: name und adresse des auftraggebers
        en: credit transfer form | complete in block capitals
        en: transfer order form | payment order | transfer order | requested execution date
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
        nl: te ondertekenen | nog te ondertekenen | wacht op handtekening | mijn handtekeningen
        nl: nog te bevestigen | klaar om te verzenden | overschrijvingen ondertekenen
        nl: overschrijving bevestigen | betaling bevestigen | bevestig met | onderteken met
        nl: wacht op goedkeuring | wacht op uw handtekening
        nl: te tekenen | nog te tekenen
        nl: wachten op ondertekening | verzendmap | handtekening nodig | handtekening ontbreekt
        nl: veeg om te betalen | bevestigen met | alles tekenen
        nl: controleer uw overschrijving | controleer je overschrijving
        fr: à signer | paiements à signer | en attente de signature | dossier d'envoi
        fr: en attente d'approbation | en attente de validation
        fr: valider le virement | confirmer le virement | valider avec | signer avec
        fr: manque une signature | manque encore une signature | vérifiez votre virement
        fr: confirmer avec | glissez pour payer
        fr: prêt à l'envoi | mes signatures | signature requise
        de: zu unterschreiben | zu unterzeichnen | freizugeben | noch freizugeben
        de: wartet auf freigabe | wartet auf genehmigung
        de: überweisung bestätigen | tan eingeben | bestätigen mit | freigeben mit
        de: unterschrift fehlt | jetzt senden | wischen zum bezahlen
        de: prüfen sie ihre überweisung | prüfen sie ihre echtzeitüberweisung
        de: wartet auf unterschrift | unterschrift ausstehend | freigabe ausstehend
        en: to be signed | awaiting signature | waiting for signature | ready to send
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
        nl: autoriseren | te bevestigen | te autoriseren | goed te keuren
        fr: à confirmer | à valider | à autoriser
        de: zu bestätigen | zu autorisieren
        en: authorise | authorize | to be confirmed | to be approved
        """,
    ),
    SignWords(
        Sign.SENT,
        Where.ANYWHERE,
        """
        nl: uw opdracht werd goed ontvangen | wij hebben uw opdracht goed ontvangen
        nl: uw opdracht is geregistreerd | opdracht verzonden | uw opdracht is ontvangen
        nl: opdracht geregistreerd | uw opdracht werd doorgestuurd | opdracht ondertekend
        nl: overschrijving verzonden | uw overschrijving werd geregistreerd
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
        fr: demande de virement | virement … enregistré
        fr: ordre … bien été reçu | confirmation de l'ordre | votre virement a été enregistré
        de: auftrag erteilt | auftrag angenommen | auftrag erfasst | auftrag gesendet
        de: ihr auftrag wurde entgegengenommen | wir haben ihren auftrag erhalten
        de: überweisung … eingegangen | geld ist unterwegs | zahlung … ausgelöst
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
        Sign.SENT,
        Where.STATUS,
        """
        nl: verzonden | ingediend | ondertekend | getekend | ingevoerd | geregistreerd
        fr: envoyé | envoyée | introduit | introduite | signé | encodé | transmis | enregistré
        de: gesendet | eingereicht | unterschrieben | unterzeichnet | erfasst | übermittelt
        en: submitted | signed | order sent | sent to your bank | initiated | registered
        """,
    ),
    SignWords(Sign.SENT, Where.CODE, "iso: ACTC | ACCP | ACSP | RCVD"),
    SignWords(
        Sign.PENDING,
        Where.ANYWHERE,
        """
        nl: nog uit te voeren | nog niet uitgevoerd | nog niet geboekt | nog niet verwerkt
        nl: niet geboekt | nog niet definitief | nog te boeken | te boeken op | wordt verwerkt
        nl: voorlopige boeking | onder voorbehoud van uitvoering | te verwerken verrichtingen
        nl: niet geboekte verrichtingen | lopende overschrijvingen | nog te verwerken
        fr: encore à exécuter | virements en attente | pas encore exécuté | pas encore effectué
        fr: pas encore comptabilisé | opérations en attente | non encore exécuté
        fr: non comptabilisé | à comptabiliser | en cours d'acheminement
        fr: sous réserve d'exécution | opérations à venir | opération à venir
        fr: en cours de traitement | en cours d'exécution | virement en cours
        de: noch nicht ausgeführt | noch nicht gebucht | vorgemerkt | vorgemerkte umsätze
        de: noch auszuführen | noch zu buchen | noch zu buchende | ungebucht | ungebuchter
        de: ungebuchte | nicht gebucht | vorbehaltlich der ausführung | vorbehaltlich der deckung
        en: not posted | unposted | unbooked | not yet settled | not yet cleared | uncleared
        en: yet to be executed | subject to execution
        en: not yet executed | not yet booked | pending transactions | pending transfer
        en: pending payment
        """,
    ),
    SignWords(
        Sign.PENDING,
        Where.STATUS,
        """
        nl: bezig | onderweg | wordt verwerkt | te verwerken
        nl: in behandeling | in afwachting | in verwerking | gereserveerd | wachtend | hangend
        fr: en route | en chemin | à traiter
        fr: en attente | en cours | réservé | réservée | en traitement
        de: unterwegs | freigegeben
        de: in bearbeitung | ausstehend | reserviert | in verarbeitung | offen
        en: in transit | on its way | authorised | authorized
        en: pending | in progress | processing | being processed | on hold | reserved
        """,
    ),
    SignWords(Sign.PENDING, Where.CODE, "iso: PDNG"),
    SignWords(
        Sign.PLANNED,
        Where.ANYWHERE,
        """
        nl: ingepland op | ingepland voor | voorzien op | voorziene uitvoeringsdatum
        nl: datum van uitvoering in de toekomst | kan nog gewijzigd worden
        nl: gepland op | gepland voor | geplande betaling | geplande overschrijving | memodatum
        nl: geplande overschrijvingen | geplande betalingen | toekomstige verrichtingen
        nl: toekomstige overschrijving | toekomstige betaling
        nl: uitvoeringsdatum in de toekomst | uit te voeren op | uitvoeren op | komende betalingen
        fr: virement à date différée | virement à terme | virement différé
        fr: virement programmé | virement planifié | virements programmés | virements planifiés
        fr: date mémo | programmé pour | planifié pour | programmé le | dépenses prévues
        fr: planifié le | planifiée le | planifiée pour | programmée le | programmée pour
        fr: prévu le | prévue le | prévu pour le | prévue pour le | date d'exécution prévue
        fr: paiement à venir | paiements à venir | virement à venir
        fr: à exécuter le | prochains paiements
        fr: opérations futures | paiement programmé | date d'exécution future
        de: überweisung mit termin
        de: vorgesehen für | vorgesehen am | eingeplant für | eingeplant am
        de: geplant für | geplant am | geplante überweisung | geplante überweisungen
        de: anstehende zahlung | anstehende zahlungen | bevorstehende zahlung
        de: auszuführen am | wartet auf ausführung
        de: terminüberweisung | terminierte überweisung | memodatum | geplante zahlung
        en: post-dated transfer | postdated transfer
        en: scheduled for | scheduled transfer | scheduled payment | future payment | memo date
        en: to be executed on | planned for | planned on | due to be executed
        en: upcoming payment | upcoming payments | future dated
        """,
    ),
    SignWords(
        Sign.PLANNED,
        Where.STATUS,
        """
        nl: gepland
        fr: programmé | programmée | planifié | planifiée
        de: geplant | terminiert
        en: scheduled | planned | upcoming
        """,
    ),
    SignWords(
        Sign.FUTURE_TENSE,
        Where.ANYWHERE,
        """
        nl: wordt gedebiteerd | zal worden gedebiteerd
        nl: wordt uitgevoerd | zal worden uitgevoerd | zal uitgevoerd worden
        nl: wordt … verwerkt | wordt … geboekt
        nl: wordt … uitgevoerd | wordt verwerkt | zal worden verwerkt
        fr: sera … exécuté | sera … traité
        fr: l'exécution aura lieu | aura lieu le
        fr: sera exécuté | sera exécutée | sera effectué | sera traité | sera débité
        de: wird … bearbeitet | wird … gebucht
        de: wird am … belastet | wird belastet
        de: wird ausgeführt | wird am … ausgeführt | wird verarbeitet | wird … ausgeführt
        en: we will execute | going to be debited | going to be executed
        en: will be executed | will be processed | will be debited | will be sent
        """,
    ),
    SignWords(
        Sign.NOT_EXECUTED,
        Where.ANYWHERE,
        """
        nl: ontoereikend saldo | onvoldoende saldo | niet uitgevoerd | saldo ontoereikend
        nl: te weinig geld | overschrijving ingetrokken | mislukte verrichting
        nl: mislukte overschrijving | kon niet doorgaan | ging niet door
        nl: kon niet worden uitgevoerd | overschrijving geweigerd | overschrijving geannuleerd
        nl: betaling geweigerd | opdracht geweigerd | opdracht geannuleerd | reden van weigering
        nl: geweigerde verrichtingen | betaling mislukt
        fr: provision insuffisante | solde insuffisant | non exécuté | pas été exécuté
        fr: virement refusé | virement annulé | ordre refusé | ordre annulé | paiement refusé
        fr: n'a pas abouti | virement bloqué | virement retiré | virement rappelé
        fr: motif du refus | n'a pas pu être exécuté | paiement échoué
        de: unzureichende deckung | nicht ausgeführt | mangels deckung | auftrag abgelehnt
        de: überweisung gescheitert | überweisung zurückgezogen | zahlung gescheitert
        de: überweisung abgelehnt | auftrag storniert | konnte nicht ausgeführt werden
        en: insufficient funds | not executed | transfer declined | transfer rejected
        en: transfer unsuccessful | payment unsuccessful | transfer recalled
        en: transfer cancelled | payment declined | payment failed | could not be executed
        en: pending sufficient funds
        """,
    ),
    SignWords(
        Sign.NOT_EXECUTED,
        Where.STATUS,
        """
        nl: geweigerd | geannuleerd | teruggestuurd | mislukt | verworpen | afgewezen
        fr: refusé | refusée | annulé | annulée | rejeté | rejetée | retourné | échoué
        de: abgelehnt | storniert | storno | zurückgesandt | fehlgeschlagen | zurückgewiesen
        en: declined | rejected | cancelled | canceled | reverted | failed | returned | refused
        """,
    ),
    SignWords(Sign.NOT_EXECUTED, Where.CODE, "iso: RJCT | CANC"),
    SignWords(
        Sign.MANDATE,
        Where.ANYWHERE,
        """
        nl: domiciliëringsmandaat | mandaat europese domiciliëring | mandaat voor domiciliëring
        nl: doorlopende opdracht aangemaakt | doorlopende opdracht ingesteld
        nl: nieuwe doorlopende opdracht | eerste uitvoering | volgende uitvoering
        nl: doorlopende opdracht … geregistreerd | doorlopende opdracht … aangemaakt
        nl: mandaat ondertekend | domiciliëring is geactiveerd | domiciliëring geactiveerd
        nl: mandaat getekend | sepa mandaat | doorlopende opdracht geregistreerd | incassomachtiging
        fr: mandat de domiciliation | ordre permanent créé | nouvel ordre permanent
        fr: ordre permanent enregistré | première exécution | prochaine exécution
        fr: ordre permanent … enregistré | ordre permanent … créé
        fr: domiciliation … activée | mandat signé
        fr: mandat sepa | création d'un ordre permanent
        de: lastschriftmandat | dauerauftrag angelegt | dauerauftrag eingerichtet
        de: dauerauftrag … erfasst | dauerauftrag … eingerichtet
        de: mandat unterzeichnet | mandat unterschrieben
        de: neuer dauerauftrag | erste ausführung | nächste ausführung | einzugsermächtigung
        en: direct debit mandate | standing order set up | standing order created
        en: set up … standing order
        en: standing order … registered | standing order … created
        en: new standing order | first execution | next execution | sepa mandate
        """,
    ),
    # Words that look like a status and are none.
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: in afwachting van uw | in afwachting van een | uw klacht is in behandeling
        nl: mandaatnummer | mandaatreferte | in behandeling nemen | in behandeling genomen
        fr: en attente de votre | en attente d'une | dans l'attente de | en cours de route
        fr: référence du mandat | numéro de mandat
        fr: motif du refus : néant
        de: ausstehender betrag | ausstehende zahlung | mandatsreferenz | offener betrag
        en: mandate reference | pending your reply
        """,
    ),
)
