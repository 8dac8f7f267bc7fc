"""Notice that ends a contract, or the supplier's confirmation of it (FAQ line 76).

nl opzeg · fr résiliation · de Kündigung · en cancellation

A dated letter, e-mail or form to the firm with the will to end the contract, a
customer or contract number and often the day it ends. A supplier that ends the
contract itself, for arrears, is something else.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.CANCELLATION_LETTER,
    cues="""
    nl S: opzegging | opzeg van mijn | opzegbrief | hierbij zeg ik … op | ik zeg … op
    nl S: hierbij wens ik … op te zeggen | wens … op te zeggen | wil … opzeggen
    nl S: beëindiging van de overeenkomst | beëindiging van mijn | stopzetting van mijn
    nl S: opzegdatum | stopzetting van mijn abonnement | mijn abonnement stop te zetten
    nl S: verzet tegen de stilzwijgende verlenging | energieovernamedocument
    nl S: opzegging van mijn abonnement | opzeg abonnement | bevestiging opzegging
    nl S: uw contract werd stopgezet | uw abonnement eindigt op | bevestiging van uw opzeg
    nl S: herroep ik … overeenkomst | modelformulier voor herroeping
    nl S: wens … te beëindigen | wil … beëindigen | wens … stop te zetten | wil … stopzetten
    nl S: lidmaatschap … beëindigen | contract … beëindigen | abonnement … beëindigen
    nl S: abonnement … annuleren | wens … te annuleren | zeg mijn … op | uw opzegverzoek
    nl S: stopzetting abonnement | stopzetting contract | graag … stopgezet
    nl S: niet langer klant | lidmaatschap … stoppen | einde van mijn contract
    nl S: aanvraag tot stopzetting | abonnement loopt af | contract loopt af | niet te verlengen
    nl S: stop mijn contract | stop mijn abonnement | stop mijn lidmaatschap | beëindig mijn
    nl S: beëindig ik mijn | stop ik mijn | zet mijn … stop
    nl S: laatste dag van uw abonnement | vinden het jammer dat u vertrekt | mijn opzeg
    nl S: jammer dat je vertrekt | ons verlaat | ons wenst te verlaten | ons wil verlaten
    nl S: niet langer lid | geen lid meer | geen klant meer | niet meer verlengen
    nl S: niet langer verlengen | contract … niet langer | abonnement … niet langer
    nl M: stopzetting | opzegtermijn | opzeggingstermijn | met ingang van | einddatum | polisnummer
    nl M: lidmaatschap | tegen de vervaldag | contractnummer | abonnement | herroepingsrecht | opzeg
    nl M: schriftelijk te bevestigen | meterstand | verhuis | opzeggen
    nl W: stopzetten | beëindigen | annuleren | contract | overeenkomst | klantnummer
    fr S: résiliation | lettre de résiliation | volonté de résilier | je résilie
    fr S: par la présente, je résilie | souhaite résilier | mettre fin à mon contrat
    fr S: mets fin à mon | mettre fin à mon abonnement | date de résiliation
    fr S: preuve de résiliation | confirmation de votre résiliation | votre contrat prend fin
    fr S: opposition à la reconduction tacite | dénonciation du contrat | renon
    fr S: document de reprise des énergies | formulaire de rétractation | je me rétracte
    fr S: mettre un terme à | mettre fin à mon | demande de résiliation | résilier mon
    fr S: ne souhaite plus … abonnement | annuler mon abonnement
    fr S: ne souhaite plus être client | fin de mon contrat | demande d'arrêt | ne pas renouveler
    fr S: abonnement se termine | contrat se termine | regrettons votre départ | ma résiliation
    fr S: arrête mon contrat | arrête mon abonnement | arrête mon affiliation
    fr S: dernier jour de votre abonnement | votre résiliation | arrêter mon
    fr S: nous quitter | nous quittiez | vous nous quittez | un terme à votre contrat
    fr S: vous voir partir | noté votre départ | fin du service
    fr S: dernier jour de service | demande d'arrêter | arrêter votre abonnement
    fr S: ne renouvelle pas | ne souhaite pas renouveler | ne souhaite plus renouveler
    fr S: renonce à la police | renonce au contrat | renonce à l'abonnement
    fr S: plus être membre | j'arrête la salle | j'arrête le fitness | j'arrête l'abonnement
    fr M: préavis | délai de préavis | à partir du | à dater du | date de fin | à l'échéance
    fr M: numéro de police | numéro de contrat | abonnement | droit de rétractation
    fr M: confirmer par écrit | relevé de compteur | déménagement | résilier
    fr W: mettre fin | annuler | contrat | convention | numéro de client
    de S: kündigung | kündigungsschreiben | hiermit kündige ich | ich kündige
    de S: beendigung des vertrags | beendigung meines | kündigungsdatum
    de S: kündigungsbestätigung | ihr vertrag endet am | vertragsbeendigung
    de S: widerspruch gegen die stillschweigende verlängerung | zum nächstmöglichen zeitpunkt
    de S: hiermit widerrufe ich | widerrufsformular
    de S: möchte … beenden | möchte … kündigen | will … kündigen | vertrag … beenden
    de S: beende meinen | beende meine | beende ich meinen | beende ich meine
    de S: ihr kündigungswunsch | abonnement … beenden
    de S: nicht länger kunde | mitgliedschaft … beenden | ende meines vertrags | nicht verlängern
    de S: abonnement läuft … aus | vertrag läuft … aus | meine kündigung | ihre kündigung
    de S: beende ich den | beende ich das | beende das abonnement | beende den vertrag
    de S: uns verlassen | police … läuft … aus | mitgliedschaft läuft … aus
    de S: nicht mehr weiterführen | nicht weiterführen | nicht mehr fortsetzen | nicht fortsetzen
    de S: nicht mehr verlängern | kein mitglied mehr | nicht mehr mitglied | beenden sie … zum
    de M: kündigungsfrist | mit wirkung zum | zum ablauf | enddatum | policennummer
    de M: vertragsende | vertragsnummer
    de M: abonnement | widerrufsrecht | bestätigen sie mir schriftlich
    de M: zählerstand | umzug | kündigen
    de W: beenden | stornieren | vertrag | kundennummer
    en S: cancellation of my | i am cancelling | i hereby cancel | wish to cancel
    en S: i cancel my | terminate my contract | notice of cancellation | notice of termination
    en S: confirmation of your cancellation | your contract ends on | cancellation date
    en S: wish to terminate | i hereby terminate | withdraw from my contract
    en S: your subscription ends on | your subscription has been cancelled
    en S: processed your cancellation | cancellation request | subscription will end
    en S: want to cancel | would like to cancel | end my subscription | end my contract
    en S: contract will end | membership will end | cancel my membership
    en S: no longer … customer | stop my | do not renew | sorry to see you go | my cancellation
    en S: ending my contract | ending my subscription | ending my membership | terminating my
    en S: cancelling my | ending my plan | leaving us | sorry to lose you | sorry to see you leave
    en S: not renewing | will not renew | won't renew | do not wish to renew | don't want to renew
    en S: no longer wish to be a member | no longer want to be a member | stop being a member
    en S: end of my contract | plan ends on | your cancellation
    en M: notice period | with effect from | end date | policy number | contract number
    en M: subscription | right of withdrawal | confirm in writing | meter reading
    en W: cancel | terminate | contract | agreement | customer number
    nl V: arbeidsovereenkomst | op wegens wanbetaling
    fr V: contrat de travail
    de V: arbeitsvertrag
    en V: employment contract
    """,
    signs={
        Sign.SUPPLIER_CONFIRMS: 2.0,
        Sign.SUPPLIER_TERMINATES: -8.0,
        Sign.EMAIL_HEADER: 0.5,
        Sign.REGISTERED: 0.5,
    },
)
