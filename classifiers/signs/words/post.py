"""Words of the post: what was handed in, and what only announces a parcel (FAQ line 56)."""

from classifiers.signs.words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.DEPOSIT_PROOF,
        Where.HELD,
        """
        nl: bewijs van afgifte | afgiftebewijs | ontvangstbewijs van een aangetekende zending
        nl: bewijs van aangetekende zending | uw zending is afgegeven | retourzending afgegeven
        fr: preuve de dépôt | récépissé de dépôt | récépissé d'un envoi recommandé
        fr: récépissé recommandé | récépissé d'envoi
        fr: votre envoi a été déposé | preuve d'envoi recommandé
        de: einlieferungsschein | aufgabeschein | aufgabebescheinigung | hinterlegungsnachweis
        de: einschreibebeleg
        en: proof of deposit | certificate of posting | proof of posting | deposit receipt
        all: 201pod
        """,
    ),
    SignWords(
        Sign.DEPOSIT_TICKET,
        Where.HELD,
        """
        nl: verzendbewijs | retourbewijs | bewijs van verzending
        fr: preuve d'envoi | preuve de retour | preuve d'expédition
        de: einlieferungsbeleg | rücksendenachweis | rücksendebeleg | versandbeleg
        en: mailing receipt | proof of mailing | proof of shipment | proof of return
        """,
    ),
    # The till of a counter names its slip in the heading.
    SignWords(
        Sign.DEPOSIT_TICKET,
        Where.TITLE,
        """
        nl: verzendingsticket | verzendticket | afgifteticket | afgiftebon | verzendbon
        nl: aannamebewijs | inleverbewijs | deponeringsbewijs | neerleggingsbewijs
        nl: aannameticket | inleverticket | inleverbon | aanvaardingsbewijs | terugzendbewijs
        nl: bewijs van inlevering | bewijs van aanname | bewijs van deponering
        nl: bewijs van neerlegging | bewijs van aanvaarding | bewijs van inontvangstneming
        nl: bewijs van terugzending | bewijs van overhandiging | ontvangstbewijs pakket
        nl: bewijs van ontvangst aan het loket | ontvangstbewijs voor uw retour
        nl: ontvangstbewijs retour | ontvangst retourzending | ontvangstbewijs retourzending
        fr: ticket d'envoi | ticket de dépôt | reçu de dépôt | reçu d'envoi | bon de dépôt
        fr: reçu de prise en charge | preuve de prise en charge | récépissé de prise en charge
        fr: preuve d'acceptation | reçu d'acceptation | reçu pour votre retour
        fr: reçu de remise | récépissé de remise | quittance de dépôt | attestation de dépôt
        fr: preuve de remise au guichet | preuve de renvoi | reçu de renvoi | récépissé de retour
        fr: quittance de remise | ticket de prise en charge | reçu de retour | bordereau de dépôt
        de: versandticket | einlieferungsbon | einlieferungsquittung | abgabebeleg | aufgabebeleg
        de: annahmebeleg | annahmeschein | annahmequittung | annahmebestätigung | abgabequittung
        de: abgabeschein | abgabebestätigung | abgabenachweis | einlieferungsbestätigung
        de: einlieferungsnachweis | aufgabequittung | hinterlegungsbeleg | rücksendequittung
        de: beleg über die abgabe | beleg über die annahme | beleg über die einlieferung
        de: quittung über die abgabe | quittung über die annahme | quittung über die einlieferung
        de: nachweis über die einlieferung | nachweis über die abgabe | beleg für ihre retoure
        de: beleg für ihre rücksendung | quittung für ihre rücksendung
        de: nachweis der abgabe | nachweis der einlieferung
        en: parcel receipt | posting receipt | drop-off receipt | drop off receipt
        en: proof of drop-off | proof of drop off | receipt of deposit | acceptance receipt
        en: proof of acceptance | deposit slip | drop-off slip | certificate of deposit
        en: certificate of drop-off | proof of hand-over | lodgement receipt | hand-in receipt
        en: proof of lodgement | receipt for your return | receipt for your parcel
        """,
    ),
    # Or it says at its foot what it is for.
    SignWords(
        Sign.DEPOSIT_TICKET,
        Where.HELD,
        """
        nl: dit ticket bewijst | deze bon bewijst | dit bewijs bevestigt | dit ticket bevestigt
        fr: ce reçu prouve | ce ticket prouve | ce reçu atteste | ce ticket atteste
        fr: ce récépissé prouve | ce récépissé atteste
        de: dieser beleg beweist | dieser beleg bestätigt | diese quittung bestätigt
        de: dieser bon bestätigt | dieser beleg dient als nachweis
        en: this receipt proves | this receipt confirms | this slip proves | this slip confirms
        en: as your shipping receipt | as your drop-off receipt | as your deposit receipt
        """,
    ),
    SignWords(
        Sign.DIGITAL_DEPOSIT,
        Where.HELD,
        """
        nl: digitaal bewijs van afgifte | digitaal afgiftebewijs
        nl: elektronisch bewijs van afgifte | digitaal aangetekend
        fr: preuve de dépôt digitale | preuve de dépôt numérique | preuve de dépôt électronique
        fr: recommandé électronique | recommandé digital
        de: digitaler einlieferungsschein | elektronischer einlieferungsschein
        de: digitaler einlieferungsnachweis
        en: digital proof of deposit | electronic proof of deposit | digital registered mail
        """,
    ),
    SignWords(
        Sign.ADVICE_OF_RECEIPT,
        Where.TITLE,
        """
        nl: bericht van ontvangst | ontvangstmelding
        fr: avis de réception | accusé de réception
        de: rückschein | empfangsbestätigung
        en: advice of receipt | advice of delivery
        all: cn07 | cn 07
        """,
    ),
    SignWords(
        Sign.LABEL_ONLY,
        Where.TITLE,
        """
        nl: retourlabel | verzendlabel | retouretiket | verzendetiket | uw retourlabel
        fr: étiquette de retour | étiquette d'envoi | étiquette d'expédition | bon de retour
        de: rücksendeetikett | retourenschein | versandetikett | retourenetikett
        en: return label | shipping label | returns label
        """,
    ),
    SignWords(
        Sign.LABEL_ONLY,
        Where.ANYWHERE,
        """
        nl: kleef dit label op | plak dit label op | kleef het label op | plak het label op
        nl: kleef de sticker op | plak de sticker op | breng je pakje … naar | breng uw pakje … naar
        nl: breng je pakket … naar | breng uw pakket … naar | nog af te geven | toon deze code
        nl: toon de qr-code | laat deze code scannen | retourlabel is klaar | label is aangemaakt
        nl: lever je pakje in bij | lever uw pakket in bij | geef je pakje af | geef uw pakket af
        fr: collez cette étiquette sur | collez l'étiquette sur | étiquette de retour est prête
        fr: déposez votre colis | déposez le colis | apportez votre colis | à déposer avant
        fr: présentez ce code | montrez ce code | faites scanner ce code | étiquette a été créée
        de: kleben sie dieses etikett auf | kleben sie das etikett auf | noch abzugeben
        de: bringen sie ihr paket | bringen sie das paket | geben sie ihr paket … ab
        de: zeigen sie diesen code | etikett wurde erstellt | retourenetikett ist bereit
        en: attach this label to | stick this label on | attach the label to | stick the label on
        en: drop off your parcel | bring your parcel to | take your parcel to | show this code
        en: return label is ready | label has been created | still to be handed in
        """,
    ),
    SignWords(
        Sign.TRACKING_STATUS,
        Where.ANYWHERE,
        """
        nl: volg je pakket | volg uw pakket | volg je zending | track & trace | volg uw zending
        nl: uw zending is onderweg | uw pakje is onderweg
        nl: zending afgeleverd | pakje afgeleverd | onderweg naar | status van uw zending
        nl: aangekomen in het sorteercentrum | uw pakje werd geleverd
        fr: suivre mon colis | suivre votre colis | suivi du colis | suivi de votre envoi
        fr: suivi de votre colis | votre colis est en route | en route vers | en cours de livraison
        fr: envoi livré | colis livré | arrivé au centre de tri | statut de votre envoi
        de: paket verfolgen | sendung verfolgen | beim empfänger zugestellt
        de: sendungsverfolgung | ihre sendung ist unterwegs | sendung zugestellt
        de: paket zugestellt | im sortierzentrum eingetroffen | sendungsstatus | unterwegs zum
        de: auf dem weg zum empfänger | in zustellung
        en: track parcel | track shipment | delivered to addressee | track your parcel
        en: on its way to | track and trace | out for delivery | parcel delivered
        en: arrived at sorting centre | shipment status | your parcel is on its way
        """,
    ),
    # How to follow it, as a counter's receipt tells too, is no state that it is in.
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: volg uw zending met | volg je zending met | volg uw zending via | volg je zending via
        nl: volg uw zending op | volg je zending op | volg uw pakket met | volg je pakket met
        nl: volg uw pakket via | volg je pakket via | volg uw pakket op | volg je pakket op
        fr: suivre votre colis sur | suivre votre colis avec | suivre votre colis via
        fr: suivre mon colis sur | suivi de votre colis sur | suivi de votre colis via
        fr: suivi de votre envoi sur | suivi de votre envoi avec | suivi de votre envoi via
        de: sendung verfolgen mit | sendung verfolgen auf | sendung verfolgen unter
        de: sendungsverfolgung auf | sendungsverfolgung unter | sendungsverfolgung mit
        de: paket verfolgen auf | paket verfolgen mit | paket verfolgen unter
        en: track your parcel at | track your parcel with | track your parcel on
        en: track shipment at | track shipment with
        """,
    ),
    SignWords(
        Sign.OTHER_CARRIER,
        Where.NAME,
        "all: ups | hermes | point relais | relais pickup | homerr | tnt express",
    ),
    SignWords(  # in small letters too, as some write themselves
        Sign.OTHER_CARRIER,
        Where.ANYWHERE,
        "all: dhl | postnl | dpd | gls | fedex | mondial relay | colis privé | dpd pickup "
        "| vinted go | relais colis | chronopost",
    ),
    SignWords(
        Sign.ABSENCE_CARD,
        Where.ANYWHERE,
        """
        nl: afwezigheidsbericht | u was niet thuis | u was afwezig | wij hebben u gemist
        nl: je was niet thuis | je was afwezig | we hebben je gemist | we hebben u gemist
        fr: avis de passage | avis d'absence | vous étiez absent | nous vous avons manqué
        fr: vous n'étiez pas là | vous n'étiez pas chez vous | on vous a manqué
        de: abwesenheitsbenachrichtigung | wir haben sie nicht angetroffen | sie waren abwesend
        de: wir haben sie verpasst | sie waren nicht zu hause
        en: sorry we missed you | while you were out | missed delivery notice | you were not at home
        """,
    ),
    SignWords(
        Sign.REGISTERED,
        Where.ANYWHERE,
        """
        nl: aangetekende zending | aangetekende brief | aangetekend | per aangetekend schrijven
        fr: envoi recommandé | lettre recommandée | par recommandé | courrier recommandé
        fr: pli recommandé | recommandé avec accusé de réception
        de: einschreiben | einschreibebrief | einschreiben mit rückschein
        en: registered mail | registered letter | registered post | recorded delivery
        """,
    ),
    SignWords(
        Sign.REGISTERED,
        Where.TITLE,
        "fr: recommandé",
    ),
)
