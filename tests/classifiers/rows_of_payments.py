"""Papers and screens of one payment, each with something that a layout may do to a field."""

from evidence.vocabulary import Kind

PAYMENTS = {
    "a question for the payer's account and initials before the name": (
        Kind.BANK_STATEMENT,
        {},
        """
VL
Payé à INCASSO VOORBEELD NV
149,95 €
Le samedi 14 mars 2026 à 10:12

Compte du bénéficiaire
BE07 3630 0123 4566
Depuis quel compte ?
Compte courant · BE62 0630 0123 4561
Communication structurée
+++090/9337/55493+++
Statut
Exécuté
""",
    ),
    "an account over the end of a line": (
        Kind.BANK_STATEMENT,
        {},
        """
Le 14 mars 2026, nous avons exécuté votre virement de 149,95 EUR de votre compte BE62
0630 0123 4561 au compte BE07 3630 0123 4566 au nom de INCASSO VOORBEELD NV
(communication +++090/9337/55493+++).
""",
    ),
    "Zulasten and Zugunsten": (
        Kind.BANK_STATEMENT,
        {},
        """
BELEG ÜBERWEISUNG AUSGEFÜHRT
Zulasten      BE62 0630 0123 4561
Zugunsten     BE07 3630 0123 4566
              INCASSO VOORBEELD NV
Betrag        EUR 149,95
Zweck         +++090/9337/55493+++
Buchungstag   14/03/2026
""",
    ),
    "the holder's account and a bare IBAN": (
        Kind.BANK_STATEMENT,
        {},
        """
Datum         14-03-2026
Af            149,95
Rekening      BE62 0630 0123 4561
Naam          INCASSO VOORBEELD NV
IBAN          BE07 3630 0123 4566
Omschrijving  +++090/9337/55493+++
""",
    ),
    "a payment over a list of others": (
        Kind.BANK_STATEMENT,
        {},
        """
Detail van de verrichting
-149,95 EUR
INCASSO VOORBEELD NV
Boekingsdatum         14/03/2026
Naar rekening         BE07 3630 0123 4566
Van rekening          BE62 0630 0123 4561
Mededeling            +++090/9337/55493+++

Andere verrichtingen
13/03/2026   Bakkerij Kruimel              -4,50 EUR
12/03/2026   Loon februari             +1.900,00 EUR
11/03/2026   Tankstation                  -40,00 EUR
""",
    ),
    "the head of an e-mail, and a message": (
        Kind.BANK_STATEMENT,
        {"reference": "dossier 26-118 Janssens"},
        """
De : alertes@banque.example
À : Ann Janssens
Date : lundi 16 mars 2026 06:02
Objet : Votre compte a été débité de 149,95 EUR

Compte débité         BE62 0630 0123 4561
Montant               149,95 EUR
Contrepartie          INCASSO VOORBEELD NV
Compte contrepartie   BE07 3630 0123 4566
Message               dossier 26-118 Janssens
Passé en compte le    14/03/2026
""",
    ),
    "a message of words alone under the account": (
        Kind.BANK_STATEMENT,
        {"reference": "lidgeld Noor tweede schijf"},
        """
← Details
INCASSO VOORBEELD NV
- 149,95 EUR
BE07 3630 0123 4566
lidgeld Noor tweede schijf
Boekingsdatum    14/03/2026
Van              BE62 0630 0123 4561
""",
    ),
    "a menu with the word for messages": (
        Kind.BANK_STATEMENT,
        {"reference": "loyer août kot 12"},
        """
Banque      Messages    Profil
Accueil   Paiements   Cartes

Virement exécuté
Montant          149,95 EUR
De               BE62 0630 0123 4561
À                INCASSO VOORBEELD NV
                 BE07 3630 0123 4566
Exécuté le       14/03/2026
Communication    loyer août kot 12
""",
    ),
    "a message that opens with Ref": (
        Kind.BANK_STATEMENT,
        {"reference": "N/REF 608112"},
        """
Date comptable          14/03/2026
De                      BE62 0630 0123 4561   MME JANSSENS
Vers                    INCASSO VOORBEELD NV
                        BE07 3630 0123 4566
Communication           N/REF 608112
Montant débité          149,95 EUR
""",
    ),
    "a bank's reference behind the message": (
        Kind.BANK_STATEMENT,
        {"reference": "Abschlag KdNr 220419"},
        """
Buchung vom 14.03.2026
INCASSO VOORBEELD NV
-149,95 EUR
IBAN Empfänger   BE07 3630 0123 4566
zulasten         BE62 0630 0123 4561
Text             Abschlag KdNr 220419 End-to-End-Ref.: nicht angegeben
""",
    ),
    "dots from label to value": (
        Kind.TRANSFER_ORDER,
        {"reference": "schuld van donderdag"},
        """
Nieuwe overschrijving
Van rek.nr ............ BE62 0630 0123 4561
Naar rek.nr ........... BE07 3630 0123 4566
Naam .................. INCASSO VOORBEELD NV
Bedrag ................ 149,95 eur
Mededeling ............ schuld van donderdag
Wanneer ............... 14/03/2026
Status ................ nog niet verstuurd
""",
    ),
    "names under both accounts": (
        Kind.BANK_STATEMENT,
        {},
        """
Van    : BE62 0630 0123 4561
         JANSSENS - PEETERS
Naar   : BE07 3630 0123 4566
         INCASSO VOORBEELD NV
         KERKPLEIN 2 2060 ANTWERPEN
Bedrag : 149,95 EUR
Uitgevoerd : 14/03/2026
Mededeling : +++090/9337/55493+++
""",
    ),
    "the holder of an account": (
        Kind.BANK_STATEMENT,
        {},
        """
Op 14 maart 2026 werd van uw rekening BE62 0630 0123 4561
een bedrag van 149,95 EUR afgeschreven ten voordele van
INCASSO VOORBEELD NV, houder van rekening
BE07 3630 0123 4566.
Mededeling: +++090/9337/55493+++
""",
    ),
    "the holder's account at the foot": (
        Kind.BANK_STATEMENT,
        {},
        """
14/03/2026   OVERSCHRIJVING NAAR
             BE07 3630 0123 4566
             INCASSO VOORBEELD NV
             +++090/9337/55493+++            149,95 -
16/03/2026   KAART COLRUYT                    12,10 -
Rekening BE62 0630 0123 4561
""",
    ),
    "a communication read sign by sign": (
        Kind.BANK_STATEMENT,
        {},
        """
Bedrag        149,95 EUR
Van           BE62 0630 0123 4561
Naar          BE07 3630 0123 4566
Begunstigde   INCASSO VOORBEELD NV
Mededeling    + ++090/9 3 3 7 / 55493++ +
Geboekt op    14/03/2026
""",
    ),
}
