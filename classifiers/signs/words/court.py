"""Words of collective debt settlement (FAQ line 141), and of papers that admit nothing.

An order that admits always cites the petition and warns of revocation, so the
nouns of the other papers count in a title only, their operative verbs anywhere.
"""

from classifiers.signs.words.shape import WHOLE_CLAUSE, Clause, SignWords, Where
from classifiers.words.letter_classes import Court
from classifiers.words.word_classes import Class
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.ADMITTED,
        Where.ANYWHERE,
        """
        nl: verklaart … toelaatbaar | verklaren … toelaatbaar | toelaatbaar verklaard
        nl: toegelaten tot de collectieve schuldenregeling
        nl: laat … toe tot de collectieve schuldenregeling
        nl: laat … toe tot de procedure van collectieve schuldenregeling
        nl: toelating tot de collectieve schuldenregeling wordt verleend
        fr: déclare … admissible | déclarons … admissible | déclarée admissible
        fr: dit … admissible | disons … admissible
        fr: admis au règlement collectif de dettes | admise au règlement collectif de dettes
        fr: admet … au règlement collectif de dettes
        fr: admis au bénéfice du règlement collectif | admet … au bénéfice du règlement collectif
        de: erklärt … für annehmbar | erklärt … für zulässig | für annehmbar erklärt
        de: für zulässig erklärt | zur kollektiven schuldenregelung zugelassen
        en: declares … admissible | declared admissible
        nl: verleent toegang tot de collectieve schuldenregeling
        fr: accorde le bénéfice du règlement collectif | octroie le bénéfice du règlement collectif
        de: gewährt … zugang zur kollektiven schuldenregelung
        en: grants access to the collective debt | granted access to the collective debt
        en: admitted to the collective debt settlement | admitted to collective debt settlement
        """,
    ),
    SignWords(
        Sign.ADMITTED,
        Where.TITLE,
        """
        nl: beschikking van toelaatbaarheid | beschikking tot toelaatbaarheid
        nl: toelaatbaarheidsbeschikking | beschikking tot toelating | beslissing tot toelating
        fr: ordonnance d'admissibilité | décision d'admissibilité | ordonnance d'admission
        fr: décision d'admission
        de: annehmbarkeitsentscheidung | zulässigkeitsbeschluss | beschluss über die annehmbarkeit
        de: annehmbarkeitsbeschluss | zulassungsbeschluss | zulassungsentscheidung
        en: order of admissibility | admissibility order | order of admission
        """,
    ),
    SignWords(
        Sign.MEDIATOR_APPOINTED,
        Where.ANYWHERE,
        """
        nl: aan als schuldbemiddelaar | aan tot schuldbemiddelaar
        nl: aangesteld als schuldbemiddelaar | aangewezen als schuldbemiddelaar
        nl: als schuldbemiddelaar wordt aangesteld | als schuldbemiddelaar aan
        nl: als bemiddelaar aan | aan als bemiddelaar | in de hoedanigheid van schuldbemiddelaar
        fr: en qualité de médiateur de dettes | en qualité de médiateur
        fr: désigne … comme médiateur de dettes | désigné comme médiateur de dettes
        fr: désigne … médiateur de dettes | en qualité de médiatrice de dettes
        de: bestellt … schuldenvermittler | bestimmt … schuldenvermittler
        de: als schuldenvermittler bestellt | zum schuldenvermittler bestimmt
        de: als schuldenvermittler bezeichnet | bezeichnet … schuldenvermittler
        de: in der eigenschaft eines schuldenvermittlers
        en: appoints … as debt mediator | appointed as debt mediator | as debt mediator
        en: in the capacity of debt mediator
        """,
    ),
    SignWords(
        Sign.PETITION,
        Where.TITLE,
        """
        nl: verzoekschrift tot collectieve schuldenregeling | neerlegging van het verzoekschrift
        nl: verzoekschrift collectieve schuldenregeling | ontvangstbewijs van neerlegging
        fr: requête en règlement collectif de dettes | dépôt de la requête
        fr: accusé de dépôt de la requête | requête en admissibilité
        de: antrag auf kollektive schuldenregelung | hinterlegung des antrags
        de: eingangsbestätigung des antrags
        en: petition for collective debt settlement | filing of the petition
        """,
    ),
    SignWords(
        Sign.PETITION,
        Where.ANYWHERE,
        """
        nl: behage het de rechtbank | verzoekt de rechtbank | verzoekers vragen de rechtbank
        nl: ontvangst van uw verzoekschrift
        nl: uw verzoekschrift werd neergelegd | vraagt te worden toegelaten
        fr: plaise au tribunal | sollicite son admission | sollicite l'admission
        fr: réception de votre requête
        fr: votre requête a été déposée | demande à être admis
        de: eingang ihres antrags
        de: beantragt die zulassung | bittet das gericht | ihr antrag wurde hinterlegt
        en: receipt of your petition
        en: requests the court | asks to be admitted | your petition has been filed
        """,
    ),
    SignWords(
        Sign.NOT_ADMITTED,
        Where.ANYWHERE,
        """
        nl: niet toelaatbaar | verklaart … ontoelaatbaar | ontoelaatbaar verklaard
        nl: wijst het verzoek af | wijst de vordering af | verwerpt het verzoek
        fr: non admissible | pas admissible | inadmissible | irrecevable | rejette la demande
        fr: rejette la requête | rejet de la demande
        de: nicht annehmbar | unzulässig | unannehmbar | weist den antrag ab
        de: lehnt den antrag ab | nicht zulässig
        en: not admissible | dismisses the petition | rejects the petition
        """,
    ),
    SignWords(
        Sign.NOT_ADMITTED,
        Where.TITLE,
        """
        nl: ontoelaatbaar | verwerping
        fr: rejet
        de: ablehnung
        """,
    ),
    SignWords(
        Sign.REVOKED,
        Where.ANYWHERE,
        """
        nl: herroept | spreekt de herroeping uit | beveelt de herroeping
        nl: stelt een einde aan de collectieve schuldenregeling | sluit de procedure
        fr: révoque | prononce la révocation | ordonne la révocation
        fr: met fin au règlement collectif de dettes | met fin à la procédure
        de: widerruft | spricht den widerruf aus | ordnet den widerruf an
        de: beendet die kollektive schuldenregelung
        en: revokes | orders the revocation | ends the collective debt settlement
        """,
    ),
    SignWords(
        Sign.REVOKED,
        Where.TITLE,
        """
        nl: herroeping van de collectieve schuldenregeling | herroeping | sluiting van de procedure
        nl: einde van de collectieve schuldenregeling | afstand van de procedure
        fr: révocation | révocation du règlement collectif de dettes | fin de la procédure
        fr: désistement | clôture de la procédure
        de: widerruf der kollektiven schuldenregelung | ende der kollektiven schuldenregelung
        de: verzicht auf das verfahren
        en: revocation | revocation of the collective debt settlement | end of the procedure
        """,
    ),
    SignWords(
        Sign.HOMOLOGATED,
        Where.ANYWHERE,
        """
        nl: homologeert | gehomologeerd | neemt akte van het akkoord
        fr: homologue | homologué | homologuons
        de: homologiert | bestätigt den schuldenregelungsplan
        en: homologates | homologated
        """,
    ),
    SignWords(
        Sign.HOMOLOGATED,
        Where.TITLE,
        """
        nl: homologatie | homologatie van de minnelijke aanzuiveringsregeling
        nl: vonnis van homologatie
        fr: homologation | jugement d'homologation | homologation du plan de règlement amiable
        de: homologierung | homologation
        en: homologation
        """,
    ),
    SignWords(
        Sign.MEDIATION_ENDED,
        Where.ANYWHERE,
        """
        nl: dossier is afgesloten | begeleiden … niet meer
        fr: n'intervenons plus | dossier est clôturé
        de: akte ist geschlossen
        en: no longer mediate | no longer act for | file is closed
        """,
    ),
    # What an admitting order says of the papers before and after it.
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: op straffe van herroeping | indien … ontoelaatbaar | gelet op … verzoekschrift
        nl: kan worden herroepen | leiden tot de herroeping | gezien … verzoekschrift
        nl: op verzoekschrift collectieve schuldenregeling
        nl: op verzoekschrift tot collectieve schuldenregeling
        fr: sous peine de révocation | vu la requête | vu le dépôt de la requête
        fr: vu la demande | entraîner la révocation
        fr: sur requête en règlement collectif de dettes
        de: bei sonstigem widerruf | unter androhung des widerrufs | aufgrund des antrags
        de: gesehen … antrag | zum widerruf führen
        de: beschluss auf antrag auf kollektive schuldenregelung
        en: on pain of revocation | having regard to the petition | may lead to revocation
        en: order on petition for collective debt settlement
        """,
    ),
)

CLAUSES: tuple[Clause, ...] = (
    Clause(
        sign=Sign.ADMITTED,
        words=(Court.PETITION, Court.RULED, Court.ADMIT),
        reach=20,
        without=frozenset({Class.DENIAL, Class.IF, Court.ASKS}),
        around=WHOLE_CLAUSE,
    ),
    Clause(
        sign=Sign.REVOKED,
        words=(Court.REGIME, Court.OVER),
        reach=12,
        without=frozenset({Class.DENIAL, Class.IF, Court.MAYBE}),
        around=WHOLE_CLAUSE,
    ),
    Clause(
        sign=Sign.MEDIATOR_APPOINTED,
        words=(Court.MEDIATOR, Court.APPOINT),
        reach=8,
        without=frozenset({Class.DENIAL, Court.ASKS}),
    ),
)
