"""Words of an order that waits, is planned, stands for ever, or was refused."""

from classifiers.signs.words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.PENDING,
        Where.ANYWHERE,
        """
        nl: nog te vertrekken | het geld vertrekt | uitgaven die nog komen | nemen ze in behandeling
        fr: sous réserve de provision | sous réserve de vérification | sous réserve de solde
        fr: sous réserve de … provision | sous réserve de … solde | sous réserve d'exécution
        de: konto nicht gedeckt
        en: subject to … funds | subject to … balance | subject to … checks | subject to … approval
        en: leaves your account on | will leave your account | is on its way to
        nl: nog uit te voeren | nog niet uitgevoerd | nog niet geboekt | nog niet verwerkt
        nl: niet geboekt | nog niet definitief | nog te boeken | te boeken op | wordt verwerkt
        nl: voorlopige boeking | onder voorbehoud van uitvoering | te verwerken verrichtingen
        nl: we verwerken je overschrijving | wij verwerken uw overschrijving
        nl: overschrijving … onder controle | voorlopige verrichtingen | nog te verrekenen
        fr: nous traitons votre virement | virement … sous contrôle | opérations provisoires
        de: wir bearbeiten ihre überweisung | überweisung wird geprüft | vorläufige umsätze
        en: processing your transfer | transfer under review | provisional transactions
        nl: niet geboekte verrichtingen | lopende overschrijvingen | nog te verwerken
        fr: encore à exécuter | virements en attente | pas encore exécuté | pas encore effectué
        fr: pas encore comptabilisé | opérations en attente | non encore exécuté
        fr: non comptabilisé | à comptabiliser | en cours d'acheminement
        fr: sous réserve d'exécution | opérations à venir | opération à venir | virement en cours
        fr: en cours de traitement | en cours d'exécution
        de: noch nicht ausgeführt | noch nicht gebucht | vorgemerkt | vorgemerkte umsätze
        de: noch auszuführen | noch zu buchen | noch zu buchende | ungebucht | ungebuchter
        de: noch nicht gebuchte | ungebuchte | nicht gebucht | vorbehaltlich der ausführung
        de: vorbehaltlich der deckung
        en: not posted | unposted | unbooked | not yet settled | not yet cleared | uncleared
        en: yet to be executed | subject to execution | not yet executed | not yet booked
        en: pending transactions | pending transfer | pending payment
        """,
    ),
    SignWords(
        Sign.PENDING,
        Where.TITLE,
        """
        nl: lopende opdrachten | openstaande opdrachten
        fr: ordres en cours | ordres en attente
        de: offene aufträge | offenen aufträge
        en: open orders | pending orders
        nl: even geduld | een ogenblik geduld
        fr: veuillez patienter | un instant
        de: bitte warten | einen moment bitte
        en: please wait | one moment
        """,
    ),
    SignWords(
        Sign.PENDING,
        Where.HEADING,
        """
        nl: te boeken | uit te voeren | uit te voeren verrichtingen
        fr: à exécuter | virements à exécuter | opérations à exécuter
        de: noch offen | auszuführen | auszuführende überweisungen
        en: to be executed | to be booked | not yet booked
        """,
    ),
    SignWords(
        Sign.PENDING,
        Where.OPENING,
        """
        nl: opgehouden door
        fr: en suspens
        de: angehalten durch | angehalten von
        en: on hold by | is held by | payment held by | transfer held by
        """,
    ),
    SignWords(
        Sign.PENDING,
        Where.STATUS,
        """
        nl: bezig | onderweg | wordt verwerkt | te verwerken | betaalmandje | verzendmandje
        fr: panier de paiements
        de: auftragskorb | im auftragskorb | sammelkorb
        en: payment basket
        nl: in behandeling | in afwachting | in verwerking | gereserveerd | wachtend | hangend
        nl: in de wacht | in wachtstand | op pauze
        fr: mis en attente | mise en attente | en pause
        de: in warteposition | in wartestellung | in warteschleife | pausiert
        fr: en route | en chemin | à traiter | en attente | en cours | réservé | réservée
        fr: en traitement
        de: unterwegs | freigegeben | in bearbeitung | ausstehend | reserviert | in verarbeitung
        en: hold | in transit | on its way | authorised | authorized
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
        nl: geplande betaling | geplande overschrijving | memodatum | komende betalingen
        nl: geplande overschrijvingen | geplande betalingen | toekomstige verrichtingen
        nl: toekomstige overschrijving | toekomstige betaling | uitvoeringsdatum in de toekomst
        fr: virement à date différée | virement à terme | virement différé
        fr: virement programmé | virement planifié | virements programmés | virements planifiés
        fr: programmé pour | planifié pour | programmé le | dépenses prévues | planifié le
        fr: planifiée le | planifiée pour | programmée le | programmée pour
        fr: prévu le | prévue le | prévu pour le | prévue pour le | date d'exécution prévue
        fr: paiement à venir | paiements à venir | virement à venir
        fr: prochains paiements | opérations futures | paiement programmé | date d'exécution future
        de: überweisung mit termin | terminierte zahlung | terminierte zahlungen
        de: terminierte überweisungen | vorgesehen für | vorgesehen am | eingeplant für
        de: geplante überweisung | geplante überweisungen | eingeplant am
        de: anstehende zahlung | anstehende zahlungen | bevorstehende zahlung
        de: auszuführen am | wartet auf ausführung
        de: terminüberweisung | terminierte überweisung | memodatum | geplante zahlung
        en: post-dated transfer | postdated transfer | scheduled transfer | scheduled payment
        en: scheduled for | future payment | memo date
        nl: volgende keer op
        fr: prochaine fois le | date mémo
        de: nächstes mal am
        en: next time on | due to be executed | upcoming payment | upcoming payments | future dated
        """,
    ),
    SignWords(
        Sign.PLANNED,
        Where.TITLE,
        """
        nl: vooruitzichten | kasprognose | saldoprognose | verwachte verrichtingen
        fr: prévision de trésorerie | prévisions de trésorerie | prévision de solde
        fr: opérations prévues
        de: kontovorschau | vorschau | saldoprognose | finanzvorschau
        en: forecast | cash forecast | balance forecast | cash flow forecast
        nl: aangekondigde betalingen | aangekondigde verrichtingen
        fr: opérations annoncées | paiements annoncés
        de: vormerkposten | angekündigte zahlungen
        en: payments due | announced payments
        """,
    ),
    SignWords(
        Sign.PLANNED,
        Where.HEADING,
        """
        nl: straks | weldra | op komst | komt eraan | later deze maand | volgende verrichtingen
        fr: bientôt | sous peu | à suivre | plus tard ce mois | prochaines opérations
        de: bald | in kürze | bevorstehend | später in diesem monat | nächste umsätze
        en: soon | coming up | coming soon | due soon | up next | next up | later this month
        """,
    ),
    SignWords(
        Sign.PLANNED,
        Where.LABEL,
        """
        nl: gepland op | gepland voor | uit te voeren op | uitvoeren op
        fr: à exécuter le
        de: geplant für | geplant am
        en: to be executed on | planned for | planned on
        """,
    ),
    SignWords(
        Sign.PLANNED,
        Where.STATUS,
        """
        nl: gepland | komend | komende | binnenkort | toekomstig
        fr: à venir | prochainement | programmé | programmée | planifié | planifiée
        de: geplant | terminiert | anstehend | demnächst | künftig
        en: scheduled | planned | upcoming
        """,
    ),
    SignWords(
        Sign.FUTURE_TENSE,
        Where.ANYWHERE,
        """
        nl: we voeren … uit | wij voeren … uit | proberen … opnieuw
        fr: nous exécuterons | nous réessayons | nous réessaierons | apparaîtra dans vos
        de: wir führen … aus | versuchen … erneut
        en: we ll book | we ll process your | will try again | we will book
        nl: wordt gedebiteerd | zal worden gedebiteerd
        nl: wordt uitgevoerd | zal worden uitgevoerd | zal uitgevoerd worden
        nl: wordt … verwerkt | wordt … geboekt | wordt … uitgevoerd
        nl: wordt verwerkt | zal worden verwerkt
        fr: sera … exécuté | sera … traité | l'exécution aura lieu | aura lieu le
        fr: sera exécuté | sera exécutée | sera effectué | sera traité | sera débité
        de: wird … bearbeitet | wird … gebucht | wird am … belastet | wird belastet
        de: wird ausgeführt | wird am … ausgeführt | wird verarbeitet | wird … ausgeführt
        en: we will execute | going to be debited | going to be executed
        en: will be executed | will be processed | will be debited | will be sent
        """,
    ),
    SignWords(
        Sign.NOT_EXECUTED,
        Where.ANYWHERE,
        """
        nl: betaling … onverrichter zake | overschrijving … onverrichter zake
        nl: kon niet door | niet gelukt | limiet overschreden | daglimiet overschreden
        fr: plafond dépassé | limite dépassée
        de: nicht möglich konto | limit überschritten
        en: limit exceeded
        nl: ontoereikend saldo | onvoldoende saldo | niet uitgevoerd | saldo ontoereikend
        nl: overschrijving … gestopt | overschrijving … tegengehouden
        nl: overschrijving opgeschort | overschrijving herroepen
        fr: virement … arrêté | bloqué ce virement | virement suspendu | virement révoqué
        de: überweisung … angehalten | überweisung gesperrt | überweisung ausgesetzt
        de: überweisung widerrufen
        en: transfer … stopped | transfer blocked | transfer suspended | transfer revoked
        nl: te weinig geld | overschrijving ingetrokken | mislukte verrichting
        nl: mislukte overschrijving | kon niet doorgaan | ging niet door
        nl: kon niet worden uitgevoerd | overschrijving geweigerd | overschrijving geannuleerd
        nl: betaling geweigerd | opdracht geweigerd | opdracht geannuleerd
        nl: geweigerde verrichtingen | betaling mislukt
        fr: provision insuffisante | solde insuffisant | non exécuté | pas été exécuté
        fr: virement refusé | virement annulé | ordre refusé | ordre annulé | paiement refusé
        fr: n'a pas abouti | virement bloqué | virement retiré | virement rappelé
        fr: n'a pas pu être exécuté | paiement échoué
        de: unzureichende deckung | nicht ausgeführt | mangels deckung | auftrag abgelehnt
        de: überweisung gescheitert | überweisung zurückgezogen | zahlung gescheitert
        de: überweisung abgelehnt | auftrag storniert | konnte nicht ausgeführt werden
        en: no money … left your account | no funds … left your account
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
    SignWords(
        Sign.NOT_EXECUTED,
        Where.FILLED,
        """
        nl: reden van weigering | reden van de weigering | reden weigering
        fr: motif du refus | motif de refus | raison du refus
        de: ablehnungsgrund | grund der ablehnung
        en: reason for refusal | rejection reason | reason for rejection
        """,
    ),
    SignWords(Sign.NOT_EXECUTED, Where.CODE, "iso: RJCT | CANC"),
    # In a letter they are spoken of; as a title they say what the paper is.
    SignWords(
        Sign.MANDATE,
        Where.TITLE,
        """
        nl: domiciliëringsmandaat | sepa mandaat | incassomachtiging
        nl: mandaat voor europese domiciliëring
        fr: mandat de domiciliation | mandat de domiciliation européenne | mandat sepa
        de: lastschriftmandat | einzugsermächtigung
        en: direct debit mandate | sepa mandate
        """,
    ),
    SignWords(
        Sign.MANDATE,
        Where.ANYWHERE,
        """
        nl: mandaat europese domiciliëring | mandaat voor domiciliëring
        nl: eerste keer op
        fr: première fois le
        de: erstmals am | erstmalige ausführung
        en: first time on
        nl: doorlopende opdracht aangemaakt | doorlopende opdracht ingesteld
        nl: nieuwe doorlopende opdracht | eerste uitvoering | volgende uitvoering
        nl: doorlopende opdracht … geregistreerd | doorlopende opdracht … aangemaakt
        nl: mandaat ondertekend | domiciliëring is geactiveerd | domiciliëring geactiveerd
        nl: mandaat getekend | doorlopende opdracht geregistreerd | bestendige opdracht … aangemaakt
        fr: ordre permanent créé | nouvel ordre permanent
        fr: ordre permanent enregistré | première exécution | prochaine exécution
        fr: ordre permanent … enregistré | ordre permanent … créé
        fr: domiciliation … activée | mandat signé | création d'un ordre permanent
        de: dauerauftrag angelegt | dauerauftrag eingerichtet
        de: dauerauftrag … erfasst | dauerauftrag … eingerichtet
        de: mandat unterzeichnet | mandat unterschrieben
        de: neuer dauerauftrag | erste ausführung | nächste ausführung
        en: standing order set up | standing order created | set up … standing order
        en: standing order … registered | standing order … created
        en: new standing order | first execution | next execution
        """,
    ),
    # Words that look like a status and are none.
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: in afwachting van uw | in afwachting van een | uw klacht is in behandeling
        nl: tot binnenkort | tot straks
        nl: mandaatnummer | mandaatreferte | in behandeling nemen | in behandeling genomen
        fr: sous toutes réserves | toutes réserves | sans réserve
        fr: en attente de votre | en attente d'une | dans l'attente de | en cours de route
        fr: référence du mandat | numéro de mandat | motif du refus : néant
        fr: à bientôt | à très bientôt
        de: ausstehender betrag | ausstehende zahlung | mandatsreferenz | offener betrag | bis bald
        en: mandate reference | pending your reply | see you soon
        """,
    ),
)
