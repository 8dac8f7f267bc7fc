"""Labels of dates: of a booking, an order, a letter, a stamp, a term."""

from classifiers.fields.roles import Role

PHRASES: dict[Role, str] = {
    Role.BOOKING: """
        boekingsdatum | boekdatum | datum boeking | geboekt op | geboekt
        date comptable | date de comptabilisation | date compt | comptabilisé le | date d'opération
        buchungstag | buchungsdatum | gebucht am | buchung
        booking date | booked on | posting date | posted on | posted | entry date
        accounting date
        afgeschreven op | gedebiteerd op
        passé en compte le | passée en compte le | porté en compte le | débité le | débitée le
        verbucht am | belastet am | abgebucht am | dem konto belastet am
        debited on | posted to your account on""",
    Role.EXECUTION: """
        uitvoeringsdatum | uitgevoerd op | uitgevoerd | verrichtingsdatum | datum uitvoering
        betaaldatum | datum verrichting | betaald op | transactiedatum | datum van uitvoering
        date d'exécution | exécuté le | exécutée le | effectué le | effectuée le
        date de l'opération | date de paiement | date de transaction
        ausführungsdatum | ausgeführt am | zahlungsdatum | datum der ausführung
        executed on | execution date | payment date | transaction date | completed on
        uitbetaald op | payé le | payée le | versé le | bezahlt am | gezahlt am | ausgezahlt am
        completed | paid on | paid out on | instant op | instant le | instant am | instant on""",
    Role.VALUE: """
        valutadatum | waardedatum | valuta | val | beschikb | rentedatum
        date valeur | date de valeur | valeur
        wertstellung | wertstellungsdatum | wert
        value date""",
    Role.PLANNED: """
        gewenste uitvoeringsdatum in de toekomst | gewenste uitvoeringsdatum | memodatum
        gepland op | gepland voor | geplande datum | wordt uitgevoerd op | geplande uitvoering
        zal worden uitgevoerd op | zal uitgevoerd worden op | uit te voeren op
        date d'exécution souhaitée dans le futur | date d'exécution souhaitée | date mémo
        date d'exécution désirée | date d'exécution demandée | date souhaitée | date désirée
        programmé le | programmé pour le | planifié le | planifié pour le | prévu le
        sera exécuté le | sera effectué le | date prévue | à exécuter le
        gewünschtes ausführungsdatum in der zukunft | gewünschtes ausführungsdatum
        geplant für | geplant am | wird ausgeführt am | vorgemerkt für | vorgemerkt zum
        requested execution date | scheduled for | scheduled on | will be executed on
        memo date | planned for | due to be paid on
        uit te voeren | à exécuter | auszuführen | to be executed | goes out | goes out on
        going out | going out on | vertrekt op | gaat weg op | part le | partira le | départ
        geht raus am | geht ab am | leaves on
        ingevoerd voor | ingegeven voor | introduit pour | encodé pour | eingegeben für
        eingegeben zum | entered for | set up for
        geld vertrekt | l'argent part | geld geht ab | money leaves
        uitvoering op | uitvoering vanaf | uitvoering ten vroegste | uitvoering ten vroegste op
        uitvoering niet vóór | ten vroegste | ten vroegste op | vroegste uitvoering
        exécution le | exécution au plus tôt | exécution au plus tôt le | au plus tôt le
        au plus tôt
        ausführung am | ausführung zum | ausführung ab | ausführung frühestens
        ausführung frühestens am | früheste ausführung | frühestens am | frühestens
        execution on | execution no earlier than | earliest execution | no earlier than
        not before
        wordt verwerkt op | zal worden verwerkt op | sera traité le | sera traitée le
        wird verarbeitet am | will be processed on | will be dealt with on""",
    Role.ORDER: """
        datum opdracht | opdrachtdatum | datum van de opdracht | ingediend op | ingevoerd op
        ondertekend op | getekend op | ingegeven op | doorgegeven op | aangemaakt op
        date de l'ordre | date ordre | introduit le | encodé le | signé le | créé le
        auftragsdatum | erfasst am | eingereicht am | unterschrieben am | erteilt am
        order date | submitted on | signed on | entered on | initiated on | created on
        ingave | ingevoerd | ingegeven | ingave op | invoerdatum | saisie | saisie le | saisi le
        encodage | encodé | introduit | introduit via | eingabe | eingabe am | eingegeben am
        erfassung | erfasst | erteilt | entered | placed on | order placed | instruction given
        instruction given on | set up on | set up | transfer created | payment created
        uw opdracht van | je opdracht van | votre ordre du | votre instruction du | ihr auftrag vom
        ihren auftrag vom | your order of | your instruction of
        your instruction dated
        instruction donnée le | ordre donné le | auftrag vom
        aangevraagd op | gevraagd op | demandé le | beantragt am | requested on | ingebracht
        aanmaakdatum | date de création | erstellungsdatum | creation date""",
    Role.PRINTED: """
        toestand op | stand vom | bijgewerkt op | mis à jour le | aktualisiert am | state as of
        last updated | updated on | laatst bijgewerkt
        afgedrukt op | gedrukt op | printdatum | exportdatum | opgemaakt op | aangemaakt
        gegenereerd op | imprimé le | date d'impression | édité le | généré le | exporté le
        gedruckt am | druckdatum | erstellt am | exportiert am
        uitgereikt op | ausgestellt am | établi le | établie le | émis le | émise le | issued on
        printed on | print date | generated on | exported on""",
    Role.SENT: """
        verzonden op | verzonden | verstuurd op | verstuurd | verzenddatum | verzendingsdatum
        ingezonden op | doorgestuurd op | aanvraag ontvangen | aanvraag van
        envoyé le | envoyé | date d'envoi | expédié le | transmis le | soumis le
        demande faite le | demande enregistrée | demande reçue le
        abgeschickt am | abgeschickt | abgesendet am | eingang | eingegangen am
        gesendet am | gesendet | versanddatum | sendedatum | versendet am
        request received | submitted | cancellation requested | pressed on
        sent on | sent | date sent | start time | begintijd | starttijd | heure de début
        startzeit""",
    Role.STAMP: """
        stempeldatum | afgegeven op | afgiftedatum | datum van afgifte | datum afgifte
        afgegeven | ingeleverd | a été déposé | wurde aufgegeben | wurde eingeliefert | dropped off
        has been deposited | was deposited | neergelegd op | postdatum | datum stempel
        aangenomen op | opgehaald op | ingelegd op | overhandigd op | binnengebracht op
        datum van inontvangstneming | date de prise en charge | enlèvement effectué
        ophaling uitgevoerd | abholung erfolgt am
        accepté le | acceptée le | remis le | enlevé le | collecté le | pris en charge le
        eingelegt am | eingelegt | aufgegeben | abgeholt am | übernommen am
        nous a été confié | nous a été confiée | nous a été remis | ons toevertrouwd
        uns übergeben | uns anvertraut | was handed to us
        stamped | handed over on | handed in on | collected on | accepted at counter
        déposé le | date de dépôt | date du dépôt | dépôt le | cachet
        aufgegeben am | einlieferungsdatum | eingeliefert am | aufgabedatum | poststempel
        deposited on | date of deposit | posted at | accepted on | lodged at | lodged on
        datum en handtekening van de bestemmeling | datum en handtekening van bestemmeling
        datum en handtekening van de geadresseerde | date et signature du destinataire
        datum und unterschrift des empfängers | date and signature of the addressee
        date and signature of the recipient""",
    Role.DATE: """
        datum | date | dd | d.d. | tijdstip | op datum van | datum en uur | datum en tijd
        date et heure | datum und uhrzeit | date and time | plaats en datum | datum en plaats
        lieu et date | date et lieu | ort, datum | ort und datum | datum, ort | place and date
        date and place""",
    Role.DUE: """
        vervaldatum | vervaldag | uiterste betaaldatum | te betalen voor | te betalen vóór
        uiterlijk op | betalen vóór | betaal vóór | uiterlijk | vóór | ten laatste op
        date d'échéance | échéance | à payer avant le | au plus tard le | avant le
        fällig am | fällig | zahlbar bis | fälligkeitsdatum | spätestens am | bis zum
        due date | payable by | pay by | due by | no later than""",
    Role.PERIOD: """
        periode | periode van | van … tot en met | période | période du
        zeitraum | zeitraum vom | period | statement period""",
    Role.EFFECTIVE: """
        met ingang van | ingaand op | met ingang op | einddatum | eindigt op | stopgezet op
        beëindigd op | opzegdatum | tegen de vervaldag van | loopt af op | einde contract
        vervalt op | vervalt indien niet getekend vóór | expire le | verfällt am | expires on
        lapses on
        loopt tot | loopt tot en met | geldig tot | court jusqu'au | valable jusqu'au | läuft bis
        gültig bis | runs until | valid until
        eindigt … op | loopt … af op | wordt beëindigd op | stopt op | stopt … op
        ten einde op | eindigt per | met uitwerking op | beëindigd per | stopgezet per
        à partir du | à dater du | date de fin | prend fin le | prendra fin le | avec effet au
        date de résiliation | résilié au | avec effet le | prend fin au | à compter du
        prendra fin … le | prend fin … le
        se termine le | se terminera le | se termine … le | se terminera … le
        mit wirkung zum | mit wirkung vom | enddatum | endet am | kündigungsdatum | endet zum
        endet … am | endet … zum
        beendet am | beendigt zum | läuft aus am | zum ablauf des
        ends … on | terminates … on | will end on
        with effect from | effective date | ends on | end date | effective from | effective
        terminates on | cancellation date
        date d'effet | date de prise d'effet | prise d'effet | prend effet le | prendra effet le
        gaat in op | wirksam zum | wirksam am | wirksamkeitsdatum | takes effect on""",
    Role.ADMITTED: """
        datum van toelaatbaarheid | datum toelaatbaarheid | toelaatbaar verklaard op
        toelaatbaarheidsdatum | date d'admissibilité | déclarée admissible le
        déclaré admissible le | datum der annehmbarkeit | für annehmbar erklärt am
        toelaatbaar met ingang van | admissible à dater du | zugelassen am
        date of admissibility | admissibility date""",
    Role.DECIDED: """
        beslissing van | beslissing dd | beslist te | gegeven in raadkamer op
        décision du | décision rendue le | decision dated | order dated
        beschikking van | beschikking dd | uitgesproken op | uitspraak van | gewezen op
        zitting van | datum van de beschikking | datum beschikking | datum van uitspraak
        datum uitspraak | aldus gedaan | aldus gegeven | aldus beslist | aldus uitgesproken
        gegeven te | gegeven en uitgesproken | gedaan en uitgesproken | uitgesproken … op
        ordonnance du | prononcé le | prononcée le | rendue le | audience du
        date de l'ordonnance | date du prononcé | date de la décision | ainsi fait | ainsi jugé
        ainsi prononcé | ainsi décidé | ainsi ordonné | fait et prononcé | donné et prononcé
        prononcé … le | prononcée … le
        datum des beschlusses | beschlussdatum | datum der entscheidung | so beschlossen
        so geschehen | gegeben zu | gegeben in | verkündet … am
        beschluss vom | verkündet am | entscheidung vom | sitzung vom
        uitspraak | prononcé | verkündung | ordonnance rendue le | beschikking gewezen op
        order of | given on | decision of | date of the order | date of decision | done at
        pronounced on""",
    Role.NOTICE: """
        uw opzegging van | uw opzeg van | uw opzegging … van | uw opzegging dd | uw opzeg dd
        uw opzeg … van | uw wens van | uw brief … van
        uw brief van | uw e-mail van | uw mail van | uw verzoek van
        votre lettre … du | votre courrier … du | votre souhait du
        votre résiliation du | votre lettre du | votre courrier du | votre résiliation … du
        votre e-mail du | votre demande du | votre préavis du
        ihr wunsch vom | ihren wunsch vom | ihrem wunsch vom | ihr schreiben … vom
        ihre kündigung vom | ihre kündigung … vom | ihr schreiben vom | ihre e-mail vom
        your cancellation of | your cancellation … dated | your notice of | your letter of
        your letter … dated | your letter dated | your e-mail of | your cancellation … of
        opzegging ontvangen | opzegging ontvangen op | opzeg ontvangen | opzeg ontvangen op
        datum ontvangst opzegging | datum van uw opzegging | ontvangst opzegging
        résiliation reçue | résiliation reçue le | préavis reçu le
        date de votre résiliation
        kündigung eingegangen | kündigung eingegangen am | kündigung erhalten | kündigungseingang
        kündigung erhalten am
        notice received | notice received on | cancellation received | cancellation received on
        date of your cancellation | date of your notice""",
    Role.INVOICE_DATE: """
        factuurdatum | date de facture | date de la facture | rechnungsdatum | invoice date
        datum factuur | date facturation | date de facturation""",
    Role.OTHER_DATE: """
        leverdatum | leveringsdatum | date de livraison | lieferdatum | delivery date
        geboortedatum | geboren op | geboren | né le | née le | date de naissance
        geburtsdatum | geboren am | date of birth | startdatum | datum van ontvangst
        facture du | factuur van | rechnung vom | invoice of | besteld op | commandé le
        bestellt am | ordered on | ontvangen op | reçu le | erhalten am | received on
        date d'effet du contrat | prise d'effet du contrat | ingangsdatum | vertragsbeginn
        date d'effet de la police | contract start | start date | date de début | begindatum
        in werking sinds | contract van | contrat du | vertrag vom | sinds | depuis | seit
        verwachte aankomst | komt aan op | arrivée prévue | arrivée estimée | arrive le
        voraussichtlicher eingang | voraussichtliche ankunft | kommt an am
        should arrive by | should arrive on | arrives | arrives by | arriving | arriving by
        estimated arrival
        aangekondigd | aangemeld | annoncé | angekündigt | announced
        brief van | courrier du | schreiben vom | letter of | wet van | loi du | gesetz vom""",
}
