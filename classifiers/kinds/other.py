"""A paper that we recognise and that proves nothing here, or that nobody knows.

nl iets anders · fr autre chose · de etwas anderes · en something else

Identity card, payslip, till receipt, meter card, card of a missed delivery, a
cover note, a petition, a refusal. What no cue speaks for is ``other`` too, with little confidence.
"""

from classifiers.kinds.shape import Portrait
from evidence.vocabulary import Kind, Sign

PORTRAIT = Portrait(
    kind=Kind.OTHER,
    cues="""
    nl S: identiteitskaart | rijbewijs | loonfiche | loonbrief | loonafrekening | kasticket
    nl S: meterkaart | kassabon | arbeidsovereenkomst | huurovereenkomst | aanslagbiljet
    nl S: attest gezinssamenstelling | medisch getuigschrift | reispas
    nl S: bedankt voor uw bezoek | bedankt voor uw aankoop | tot ziens
    nl S: dat ik … betaald heb | dat ik … heb betaald | zoals u kan zien … betaald
    nl S: hierbij het bewijs | hierbij mijn bewijs | in bijlage … bewijs | als bijlage … bewijs
    nl M: rijksregisternummer | nationaliteit | geldig tot | brutoloon | nettoloon
    nl M: bedrijfsvoorheffing | rsz | wisselgeld | meterstand | kassa | ean-code
    nl S: bewindvoerder | curator | faillissement
    nl M: totaal | aantal artikelen | kassier | filiaal
    fr S: carte d'identité | permis de conduire | fiche de paie | fiche de salaire
    fr S: ticket de caisse | carte de relevé | contrat de travail | contrat de bail
    fr S: avertissement-extrait de rôle | composition de ménage | certificat médical | passeport
    fr S: merci de votre visite | merci pour votre achat | à bientôt
    fr S: que j'ai payé | que j'ai bien payé | que j'ai réglé
    fr S: ci-joint la preuve | ci-joint … preuve | en annexe … preuve
    fr M: numéro national | nationalité | valable jusqu'au | salaire brut | salaire net
    fr M: précompte professionnel | onss | rendu monnaie | relevé d'index | caisse | code ean
    fr S: administrateur de biens | curateur | faillite
    fr M: total | nombre d'articles | caissier | caissière | magasin
    de S: personalausweis | führerschein | gehaltsabrechnung | lohnzettel | kassenbon
    de S: ablesekarte | zählerkarte | arbeitsvertrag | mietvertrag | steuerbescheid | reisepass
    de S: vielen dank für ihren einkauf | danke für ihren besuch
    de S: dass ich … bezahlt habe | dass ich … überwiesen habe
    de S: anbei … nachweis | in der anlage … nachweis | anbei … beleg
    de M: nationalregisternummer | staatsangehörigkeit | gültig bis | bruttolohn | nettolohn
    de M: berufssteuervorabzug | wechselgeld | rückgeld | zählerstand | kasse
    de S: vermögensverwalter | konkursverwalter
    de M: summe | anzahl artikel | kassierer | filiale | bar
    en S: identity card | driving licence | payslip | till receipt | meter card
    en S: employment contract | rental agreement | tax assessment | passport
    en S: thank you for your visit | thank you for shopping
    en S: that i have paid | that i paid | i have already paid
    en S: attached … proof | enclosed … proof | proof … attached | proof … enclosed
    en M: cashier | number of items | store | national number
    en M: nationality | valid until | gross salary | net salary
    en M: change due | cash register | meter reading
    """,
    signs={Sign.ABSENCE_CARD: 7.0},
)
