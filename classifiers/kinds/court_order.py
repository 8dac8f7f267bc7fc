"""A court's order that admits someone to collective debt settlement (FAQ line 141).

nl beschikking van toelaatbaarheid · fr ordonnance d'admissibilité · de
Annehmbarkeitsentscheidung · en order of admissibility

Some typed pages: the labour court's name, a role number, considerations, the
operative part that declares the petition admissible and appoints a mediator. The
same court's papers that admit nothing are ``other``.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.COURT_ORDER,
    cues="""
    nl S: datum van toelaatbaarheid | beschikking van toelaatbaarheid
    nl S: kamer voor collectieve schuldenregeling
    nl M: collectieve schuldenregeling | artikel 1675/6 | artikel 1675/7 | artikel 1675/9
    nl M: arbeidsrechtbank | schuldbemiddelaar | beschikking | a.r. | rolnummer
    nl M: repertoriumnummer | rep. nr | griffier | in naam van de koning | samenloop
    nl M: aangifte van schuldvordering | bericht van collectieve schuldenregeling
    nl M: gerechtelijk wetboek | gerechtsbrief | justrestart | bemiddelingsrekening
    nl M: onbeschikbaarheid van het vermogen | om deze redenen | arbeidshof
    nl W: rechtbank | rechter | advocaat | schuldenlast | schuldeisers | afdeling | zitting
    nl W: raadkamer | verzoeker | verzoekschrift
    fr S: date d'admissibilité | ordonnance d'admissibilité
    fr M: règlement collectif de dettes | article 1675/6 | article 1675/7 | article 1675/9
    fr M: tribunal du travail | médiateur de dettes | ordonnance | r.g. | rôle général
    fr M: n° de répertoire | greffier | médié | médiée | déclaration de créance
    fr M: avis de règlement collectif de dettes | code judiciaire | pli judiciaire
    fr M: justrestart | compte de médiation | indisponibilité du patrimoine | au nom du roi
    fr M: par ces motifs | cour du travail
    fr W: tribunal | juge | avocat | surendettement | créanciers | division | audience
    fr W: chambre du conseil | requérant | requête
    de S: datum der annehmbarkeit | annehmbarkeit des antrags | annehmbarkeitsentscheidung
    de M: kollektive schuldenregelung | artikel 1675/6 | artikel 1675/7 | artikel 1675/9
    de M: arbeitsgericht | schuldenvermittler | beschluss | listennummer | a.l. nr | kanzler
    de M: forderungsanmeldung | meldung einer kollektiven schuldenregelung
    de M: gerichtsgesetzbuch | gerichtsbrief | im namen des königs | aus diesen gründen
    de M: konkurrenz zwischen den gläubigern | schuldenvermittlerin
    de W: gericht | richter | rechtsanwalt | überschuldung | gläubiger | abteilung | sitzung
    de W: ratskammer | antragsteller | antrag
    en S: date of admissibility | order of admissibility
    en M: collective debt settlement | labour court | debt mediator | article 1675/6
    en M: article 1675/7 | judicial code | court registry | clerk of the court
    en M: for these reasons | role number | statement of claim
    en W: court | judge | lawyer | creditors | hearing | applicant | petition
    """,
    signs={Sign.ADMITTED: 6.0, Sign.MEDIATOR_APPOINTED: 3.0},
)
