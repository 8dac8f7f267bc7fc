"""Forms that screens, slips and saved receipts take: labels over, beside and around values."""

PAYER, PAYEE, NAME = "BE62063001234561", "BE07363001234566", "INCASSO VOORBEELD NV"

# One payment each: the two accounts, the name, 149,95 and 090/9337/55493 on every one.
LAYOUTS = {
    "labels nobody has seen, in Dutch": """
Betaling uitgevoerd
Te debiteren rekening     BE62 0630 0123 4561
Te crediteren rekening    BE07 3630 0123 4566
Naam ontvanger            INCASSO VOORBEELD NV
Bedrag                    149,95 EUR
Boodschap                 090/9337/55493
Uitgevoerd op             14/03/2026
""",
    "labels nobody has seen, in French": """
Paiement exécuté
Compte payeur             BE62 0630 0123 4561
Compte receveur           BE07 3630 0123 4566
Nom du destinataire       INCASSO VOORBEELD NV
Montant                   149,95 EUR
Message au bénéficiaire   090/9337/55493
Exécuté le                14/03/2026
""",
    "labels nobody has seen, in German": """
Zahlung ausgeführt
Zu belastendes Konto      BE62 0630 0123 4561
Empfangendes Konto        BE07 3630 0123 4566
Empfänger                 INCASSO VOORBEELD NV
Betrag                    149,95 EUR
Nachricht                 090/9337/55493
Ausgeführt am             14.03.2026
""",
    "labels nobody has seen, in English": """
Payment completed
Paying account            BE62 0630 0123 4561
Account to credit         BE07 3630 0123 4566
Recipient name            INCASSO VOORBEELD NV
Amount                    149.95 EUR
Message to recipient      090/9337/55493
Executed on               14/03/2026
""",
    "a value set in under its label": """
Betaling uitgevoerd
Opdrachtgever:
                          BE62 0630 0123 4561
Ten gunste van:
                                INCASSO VOORBEELD NV
Tegenrekening:
                          BE07 3630 0123 4566
Mededeling:
                                090/9337/55493
Bedrag:
                                  149,95 EUR
Uitgevoerd op:
                                  14/03/2026
""",
    "a name under the payee's heading, behind a label of its own": """
Virement exécuté

Compte débité
BE62 0630 0123 4561

Compte bénéficiaire
BE07 3630 0123 4566

Bénéficiaire
Titulaire du compte       INCASSO VOORBEELD NV

Montant                   149,95 EUR
Communication             090/9337/55493
Exécuté le                14/03/2026
""",
    "amount and payee big, without labels": """
Paiement exécuté

149,95 EUR

pour INCASSO VOORBEELD NV
merci de votre confiance

De votre compte           BE62 0630 0123 4561
Compte à créditer         BE07 3630 0123 4566
Communication             090/9337/55493
Exécuté le                14/03/2026
""",
    "a slip that speaks of a balance": """
OVERSCHRIJVING UITGEVOERD OP 14/03/2026
OPDRACHTGEVER
BE62 0630 0123 4561
IBAN BEGUNSTIGDE
BE07 3630 0123 4566
BEGUNSTIGDE
INCASSO VOORBEELD NV
BEDRAG
149,95 EUR
BOODSCHAP
090/9337/55493
UW SALDO
VINDT U AAN HET LOKET
""",
    "a payment of which the balance is told": """
Umsatz
Belastung                 -149,95
Gebucht am                14.03.2026
Ihr Konto                 BE62 0630 0123 4561
Name des Empfängers       INCASSO VOORBEELD NV
Gegenkonto                BE07 3630 0123 4566
Verwendungszweck          090/9337/55493
Kontostand                1.204,10 EUR
""",
    "a pane beside a list": """
Rekeningen   12/03/2026 Kaartbetaling   -12,40     Uitgevoerd
             Bakkerij Korst                        INCASSO VOORBEELD NV
Betalen      12/03/2026 Overschrijving  -88,10     -149,95 EUR
             Huur
Kaarten      13/03/2026 Kaartbetaling   -7,25      Betalende rekening       BE62 0630 0123 4561
             Superette
Sparen       14/03/2026 Overschrijving  -149,95    Rekening begunstigde     BE07 3630 0123 4566
             Incasso Voorbeeld                     Naam begunstigde         INCASSO VOORBEELD NV
Help         14/03/2026 Kaartbetaling   -31,00     Mededeling               090/9337/55493
             Apotheek                              Geboekt op               14/03/2026
""",
    "a pane whose labels end before their values": """
Zichtrekening BE62 0630 0123 4561
18/03   Telecom                 -29,00      Uitvoeringsdatum 14/03/2026
14/03   INCASSO VOORBEELD NV   -149,95           Valutadatum 14/03/2026
13/03   Loon                  2.411,08                Bedrag -149,95 EUR
12/03   Superette               -14,75        Rekeningnummer BE62 0630 0123 4561
11/03   Geldopname              -50,00           Tegenpartij BE07 3630 0123 4566
                                                             INCASSO VOORBEELD NV
                                                  Mededeling 090/9337/55493
""",
    "a state that goes to somebody, above the payee": """
Zahlungsnachweis, ausgeführt
Status              an Bank Beispiel übermittelt
Zahler              BE62 0630 0123 4561
Zahlungsempfänger   INCASSO VOORBEELD NV
Konto               BE07 3630 0123 4566
Summe               EUR 149,95
Buchungstag         14.03.2026
Verwendungszweck    090/9337/55493
""",
    "a name behind a label cut short": """
KBC BRUSSELS MVT 000381     14/03/2026  COMPTABILISÉ
DT     BE62 0630 0123 4561    149,95 EUR
BENEF  INCASSO VOORBEELD NV
CPTE   BE07 3630 0123 4566
COMM   090/9337/55493
""",
}

NOT_NAMES = (
    "Nom du bénéficiaire", "Empfangendes Konto", "Account to credit", "Boodschap",
    "Instant", "Permanente opdracht", "andere bank", "vers une autre banque", "SORTANT",
    "Te ondertekenen", "niet verplicht", "Handtekening", "Ready to send", "Nog niet uitgevoerd",
    "Imprimer", "Afdrukken", "Historique", "12 345", "ab",
)  # fmt: skip
NAMES = (
    "INCASSO VOORBEELD NV", "Maison du Val Vert SRL", "De Vries", "Bank Voorbeeld",
    "Jan Janssens", "Café Nom d'Artiste", "Énergie Exemple", "Beispiel & Söhne GmbH",
)  # fmt: skip
