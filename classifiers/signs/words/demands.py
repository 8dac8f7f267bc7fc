"""Words on demands: a stamp that says paid, a threat, an odd way to pay (FAQ lines 145 to 179)."""

from classifiers.signs.words.shape import Clause, SignWords, Where
from classifiers.words.letter_classes import Demand
from classifiers.words.word_classes import Class
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.PAID_STAMP,
        Where.STATUS,
        """
        nl: voldaan | betaald
        fr: acquitté | acquittée | payé
        de: bezahlt | beglichen
        en: paid | paid in full
        """,
    ),
    # Written across a demand; as the head of a sum it is followed by the sum.
    SignWords(
        Sign.PAID_STAMP,
        Where.REMARK,
        """
        nl: reeds betaald | al betaald | betaald
        fr: déjà payé | payé
        de: bereits bezahlt | schon bezahlt | bezahlt
        en: already paid | paid already | paid
        """,
    ),
    SignWords(
        Sign.PAID_STAMP,
        Where.DATED,
        """
        nl: betaald op | voldaan op
        fr: payé le | payée le | acquitté le | acquittée le
        de: bezahlt am
        en: paid on
        """,
    ),
    SignWords(
        Sign.THREAT,
        Where.ANYWHERE,
        """
        nl: beslaglegging binnen 24 uur | binnen 48 uur betalen | binnen 24 uur betalen
        nl: betaal binnen 24 uur | betaal binnen 48 uur | uw rekeningen worden geblokkeerd
        nl: laatste waarschuwing voor dagvaarding | deurwaarder komt bij u langs
        nl: om beslag te voorkomen | deurwaarder … vandaag nog bij u
        fr: saisie dans les 24 heures | payez dans les 48 heures | payez dans les 24 heures
        fr: dernier avertissement avant citation | l'huissier passera à votre domicile
        fr: vos comptes seront bloqués | pour éviter la saisie
        de: pfändung innerhalb von 24 stunden | innerhalb von 48 stunden | innerhalb von 24 stunden
        de: letzte warnung vor der klage | gerichtsvollzieher kommt zu ihnen
        de: ihre konten werden gesperrt | um eine pfändung zu vermeiden
        en: seizure within 24 hours | pay within 48 hours | pay within 24 hours
        en: final warning before summons | bailiff will visit you | accounts will be blocked
        en: to avoid seizure
        """,
    ),
    SignWords(
        Sign.ODD_PAYMENT,
        Where.ANYWHERE,
        """
        nl: klik hier om te betalen | betaal via deze link | cadeaubon | cryptomunten
        nl: kopie van uw identiteitskaart | uw pincode | kopie identiteitskaart
        nl: verifieer uw gegevens | bevestig uw kaartgegevens
        fr: cliquez ici pour payer | payez via ce lien | carte cadeau | cryptomonnaie
        fr: copie de la carte d'identité | votre code pin | vérifiez vos données
        de: klicken sie hier um zu bezahlen | zahlen sie über diesen link | gutscheinkarte
        de: kopie des personalausweises | ihre pin | bestätigen sie ihre daten
        en: click here to pay | pay via this link | gift card | copy of your identity card
        en: your pin code | verify your details
        all: western union | moneygram | bitcoin | paysafecard | neosurf | transcash | usdt
        """,
    ),
    SignWords(
        Sign.ODD_PAYMENT,
        Where.NUMBERED,
        "all: bit.ly | tinyurl | t.ly",
    ),
    # What a bank never asks, and what a card reader does.
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: nooit … uw pincode | nooit uw pincode | uw pincode nooit
        nl: uw pincode aan niemand | uw pincode geheim | m1 … uw pincode | m2 … uw pincode
        nl: lezer … uw pincode
        fr: jamais … votre code pin | jamais votre code pin | votre code pin à personne
        fr: votre code pin secret | m1 … votre code pin | m2 … votre code pin
        fr: lecteur … votre code pin
        de: nie … ihrer pin | nie nach ihrer pin | niemals … ihre pin | nie … ihre pin
        de: niemals ihre pin | ihre pin geheim | ihre pin niemals | m1 … ihre pin | m2 … ihre pin
        de: lesegerät … ihre pin | kartenleser … ihre pin
        en: never … your pin code | your pin code secret | m1 … your pin code
        en: m2 … your pin code | reader … your pin code
        """,
    ),
    # Columns and sums of a demand, and what the law makes a collector say.
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: reeds betaald | al betaald | betaald bedrag | niet betaald | te laat betaald
        fr: déjà payé | montant payé | non payé | restant à payer
        de: bereits bezahlt | nicht bezahlt
        en: already paid | amount paid | not paid
        """,
    ),
)

# A stamp's word, folded, and what before it makes it a sum or a denial.
PAID = frozenset({
    "betaald", "voldaan", "paye", "payee", "acquitte", "acquittee", "bezahlt", "paid",
})  # fmt: skip
PAID_BEFORE = frozenset({
    "reeds", "al", "niet", "onbetaald", "deja", "non", "bereits", "nicht", "already", "not",
    "totaal", "total", "montant", "bedrag", "betrag", "amount",
})  # fmt: skip

CLAUSES: tuple[Clause, ...] = (
    Clause(sign=Sign.THREAT, words=(Demand.FORCE, Demand.SOON), reach=12),
    Clause(sign=Sign.THREAT, words=(Demand.BLOCKED, Demand.BANKING, Demand.SOON), reach=14),
    Clause(sign=Sign.THREAT, words=(Class.PAY, Demand.HOURS, Demand.FEW), reach=9),
    Clause(sign=Sign.THREAT, words=(Demand.FORCE, Demand.HOURS, Demand.FEW), reach=12),
    *(
        Clause(sign=Sign.ODD_PAYMENT, words=(Demand.CLICK, Demand.HERE, done), reach=9)
        for done in (Class.PAY, Demand.VERIFY)
    ),
    Clause(sign=Sign.ODD_PAYMENT, words=(Class.PAY, Demand.VOUCHER), reach=12),
    Clause(
        sign=Sign.ODD_PAYMENT,
        words=(Class.PAY, Demand.NEW, Demand.BANKING),
        reach=14,
        without=frozenset({Demand.FUNDED}),
        around=4,
    ),
    Clause(sign=Sign.ODD_PAYMENT, words=(Demand.GIVE, Demand.PRIVATE), reach=8),
)
