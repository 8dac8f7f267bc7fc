"""One short invented page for every kind in every language."""

from evidence.vocabulary import Kind, Language

NL, FR, DE, EN = Language.NL, Language.FR, Language.DE, Language.EN
K = Kind

PAGES: dict[tuple[Kind, Language], str] = {
    (K.BANK_STATEMENT, NL): """
# Noorderbank
Rekeninguittreksel nr. 2026-003
Rekening BE62 0630 0123 4561

Vorig saldo 812,40 EUR

16-03-2026 OVERSCHRIJVING NAAR BE07 3630 0123 4566 VALUTADATUM 16-03-2026 - 149,95
VOORBEELD NV MEDEDELING +++090/9337/55493+++

Nieuw saldo 662,45 EUR
""",
    (K.BANK_STATEMENT, FR): """
# Banque Exemple
Détail de l'opération
Date comptable 16/03/2026
Date valeur 16/03/2026

Virement en euros vers BE07 3630 0123 4566
EXEMPLE SA
Montant -149,95 EUR
Communication +++090/9337/55493+++
Référence de la banque 2603141234567890
""",
    (K.BANK_STATEMENT, DE): """
# Musterbank
Kontoauszug Nr. 3
Alter Kontostand 512,40

Buchungstag 16.03.2026 Wertstellung 16.03.2026
Überweisung an BEISPIEL AG BE07 3630 0123 4566
Mitteilung +++090/9337/55493+++ 149,95 S

Neuer Kontostand 362,45
""",
    (K.BANK_STATEMENT, EN): """
# Sample Bank
Account statement
Opening balance 512.40

Booking date 16/03/2026 Value date 16/03/2026
Transfer to SAMPLE LTD BE07 3630 0123 4566 -149.95 EUR
Reference +++090/9337/55493+++

Closing balance 362.45
""",
    (K.TRANSFER_ORDER, NL): """
# Overschrijving
Status: In behandeling
Uitvoeringsdatum 18/03/2026

Van BE62 0630 0123 4561
Naar BE07 3630 0123 4566
Bedrag 149,95 EUR
Uw opdracht werd goed ontvangen
""",
    (K.TRANSFER_ORDER, FR): """
# Virement programmé
Sera exécuté le 18/03/2026

Compte donneur d'ordre BE96 0010 0123 4505
Bénéficiaire BE07 3630 0123 4566
Montant 149,95 EUR
Dossier d'envoi : 1 paiement à signer
""",
    (K.TRANSFER_ORDER, DE): """
# Überweisungsauftrag
Gewünschtes Ausführungsdatum 18.03.2026

Konto Auftraggeber (IBAN) BE62 0630 0123 4561
Name und Adresse des Begünstigten
Betrag 149 EUR 95 CENT
Unterschrift(en)
""",
    (K.TRANSFER_ORDER, EN): """
# Scheduled transfer
Status: pending

From BE62 0630 0123 4561
To BE07 3630 0123 4566
Amount EUR 149.95
Your transfer will be executed on 18 March 2026
""",
    (K.RETURN_RECEIPT, NL): """
# Verzendbewijs
bpost PostPunt Gent
14/03/2026 16:05

Pakket 3232 1234 5678 9012 3456 7890
Retour naar Voorbeeldwinkel
Gewicht 1,2 kg
""",
    (K.RETURN_RECEIPT, FR): """
# Preuve de dépôt
bpost - Bureau de poste de Namur

Colis retour CD123456785BE
Destinataire : Boutique Exemple
NAMUR 1 / 14-03-26 / 16
""",
    (K.RETURN_RECEIPT, DE): """
# Einlieferungsschein
bpost Postamt Eupen

Rücksendung Paket CD123456785BE
Empfänger: Musterladen
Aufgegeben am 14.03.2026
""",
    (K.RETURN_RECEIPT, EN): """
# Proof of deposit
bpost Post office Ghent

Parcel return shipment CD123456785BE
Addressee: Sample Shop
Posted on 14/03/2026 16:05
""",
    (K.CANCELLATION_LETTER, NL): """
Jan Voorbeeld
Gent, 14 maart 2026

Betreft: opzegging van mijn abonnement, klantnummer 12345

Geachte,
Hierbij zeg ik mijn abonnement op met ingang van 14 april 2026.
Gelieve mij schriftelijk te bevestigen.
Hoogachtend
""",
    (K.CANCELLATION_LETTER, FR): """
Jean Exemple
Namur, le 14 mars 2026

Objet : résiliation de mon contrat n° 12345

Madame, Monsieur,
Par la présente, je résilie mon contrat à dater du 14 avril 2026.
Salutations distinguées
""",
    (K.CANCELLATION_LETTER, DE): """
Max Muster
Eupen, den 14. März 2026

Betreff: Kündigung meines Vertrags Nr. 12345

Sehr geehrte Damen und Herren,
hiermit kündige ich meinen Vertrag zum nächstmöglichen Zeitpunkt.
Hochachtungsvoll
""",
    (K.CANCELLATION_LETTER, EN): """
John Sample
Brussels, 14 March 2026

Subject: cancellation of my subscription 12345

Dear Sir or Madam,
I hereby cancel my contract with effect from 14 April 2026.
Yours faithfully
""",
    (K.COURT_ORDER, NL): """
# ARBEIDSRECHTBANK GENT, afdeling Gent
A.R. 26/123/B
Beschikking van 14 maart 2026

Gelet op het verzoekschrift tot collectieve schuldenregeling neergelegd op 3 maart 2026
Gelet op artikel 1675/6 van het Gerechtelijk Wetboek

OM DEZE REDENEN,
verklaart het verzoek toelaatbaar,
stelt aan als schuldbemiddelaar Mr. An Voorbeeld, advocaat te Gent, an@voorbeeld.example

De griffier De rechter
""",
    (K.COURT_ORDER, FR): """
# TRIBUNAL DU TRAVAIL DE LIÈGE, division Namur
R.G. 26/123/B
Ordonnance du 14 mars 2026

Vu la requête en règlement collectif de dettes déposée le 3 mars 2026
Vu l'article 1675/6 du Code judiciaire

PAR CES MOTIFS,
déclare la demande admissible,
désigne en qualité de médiateur de dettes Maître Anne Exemple, avocat à Namur

Le greffier Le juge
""",
    (K.COURT_ORDER, DE): """
# ARBEITSGERICHT EUPEN
A.L. 26/123/B
Beschluss vom 14. März 2026

Gesehen den Antrag auf kollektive Schuldenregelung vom 3. März 2026
Artikel 1675/6 des Gerichtsgesetzbuches

AUS DIESEN GRÜNDEN
erklärt den Antrag für annehmbar,
bestellt als Schuldenvermittler Rechtsanwalt Max Muster, Eupen

Der Greffier Der Richter
""",
    (K.COURT_ORDER, EN): """
# LABOUR COURT (free translation)
Order of 14 March 2026, role number 26/123/B
Collective debt settlement

Having regard to the petition and to article 1675/6 of the Judicial Code

FOR THESE REASONS,
declares the petition admissible,
appoints Anne Sample as debt mediator

The clerk of the court The judge
""",
    (K.DISPUTE_NOTICE, NL): """
Van: jan.voorbeeld@example.org
Verzonden: zaterdag 14 maart 2026 9:41
Aan: klantendienst@firma.example
Onderwerp: Betwisting factuur 2026/0123

Geachte,
Hierbij betwist ik uw factuur 2026/0123 van 149,95 euro, vervaldatum 10/03/2026.
Het product is defect en ik vraag een creditnota.
""",
    (K.DISPUTE_NOTICE, FR): """
De : jean.exemple@example.org
Envoyé : samedi 14 mars 2026 9:41
À : service@firme.example
Objet : commande non reçue

Bonjour,
Je n'ai toujours pas reçu mon colis, commande 12345.
Pouvez-vous me dire où en est ma commande ?
""",
    (K.DISPUTE_NOTICE, DE): """
Max Muster
Eupen, den 14. März 2026
Einschreiben

Sehr geehrte Damen und Herren,
ich habe keine Rechnung erhalten, erst Ihre Mahnung.
Bitte senden Sie mir die Rechnung.
Hochachtungsvoll
""",
    (K.DISPUTE_NOTICE, EN): """
From: john.sample@example.org
Sent: Saturday 14 March 2026 9:41
To: service@firm.example
Subject: Dispute of invoice 2026/0123

Dear Sir,
I dispute your invoice 2026/0123: the product is defective.
Kind regards
""",
    (K.MAILING_PROOF, NL): """
# Bewijs van afgifte
Aangetekende zending 010541288500452621221234567890
Geadresseerde: Voorbeeld NV, Gent

GENT 1 / 14-03-26 / 16
""",
    (K.MAILING_PROOF, FR): """
# Rapport de transmission
N° de fax 02 555 01 23
Heure de début 14/03/2026 09:41
Durée 00:42 Pages 2
Résultat OK
""",
    (K.MAILING_PROOF, DE): """
# Einschreibebeleg
bpost Einschreiben RR123456785BE
Empfänger: Muster AG, Eupen
EUPEN 1 / 14-03-26 / 16
""",
    (K.MAILING_PROOF, EN): """
# TRANSMISSION VERIFICATION REPORT
TIME 14/03/2026 09:41
FAX NUMBER 025550123
DURATION 00:42 PAGES 2
RESULT OK MODE STANDARD ECM
""",
    (K.DEBT_MEDIATION_LETTER, NL): """
# OCMW Voorbeeldstad
Dienst schuldbemiddeling
Maatschappelijk werker: An Voorbeeld, tel. 09 555 01 23

Geachte,
Mevrouw Janssens deed beroep op onze dienst voor schuldbemiddeling.
Gelieve ons een afrekening te bezorgen. De schuldbemiddelaar doet later een afbetalingsvoorstel.
Met vriendelijke groeten
""",
    (K.DEBT_MEDIATION_LETTER, FR): """
# CPAS de Exempleville
Service de médiation de dettes
Assistante sociale : Anne Exemple

Madame, Monsieur,
La personne précitée a fait appel à notre service.
Veuillez nous envoyer un décompte détaillé et suspendre les poursuites.
Le médiateur de dettes vous fera une proposition de paiement.
""",
    (K.DEBT_MEDIATION_LETTER, DE): """
# ÖSHZ Musterstadt
Schuldnerberatung
Sozialarbeiterin: Anna Muster

Sehr geehrte Damen und Herren,
Herr Muster hat sich an unseren Dienst gewandt.
Bitte senden Sie uns eine detaillierte Abrechnung, ein Ratenvorschlag folgt.
""",
    (K.DEBT_MEDIATION_LETTER, EN): """
# Public Social Welfare Centre of Sampletown
Debt mediation service
Social worker: Anne Sample

Dear Sir,
Our client has turned to our service for help with debts.
Please send a detailed statement of the debt and suspend collection.
""",
    (K.PAYMENT_DEMAND, NL): """
# FACTUUR
Factuurnummer 2026/0123 Factuurdatum 01/02/2026
Klantnummer 12345 BTW-nummer BE 0123.456.749

Aantal 1 Eenheidsprijs 123,93 BTW 21%
Totaal incl. btw 149,95 EUR
Vervaldatum 01/03/2026

Overschrijvingsopdracht
Bedrag 149,95 EUR Rekening begunstigde BE07 3630 0123 4566
Mededeling +++090/9337/55493+++ Handtekening(en)
""",
    (K.PAYMENT_DEMAND, FR): """
# RAPPEL DE PAIEMENT
Numéro de dossier 12345678

Madame, Monsieur,
Nous n'avons pas reçu votre paiement.
Principal 129,95 Clause indemnitaire 20,00 Intérêts de retard 3,12
Solde restant dû 153,07 EUR, à payer dans les 14 jours calendrier
au compte BE07 3630 0123 4566. Un ordre de virement n'est pas une preuve de paiement.
""",
    (K.PAYMENT_DEMAND, DE): """
# MAHNUNG
Rechnungsnummer 2026/0123 vom 01.02.2026

Sehr geehrte Damen und Herren,
wir haben Ihre Zahlung nicht erhalten.
Hauptsumme 129,95 Verzugszinsen 3,12
Offener Betrag 153,07 EUR, zahlbar bis 01.04.2026
""",
    (K.PAYMENT_DEMAND, EN): """
# INVOICE
Invoice number 2026/0123 Invoice date 01/02/2026
Customer number 12345 VAT number BE 0123.456.749

Quantity 1 Unit price 123.93 VAT 21%
Total incl. VAT 149.95 EUR
Due date 01/03/2026
""",
    (K.SUSPECTED_FRAUD, NL): """
# Openstaande incasso
Advocaten & Gerechtsdeurwaarders

Laatste waarschuwing voor dagvaarding. Dringend!
Beslaglegging binnen 24 uur: uw rekeningen worden geblokkeerd.
Klik hier om te betalen: 387,34 EUR op DE89 3704 0044 0532 0130 00
""",
    (K.SUSPECTED_FRAUD, FR): """
# Sanction administrative imposée
Avocats & huissiers de justice

Dernier avertissement avant citation. Urgent !
Payez dans les 48 heures pour éviter la saisie, sinon vos comptes seront bloqués.
Payez via ce lien ou par Western Union.
""",
    (K.SUSPECTED_FRAUD, DE): """
# Verhängte Verwaltungssanktion
Rechtsanwälte & Gerichtsvollzieher

Letzte Warnung vor der Klage. Pfändung innerhalb von 24 Stunden.
Ihre Konten werden gesperrt. Zahlen Sie über diesen Link.
""",
    (K.SUSPECTED_FRAUD, EN): """
# Administrative sanction imposed
Lawyers & Bailiffs

Final warning before summons. Pay within 24 hours to avoid seizure.
Your accounts will be blocked. Click here to pay with a gift card.
""",
    (K.OTHER, NL): """
# Kasticket
Buurtwinkel Voorbeeld
Brood 2,50
Melk 1,20
Wisselgeld 6,30
Bedankt en tot ziens
""",
    (K.OTHER, FR): """
# FICHE DE PAIE
Salaire brut 2.500,00
ONSS -326,75
Précompte professionnel -400,00
Salaire net 1.773,25
""",
    (K.OTHER, DE): """
# PERSONALAUSWEIS
Name Muster
Vorname Max
Staatsangehörigkeit Belgier
Gültig bis 14.03.2031
""",
    (K.OTHER, EN): """
# IDENTITY CARD
Name Sample
Given name John
Nationality Belgian
Valid until 14.03.2031
""",
}
