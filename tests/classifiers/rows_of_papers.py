"""What notices, post, court papers and demands say, and the sign of it."""

from evidence.vocabulary import Sign

S = Sign

NOTICES = [
    (
        S.EMAIL_HEADER,
        "Van: jan@example.org\nVerzonden: zaterdag 14 maart 2026 9:41\nAan: x@firma.example",
    ),
    (
        S.EMAIL_HEADER,
        "De : jean@example.org\nEnvoyé : samedi 14 mars 2026\nÀ : x@firma.example\nObjet : x",
    ),
    (
        S.EMAIL_HEADER,
        "Von: max@example.org\nGesendet: Samstag\nAn: x@firma.example\nBetreff: Rechnung",
    ),
    (
        S.EMAIL_HEADER,
        "Jan Voorbeeld <jan@example.org> 14/03/2026 09:41\nAan: klanten@firma.example",
    ),
    (S.FORWARDED, "Onderwerp: FW: Betwisting factuur"),
    (S.FORWARDED, "---------- Forwarded message ---------"),
    (S.BOUNCED, "Onbestelbaar: Betwisting factuur"),
    (S.BOUNCED, "Undeliverable: dispute"),
    (S.DRAFT, "Concept"),
    (S.DRAFT, "Brouillon"),
    (S.DRAFT, "Entwurf"),
    (S.FAX_OK, "Verzendrapport\nFaxnummer 02 555 01 23\nResultaat OK"),
    (S.FAX_OK, "TRANSMISSION VERIFICATION REPORT\n14/03 09:41 025550123 00:42 2 OK STANDARD ECM"),
    (S.FAX_FAILED, "Rapport d'émission\nN° de fax 02 555 01 23\nRésultat : occupé"),
    (S.FAX_FAILED, "TX REPORT\n025550123 00:00 0 BUSY"),
    (S.ABOUT_DISPUTE, "Hierbij betwist ik factuur 2026/0123."),
    (S.ABOUT_DISPUTE, "Par la présente, je conteste la facture 2026/0123."),
    (S.ABOUT_DISPUTE, "Hiermit bestreite ich die Rechnung 2026/0123."),
    (S.ABOUT_DISPUTE, "I dispute your invoice 2026/0123."),
    (S.ABOUT_NON_DELIVERY, "Ik heb mijn pakket nog steeds niet ontvangen."),
    (S.ABOUT_NON_DELIVERY, "Je n'ai toujours pas reçu mon colis."),
    (S.ABOUT_NON_DELIVERY, "Meine Bestellung ist nicht angekommen."),
    (S.ABOUT_NON_DELIVERY, "My order never arrived."),
    (S.ABOUT_MISSING_INVOICE, "Ik heb geen factuur ontvangen."),
    (S.ABOUT_MISSING_INVOICE, "Je n'ai jamais reçu de facture."),
    (S.ABOUT_MISSING_INVOICE, "Ich habe keine Rechnung erhalten."),
    (S.ABOUT_MISSING_INVOICE, "I have not received your invoice."),
    (S.SUPPLIER_CONFIRMS, "Wij bevestigen de opzegging van uw abonnement."),
    (S.SUPPLIER_CONFIRMS, "Nous confirmons la résiliation de votre contrat."),
    (S.SUPPLIER_CONFIRMS, "Wir bestätigen Ihre Kündigung."),
    (S.SUPPLIER_TERMINATES, "Wij zeggen uw contract op wegens wanbetaling."),
]

POST = [
    (S.POSTMARK, "GENT 1 / 14-03-26 / 16"),
    (S.POSTMARK, "LIÈGE 2\n14-03-2026\n11"),
    (S.DEPOSIT_PROOF, "BEWIJS VAN AFGIFTE"),
    (S.DEPOSIT_PROOF, "Preuve de dépôt"),
    (S.DEPOSIT_PROOF, "Einlieferungsschein"),
    (S.DEPOSIT_TICKET, "Verzendbewijs"),
    (S.DIGITAL_DEPOSIT, "Digitaal bewijs van afgifte"),
    (S.ADVICE_OF_RECEIPT, "Avis de réception"),
    (S.ADVICE_OF_RECEIPT, "Rückschein"),
    (S.LABEL_ONLY, "Retourlabel"),
    (S.LABEL_ONLY, "Étiquette de retour"),
    (S.LABEL_ONLY, "Return label"),
    (S.TRACKING_STATUS, "Track & Trace"),
    (S.OTHER_CARRIER, "DHL eCommerce"),
    (S.OTHER_CARRIER, "Verzonden met PostNL"),
    (S.ABSENCE_CARD, "Avis de passage"),
    (S.ABSENCE_CARD, "Afwezigheidsbericht"),
    (S.REGISTERED, "Aangetekende zending 010541288500452621221234567890"),
    (S.REGISTERED, "Lettre recommandée avec accusé de réception"),
]

COURT = [
    (S.ADMITTED, "verklaart het verzoek toelaatbaar"),
    (S.ADMITTED, "Verklaart de vordering tot collectieve schuldenregeling toelaatbaar en gegrond"),
    (S.ADMITTED, "Déclare la demande admissible"),
    (S.ADMITTED, "Erklärt den Antrag für annehmbar"),
    (S.ADMITTED, "Beschikking van toelaatbaarheid"),
    (S.MEDIATOR_APPOINTED, "stelt aan als schuldbemiddelaar Mr. An Voorbeeld"),
    (S.MEDIATOR_APPOINTED, "désigne en qualité de médiateur de dettes Maître Exemple"),
    (S.MEDIATOR_APPOINTED, "Rechtsanwalt Muster wird als Schuldenvermittler bestellt"),
    (S.PETITION, "Verzoekschrift tot collectieve schuldenregeling"),
    (S.PETITION, "Requête en règlement collectif de dettes"),
    (S.PETITION, "Antrag auf kollektive Schuldenregelung"),
    (S.NOT_ADMITTED, "verklaart het verzoek niet toelaatbaar"),
    (S.NOT_ADMITTED, "Verklaart de vordering ontoelaatbaar"),
    (S.NOT_ADMITTED, "Déclare la demande non admissible"),
    (S.NOT_ADMITTED, "Déclare la demande inadmissible"),
    (S.NOT_ADMITTED, "Erklärt den Antrag für nicht annehmbar"),
    (S.NOT_ADMITTED, "Erklärt den Antrag für unzulässig"),
    (S.REVOKED, "Herroept de beschikking van 14 maart 2026"),
    (S.REVOKED, "Révocation du règlement collectif de dettes"),
    (S.REVOKED, "Widerruf der kollektiven Schuldenregelung"),
    (S.HOMOLOGATED, "Homologeert de minnelijke aanzuiveringsregeling"),
    (S.HOMOLOGATED, "Homologue le plan de règlement amiable"),
]

DEMANDS = [
    (S.PAID_STAMP, "VOLDAAN"),
    (S.PAID_STAMP, "Payé le 14/03/2026"),
    (S.THREAT, "Beslaglegging binnen 24 uur"),
    (S.THREAT, "Vos comptes seront bloqués"),
    (S.THREAT, "Pfändung innerhalb von 24 Stunden"),
    (S.ODD_PAYMENT, "Klik hier om te betalen"),
    (S.ODD_PAYMENT, "Payez via ce lien"),
    (S.ODD_PAYMENT, "Western Union"),
]
