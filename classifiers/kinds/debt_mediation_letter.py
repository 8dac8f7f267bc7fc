"""A letter of a public social service that mediates debts (FAQ lines 133 to 137).

nl OCMW · fr CPAS · de ÖSHZ · en public social welfare centre

The service's letterhead, a social worker's name and direct number, a client's
name, a request for a statement or a plan of payments. No court, no role number,
though it may well say "schuldbemiddelaar".
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.DEBT_MEDIATION_LETTER,
    cues="""
    nl S: ocmw | openbaar centrum voor maatschappelijk welzijn | dienst schuldbemiddeling
    nl S: erkende instelling voor schuldbemiddeling | budgetbeheer | budgetbegeleiding
    nl S: minnelijke schuldbemiddeling | caw | deed beroep op onze dienst | schuldhulpverlening
    nl S: budgetbeheerrekening | bijzonder comité voor de sociale dienst
    nl M: maatschappelijk werker | maatschappelijk assistent | sociaal assistent
    nl M: schuldbemiddelaar | afbetalingsvoorstel | afbetalingsplan | leefgeld
    nl M: een afrekening te bezorgen | opschorting van de invordering | uitstel van betaling
    nl S: vroeg onze hulp | heeft onze hulp gevraagd
    nl M: schuldbemiddeling | volmacht | sociaal onderzoek | sociale dienst
    nl M: onze cliënt | onze cliënte
    nl W: kosten en intresten stop te zetten | schulden | schuldeisers
    fr S: cpas | centre public d'action sociale | service de médiation de dettes
    fr S: service agréé de médiation de dettes | médiation amiable | guidance budgétaire
    fr S: médiation de dettes amiable | gestion budgétaire | a fait appel à notre service
    fr S: a demandé notre aide | apurer ses dettes
    fr S: compte de gestion | convention de médiation
    fr M: assistant social | assistante sociale | médiateur de dettes | médiatrice de dettes
    fr M: médiation de dettes | plan d'apurement | proposition de paiement
    fr M: décompte détaillé | service social
    fr M: suspendre les poursuites | report de paiement | procuration | usager
    fr M: bénéficiaire de l'aide | enquête sociale | suspendre le cours des intérêts
    fr W: surendettement | dettes | créanciers
    de S: öshz | öffentliches sozialhilfezentrum | schuldnerberatung | schuldnerberatungsstelle
    de S: gütliche schuldenvermittlung | anerkannte einrichtung für schuldenvermittlung
    de S: verbraucherschutzzentrale | budgetverwaltung | budgetbegleitung
    de S: hat sich an unseren dienst gewandt | hat uns um hilfe gebeten
    de M: sozialarbeiter | sozialarbeiterin | sozialassistent | sozialassistentin
    de M: schuldenvermittlung | schuldenvermittler | rückzahlungsplan
    de M: ratenvorschlag | detaillierte abrechnung
    de M: aussetzung der beitreibung | zahlungsaufschub | vollmacht | klient | sozialdienst
    de W: überschuldung | haushaltsplan | gläubiger | raten
    en S: public social welfare centre | public centre for social welfare
    en S: debt mediation service | debt counselling service | budget management
    en S: asked for our help | asked us for help | has turned to our service
    en S: called upon our service
    en M: debt mediation | social worker | debt mediator | payment plan
    en M: repayment proposal | our client
    en M: detailed statement of the debt | suspend collection | power of attorney
    en M: social service | social services | debt counsellor
    en W: debts | creditors
    """,
    signs={Sign.ADMITTED: -3.0},
)
