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
    nl S: attest gezinssamenstelling | medisch getuigschrift | reispas | salarisspecificatie
    nl S: loonstrook | salarisstrook | leveringsbon | leverbon | afleverbon | pakbon
    nl S: overlijdensakte | akte van overlijden | geboorteakte | burgerlijke stand
    nl S: medisch attest | doktersattest | attest van arbeidsongeschiktheid
    nl S: bedankt voor je bestelling | bedankt voor uw bestelling | bevestiging van je bestelling
    nl S: bevestiging van uw bestelling | bestelbevestiging | orderbevestiging
    nl S: adreswijziging | adresverandering | loopt gewoon door | loopt door op het nieuwe adres
    nl S: voortaan naar mijn nieuw adres | voortaan naar het nieuwe adres | facturen voortaan
    nl S: voor de rest verandert er niets | verder verandert er niets | verandert er verder niets
    nl S: ik … in schijven | ik … gespreid betalen | ik … in delen betalen | ik … uitstel vragen
    nl S: bedankt voor uw bezoek | bedankt voor uw aankoop | tot ziens
    nl S: dat ik … betaald heb | dat ik … heb betaald | zoals u kan zien … betaald
    nl S: hierbij het bewijs | hierbij mijn bewijs | in bijlage … bewijs | als bijlage … bewijs
    nl M: rijksregisternummer | nationaliteit | geldig tot | brutoloon | nettoloon
    nl M: bedrijfsvoorheffing | rsz | wisselgeld | meterstand | kassa | ean-code
    nl S: bewindvoerder | curator | faillissement
    nl S: abonnement is actief | bedankt voor je inschrijving | bedankt voor uw inschrijving
    nl S: vervoerbewijs | treinticket | instapkaart | attest van tewerkstelling
    nl M: nieuwe bankkaart | nieuwe debetkaart | e-ticket | proefperiode
    nl M: verhuis | verhuizen | verhuisd | nieuw adres | nieuwe adres
    nl M: totaal | aantal artikelen | kassier | filiaal
    fr S: carte d'identité | permis de conduire | fiche de paie | fiche de salaire
    fr S: ticket de caisse | carte de relevé | contrat de travail | contrat de bail
    fr S: avertissement-extrait de rôle | composition de ménage | certificat médical | passeport
    fr S: bulletin de paie | bulletin de salaire | bon de livraison | bordereau de livraison
    fr S: acte de décès | acte de naissance | état civil | attestation de soins
    fr S: certificat d'incapacité de travail | relevé d'identité bancaire
    fr S: confirmation de commande | merci pour votre commande | merci de votre commande
    fr S: changement d'adresse | continue … à la nouvelle adresse | dorénavant vos factures
    fr S: le reste rien ne change | rien d'autre ne change
    fr S: transférer mon contrat | transférer mon abonnement | factures à la nouvelle adresse
    fr S: je … payer en plusieurs fois | je … par mensualités | m'accorder un délai
    fr S: me laisser jusqu'au | me laisser jusqu'à la fin | me laisser un peu de temps
    fr S: merci de votre visite | merci pour votre achat
    fr S: que j'ai payé | que j'ai bien payé | que j'ai réglé
    fr S: ci-joint la preuve | ci-joint … preuve | en annexe … preuve
    fr M: numéro national | nationalité | valable jusqu'au | salaire brut | salaire net
    fr M: précompte professionnel | onss | rendu monnaie | relevé d'index | caisse | code ean
    fr S: administrateur de biens | curateur | faillite
    fr S: abonnement est actif | merci pour votre inscription | titre de transport
    fr S: billet de train | carte d'embarquement | attestation d'emploi
    fr M: nouvelle carte bancaire | nouvelle carte de débit | e-billet | période d'essai
    fr M: déménagement | déménageons | déménage | déménagé | nouvelle adresse
    fr M: total | nombre d'articles | caissier | caissière | magasin
    de S: personalausweis | führerschein | gehaltsabrechnung | lohnzettel | kassenbon
    de S: ablesekarte | zählerkarte | arbeitsvertrag | mietvertrag | steuerbescheid | reisepass
    de S: verdienstabrechnung | entgeltabrechnung | lohnabrechnung | lieferschein | packliste
    de S: sterbeurkunde | geburtsurkunde | standesamt | arbeitsunfähigkeitsbescheinigung
    de S: ärztliches attest | bestellbestätigung | vielen dank für ihre bestellung
    de S: adressänderung | anschriftenänderung | adresswechsel | neuen adresse weiter
    de S: neuen anschrift weiter | rechnungen künftig | vertrag … umziehen
    de S: sonst ändert sich nichts | ansonsten ändert sich nichts
    de S: ich … in raten zahlen | ich … in raten bezahlen | mir … aufschub | mir … zeit bis
    de S: vielen dank für ihren einkauf | danke für ihren besuch
    de S: dass ich … bezahlt habe | dass ich … überwiesen habe
    de S: anbei … nachweis | in der anlage … nachweis | anbei … beleg
    de M: nationalregisternummer | staatsangehörigkeit | gültig bis | bruttolohn | nettolohn
    de M: berufssteuervorabzug | wechselgeld | rückgeld | zählerstand | kasse
    de S: vermögensverwalter | konkursverwalter
    de S: abonnement ist aktiv | danke für ihre anmeldung | arbeitsbescheinigung
    de S: fahrkarte | bordkarte | eintrittskarte
    de M: neue debitkarte | neue bankkarte | probezeitraum | probemonat
    de M: umzug | ziehen um | ziehe um | umgezogen | neue adresse | neuen adresse
    de M: neue anschrift | neuen anschrift
    de M: summe | anzahl artikel | kassierer | filiale | bar bezahlt | bar erhalten
    en S: identity card | driving licence | payslip | till receipt | meter card
    en S: employment contract | rental agreement | tax assessment | passport
    en S: pay slip | delivery note | packing slip | death certificate | birth certificate
    en S: medical certificate | sick note | order confirmation | thank you for your order
    en S: change of address | continues at the new address | carries on at the new address
    en S: nothing else changes | everything else stays the same
    en S: move my contract | transfer my contract | your invoices there from
    en S: i pay in parts | i … in instalments | give me until | give me a few | give me some time
    en S: thank you for your visit | thank you for shopping
    en S: that i have paid | that i paid | i have already paid
    en S: attached … proof | enclosed … proof | proof … attached | proof … enclosed
    en S: subscription is active | membership is active | thanks for joining | boarding pass
    en S: train ticket | certificate of employment | employment certificate
    en M: new debit card | new bank card | e-ticket | trial period | day trial
    en M: moving house | have moved to | am moving to | are moving to | new address
    en M: cashier | number of items | store | national number
    en M: nationality | valid until | gross salary | net salary
    en M: change due | cash register | meter reading
    """,
    signs={Sign.ABSENCE_CARD: 7.0},
)
