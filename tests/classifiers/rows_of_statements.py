"""Statements with a payment among others, each with something that a layout may do to a field."""

from evidence.vocabulary import Kind

STATEMENTS = {
    "a town's code above the holder's account": (
        Kind.BANK_STATEMENT,
        {"payer_iban": "LT753250004417720935"},
        """
Statement EUR
Example Bank UAB
ANN JANSSENS
Dorpsstraat 17
7000 Mons
IBAN LT75 3250 0044 1772 0935
BIC EXAMLT21
Date          Description                      Money out    Money in     Balance
9 Mar 2026    Taxi                              €28.50                   €482.90
14 Mar 2026   Transfer to INCASSO VOORBEELD NV  €149.95                  €332.95
Reference: +++090/9337/55493+++
To: INCASSO VOORBEELD NV, BE07363001234566
27 Mar 2026   Train                             €12.00                   €320.95
""",
    ),
    "a day of execution below the booked one": (
        Kind.BANK_STATEMENT,
        {"date": "2026-03-16"},
        """
UITTREKSEL 2026/5      REKENING BE62 0630 0123 4561
VORIG SALDO OP 01-03-2026                                        912,07
16-03   OVERSCHRIJVING NAAR BE07 3630 0123 4566      16-03        -149,95
        INCASSO VOORBEELD NV
        MEDEDELING : +++090/9337/55493+++
        UITGEVOERD OP 14-03
18-03   KAARTBETALING COLRUYT                        18-03         -64,18
NIEUW SALDO OP 18-03-2026                                        697,94
""",
    ),
    "an abbreviation before the name": (
        Kind.BANK_STATEMENT,
        {},
        """
UITTREKSEL 11     BE62 0630 0123 4561
SALDO VORIG UITTREKSEL                    918,44 C
0003 14/03/2026 Overschr. mobile (val 14/03)             149,95 D
     tgn INCASSO VOORBEELD NV
     BE07 3630 0123 4566
     +++090/9337/55493+++
SALDO OP 14/03/2026                       768,49 C
""",
    ),
    "a name that opens with an office": (
        Kind.BANK_STATEMENT,
        {"payee_name": "KANTOOR VOORBEELD INCASSO"},
        """
REKENINGUITTREKSEL NR 7
BE62 0630 0123 4561
SALDO OP 01-03-2026                                  EUR 812,40
0041 12-03-2026 (VAL. 12-03-2026)                         34,15
     BETALING MET KAART COLRUYT
0043 14-03-2026 (VAL. 14-03-2026)                        149,95
     OVERSCHRIJVING DIRECT MOBILE NAAR BE07 3630 0123 4566
     KANTOOR VOORBEELD INCASSO
     +++090/9337/55493+++
SALDO OP 14-03-2026                                  EUR 628,30
""",
    ),
    "a message of words alone in a list": (
        Kind.BANK_STATEMENT,
        {"reference": "Hallenmiete Januar bis März"},
        """
Konto BE62 0630 0123 4561                       Auszug 3
Alter Saldo 01.03.2026                            912,07
12.03.2026   Tankstelle Eupen                     -40,00
14.03.2026   Überweisung INCASSO VOORBEELD NV    -149,95
             BE07 3630 0123 4566
             Hallenmiete Januar bis März
16.03.2026   Kindergeld                          +255,00
Neuer Saldo 16.03.2026                            977,12
""",
    ),
    "a dash within the name": (
        Kind.BANK_STATEMENT,
        {"payee_name": "SPF Justice - Greffe Tournai"},
        """
Relevé du compte BE62 0630 0123 4561
Solde au 01/03/2026  +2.208,00
62    13/03/2026   Cotisation carte                    -9,00
63    14/03/2026   Virement sortant                  -149,95
                   SPF Justice - Greffe Tournai
                   BE07 3630 0123 4566
                   +++090/9337/55493+++
Solde au 14/03/2026  +2.049,05
""",
    ),
}
