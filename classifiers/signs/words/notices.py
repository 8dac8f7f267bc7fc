"""Words of letters and messages to the firm, and of how they were sent (FAQ lines 64 to 131)."""

from classifiers.signs.words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.NOT_ENDED,
        Where.ANYWHERE,
        """
        nl: opzegging … niet aanvaarden | opzeg … niet aanvaarden | opzegging … geweigerd
        nl: opzegging … niet aanvaard | opzeg … niet aanvaard | contract loopt door
        nl: abonnement loopt door | contract loopt verder | opzegging … te laat | opzeg … te laat
        nl: uw contract … verlengd | uw abonnement … verlengd
        fr: résiliation … refusée | résiliation … refusé | elle est refusée
        fr: résiliation … pas accepter | résiliation … pas acceptée | contrat court encore
        fr: contrat continue | abonnement continue | résiliation … tardive
        fr: résiliation … hors délai | votre contrat … reconduit | votre abonnement … reconduit
        de: kündigung … nicht annehmen | kündigung … nicht akzeptieren | kündigung … abgelehnt
        de: vertrag läuft weiter | kündigung … verspätet | kündigung … zu spät
        de: ihr vertrag … verlängert | ihr abonnement … verlängert
        en: cancellation … cannot accept | cannot accept your cancellation
        en: cancellation … refused | contract continues | subscription continues
        en: cancellation … too late | your contract … renewed | your subscription … renewed
        """,
    ),
    SignWords(
        Sign.ABOUT_DISPUTE,
        Where.ANYWHERE,
        """
        nl: ik betwist | hierbij betwist ik | wij betwisten | betwisting van factuur
        nl: betwisting factuur | betwisting van de factuur | ik protesteer | protest van factuur
        nl: ik ben niet akkoord | ik ga niet akkoord | niet akkoord met de factuur
        nl: gebrekkige levering | het product is defect | het toestel werkt niet
        nl: het artikel is beschadigd | verborgen gebrek | ik vraag een creditnota
        nl: niet conform | klacht over | stemmen niet overeen met | stemt niet overeen met
        nl: werkt niet meer | zal … niet betalen | is stuk
        nl: nooit besteld | foutieve factuur | factuur is fout | factuur is onjuist
        nl: weiger … te betalen | niet verschuldigd | factuur is onterecht | onterechte factuur
        nl: betwist ik | betwisten wij | ik … factuur … betwist | ben het niet eens met
        nl: zijn het niet eens met
        nl: uw factuur … niet aanvaarden | ik aanvaard … factuur niet | teken … protest aan
        nl: vecht … factuur aan | doet het niet | werkt nog altijd niet | dubbel aangerekend
        fr: je conteste | nous contestons | contestation de facture | contestation de la facture
        fr: contestation facture | je ne suis pas d'accord | défaut de conformité
        fr: l'article est défectueux | l'appareil ne fonctionne pas | vice caché | non conforme
        fr: ne fonctionne plus | ne paierai pas | est tombé en panne
        fr: jamais commandé | facture est erronée | facture erronée | je la conteste
        fr: n'est pas justifiée | n'est pas justifié | je refuse de payer | facture injustifiée
        fr: je ne suis pas redevable | ne correspond pas à
        fr: je refuse … facture | je n'accepte pas … facture | tiens à contester | suis en désaccord
        fr: ne suis pas d'accord | ne marche pas | ne marche plus | facturé deux fois
        fr: je demande une note de crédit | protestation de facture | plainte concernant
        de: ich bestreite | hiermit bestreite ich | ich widerspreche | anfechtung der rechnung
        de: widerspruch gegen die rechnung | ich bin … nicht einverstanden | mängelrüge
        de: das produkt ist defekt | das gerät funktioniert nicht | nicht vertragsgemäß
        de: ich bitte um eine gutschrift | ich weigere mich … zu zahlen | rechnung ist unberechtigt
        de: funktioniert nicht mehr | werde … nicht zahlen | werde … nicht bezahlen
        de: nie bestellt | erhebe einspruch | lege widerspruch ein | rechnung ist falsch
        de: nicht gerechtfertigt | entspricht nicht
        de: bestreite ich | bestreiten wir | widerspreche ich | rechnung … widerspreche
        de: erkenne … rechnung … nicht an | rechnung … erkenne … nicht an | lehne die zahlung
        de: ihre rechnung … nicht anerkennen | beanstande | fechte … rechnung an
        de: doppelt berechnet
        en: i dispute | we dispute | dispute of invoice | i contest | i do not agree
        en: the product is defective | the device does not work | not as described
        en: stopped working | does not work | will not pay | is broken
        en: never ordered | invoice is wrong | invoice is incorrect | i object to
        en: i refuse to pay | is not justified | unjustified invoice | do not owe
        en: i don't agree | doesn't work | i disagree with | writing to contest
        en: i do not accept … invoice | i don't accept … invoice | i cannot accept … invoice
        en: writing to dispute | i wish to contest | i wish to dispute | charged twice
        en: i request a credit note | i am asking for a credit note | complaint about
        """,
    ),
    SignWords(
        Sign.ABOUT_DISPUTE,
        Where.TITLE,
        """
        nl: betwisting | klacht
        fr: contestation | plainte | réclamation
        de: bestreitung | reklamation | beschwerde
        en: dispute | complaint
        """,
    ),
    SignWords(
        Sign.ABOUT_NON_DELIVERY,
        Where.ANYWHERE,
        """
        nl: pakket … niet ontvangen | bestelling … niet ontvangen | artikel … niet ontvangen
        nl: goederen … niet ontvangen | pakje … niet ontvangen | bestelling … nooit ontvangen
        nl: pakket … nooit ontvangen | artikel … nooit ontvangen | levering … niet ontvangen
        nl: bestelling … niet geleverd | bestelling … niet aangekomen | pakket … niet aangekomen
        nl: mijn bestelling is niet aangekomen | pakket nog steeds niet ontvangen
        nl: nog niet aangekomen | nog steeds niet aangekomen | nog altijd niet gekregen
        nl: nog steeds niet geleverd | nog niet geleverd | nooit aangekomen | nooit geleverd
        nl: nog altijd niet geleverd | bestelde … niet gekregen | bestelde … niet ontvangen
        nl: bestelling … nooit gekregen | pakket … nooit gekregen | artikel … nooit gekregen
        nl: bestelling … niet gekregen | pakket … niet gekregen
        nl: bestelling … niet toegekomen | pakket … niet toegekomen | nog niet toegekomen
        nl: nog niet bezorgd | nooit bezorgd | nog altijd niet aangekomen | nooit toegekomen
        nl: bestelling … niets ontvangen | levering … niets ontvangen | besteld … niets ontvangen
        nl: uitblijven van levering | levering is niet gebeurd | waar blijft mijn bestelling
        fr: pas reçu … colis | pas reçu … commande | pas reçu … article | colis … pas reçu
        fr: jamais reçu … colis | jamais reçu … commande | commande … non reçue
        fr: commande … jamais reçue | commande n'est pas arrivée | colis n'est pas arrivé
        fr: toujours pas arrivé | toujours pas arrivée | toujours pas été livré | jamais arrivé
        fr: toujours pas été livrée | jamais arrivée | pas encore été livré
        fr: absence de livraison | où en est ma commande | commande … pas été livrée
        fr: commande … non livrée | jamais été livrée | jamais été livré | pas été livrés
        fr: commande … rien reçu | toujours rien reçu | aucun colis … arrivé | jamais livrée
        fr: aucune livraison | colis … pas été livré
        de: bestellung … nicht erhalten | paket … nicht erhalten | ware … nicht erhalten
        de: artikel … nicht erhalten | bestellung … nie erhalten | paket … nie erhalten
        de: bestellung ist nicht angekommen | bestellung … nicht angekommen
        de: immer noch nicht angekommen | noch immer nicht angekommen | nie angekommen
        de: bestellung … nie bekommen | paket … nie bekommen | ware … nie erhalten
        de: noch nicht geliefert | immer noch nicht geliefert
        de: nicht zugestellt | nie zugestellt | nie geliefert | bestellt … nichts erhalten
        de: bestellung … nichts erhalten | keine lieferung erhalten | bestellung … nicht da
        de: bestellung … nicht geliefert | ausbleibende lieferung | wo bleibt meine bestellung
        en: not received … parcel | not received … order | never received … parcel
        en: never received … order | order … not arrived | parcel … not arrived
        en: order … never arrived | parcel … never arrived | order … not been delivered
        en: order … never delivered | not received … item | never received … item
        en: still not arrived | has not arrived | never arrived | was never delivered
        en: has not been delivered | still not been delivered | hasn't been delivered
        en: hasn't arrived | didn't arrive | not turned up | never turned up | never came
        en: order … not come | did not receive … order | didn't receive … order | never delivered
        en: where is my order | non-delivery
        """,
    ),
    SignWords(
        Sign.ABOUT_NON_DELIVERY,
        Where.TITLE,
        """
        nl: niet ontvangen | niet geleverd | nooit ontvangen
        fr: non reçu | non reçue | non livré | non livrée
        de: nicht erhalten | nicht geliefert
        en: not received | not delivered
        """,
    ),
    SignWords(
        Sign.ABOUT_MISSING_INVOICE,
        Where.ANYWHERE,
        """
        nl: geen factuur ontvangen | factuur niet ontvangen | factuur nooit ontvangen
        nl: nooit een factuur gekregen | nooit een factuur ontvangen | factuur … niet ontvangen
        nl: gelieve mij de factuur te bezorgen | kopie van de factuur sturen
        nl: factuur … nooit gekregen | factuur … nooit ontvangen | factuur … niet gekregen
        nl: factuur … nooit kreeg | kreeg … geen factuur | factuur … niet toegekomen
        nl: factuur … niet aangekomen | factuur … nooit aangekomen | factuur … nooit gezien
        nl: de factuur is niet aangekomen | nooit een factuur | geen factuur gekregen
        fr: pas reçu la facture | pas reçu votre facture | facture non reçue
        fr: jamais reçu de facture | jamais reçu la facture | veuillez m'envoyer la facture
        fr: facture … jamais reçue | facture … jamais parvenue | facture … pas reçue
        fr: facture … pas parvenue | trace de … facture | duplicata … facture
        fr: jamais reçu cette facture | jamais reçu votre facture | jamais vu … facture
        fr: jamais eu la facture | jamais eu de facture | aucune facture reçue
        fr: m'envoyer une copie de la facture | facture ne m'est pas parvenue | pas reçu de facture
        de: keine rechnung erhalten | rechnung nicht erhalten | nie eine rechnung
        de: rechnung … nie erhalten | rechnung … nie bekommen | rechnung … nicht bekommen
        de: bitte senden sie mir die rechnung | rechnung … nicht erhalten
        de: rechnung ist nicht angekommen | rechnung … nicht eingegangen
        de: rechnung … nie eingegangen | rechnung … nicht zugegangen | rechnung … nie gesehen
        de: keine rechnung bekommen | rechnung … nicht angekommen | rechnung … nie angekommen
        en: not received the invoice | not received your invoice | never received an invoice
        en: invoice not received | never received the invoice | not received any invoice
        en: invoice … never received | invoice … never arrived | invoice … not received
        en: did not receive … invoice | didn't receive … invoice | never got your invoice
        en: never saw … invoice | no trace of … invoice | invoice … never reached
        en: never got an invoice | never got the invoice | no invoice received
        en: please send me the invoice | send me a copy of the invoice
        """,
    ),
    SignWords(
        Sign.FORWARDED,
        Where.ANYWHERE,
        """
        nl: doorgestuurd bericht
        fr: message transféré
        de: weitergeleitete nachricht
        en: forwarded message
        """,
    ),
    SignWords(
        Sign.BOUNCED,
        Where.ANYWHERE,
        """
        nl: onbestelbaar | bericht niet afgeleverd | kon niet worden afgeleverd
        nl: aflevering mislukt | geweigerd door de ontvangende server
        fr: message non remis | échec de la remise | n'a pas pu être remis | non remis
        de: unzustellbar | konnte nicht zugestellt werden | zustellung fehlgeschlagen
        en: undeliverable | delivery status notification failure | mail delivery failed
        all: mail delivery subsystem | mailer-daemon | delivery status notification
        en: returned mail | address not found | message could not be delivered | delivery has failed
        """,
    ),
    SignWords(
        Sign.FAX_OK,
        Where.ANYWHERE,
        """
        nl: resultaat ok | resultaat … geslaagd | resultaat … gelukt | verzending geslaagd
        fr: résultat ok | résultat … correct | résultat … réussi
        fr: émission réussie | transmission réussie
        de: ergebnis ok | ergebnis … erfolgreich | übertragung erfolgreich
        en: result ok | result … successful | transmission ok | transmission successful
        """,
    ),
    SignWords(
        Sign.FAX_FAILED,
        Where.ANYWHERE,
        """
        nl: resultaat … fout | resultaat … bezet | resultaat … ng | geen respons
        nl: resultaat … mislukt | resultaat onvolledig | niet verzonden
        fr: résultat incomplet | non envoyé | résultat … erreur | résultat … occupé
        fr: résultat … ng | résultat … échec
        de: ergebnis unvollständig | nicht gesendet | ergebnis … fehler | ergebnis … besetzt
        de: ergebnis … ng
        en: result … error | result … busy | result … no answer | result … ng
        en: transmission error | transmission failed | result … failed
        """,
    ),
    SignWords(
        Sign.SUPPLIER_CONFIRMS,
        Where.ANYWHERE,
        """
        nl: bevestiging van uw opzegging | bevestiging van uw opzeg | wij bevestigen uw opzeg
        nl: wij bevestigen de opzeg | wij bevestigen de opzegging | wij bevestigen uw opzegging
        nl: uw contract werd stopgezet | uw abonnement eindigt op | uw contract eindigt op
        nl: wij hebben uw opzeg ontvangen | wij hebben uw opzegging ontvangen
        nl: wij hebben uw retour ontvangen | we hebben uw retour ontvangen
        nl: uw abonnement is stopgezet
        fr: confirmation de votre résiliation | nous confirmons la résiliation
        fr: nous confirmons votre résiliation | votre contrat prend fin le
        fr: votre abonnement prend fin le | nous avons bien reçu votre résiliation
        fr: nous avons bien reçu votre retour | votre contrat a été résilié
        de: bestätigung ihrer kündigung | wir bestätigen ihre kündigung | kündigungsbestätigung
        de: ihr vertrag endet am | ihr abonnement endet am | wir haben ihre kündigung erhalten
        de: wir haben ihre rücksendung erhalten
        en: confirmation of your cancellation | we confirm your cancellation
        en: we confirm the cancellation | your contract ends on | your subscription ends on
        en: your subscription has been cancelled | we have received your return
        en: your contract has been terminated at your request
        nl: jammer dat u vertrekt | jammer dat je vertrekt | jammer dat u ons verlaat
        nl: uw contract … is beëindigd | op uw vraag … stopgezet | op uw vraag … beëindigd
        nl: zoals gevraagd … contract | zoals gevraagd … abonnement
        fr: regrettons votre départ | dommage que vous nous quittiez | désolés de vous voir partir
        fr: votre contrat … est résilié | votre abonnement … est résilié
        fr: comme demandé … contrat | comme demandé … abonnement
        de: schade dass sie uns verlassen | schade dass sie gehen | ende ihres vertrags
        de: beendigung ihres | wie gewünscht … vertrag | auf ihren wunsch … beendet
        en: sorry to see you go | sorry to see you leave | we have cancelled your
        en: as requested … contract | as requested … subscription
        """,
    ),
    SignWords(
        Sign.SUPPLIER_TERMINATES,
        Where.ANYWHERE,
        """
        nl: genoodzaakt … stop te zetten | genoodzaakt … te beëindigen | genoodzaakt … op te zeggen
        nl: wij zeggen uw contract op | opzegging wegens wanbetaling | op wegens wanbetaling
        fr: contraints de mettre fin | contraints d'arrêter | obligés de mettre fin
        fr: obligés d'arrêter | nous résilions votre contrat | pour défaut de paiement
        de: gezwungen … einzustellen | gezwungen … zu beenden | gezwungen … zu kündigen
        de: wir kündigen ihren vertrag | wegen zahlungsverzugs
        en: have no choice but to end | have no choice but to stop | forced to end | forced to stop
        en: we are terminating your contract | we terminate your contract
        en: for non-payment | due to non-payment
        """,
    ),
    # Words about a payment or a reply that did not come in are no complaint about goods.
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: betaling … niet ontvangen | betaling … nooit ontvangen | antwoord … niet ontvangen
        nl: betaling … niet aangekomen | bedrag … niet ontvangen
        nl: indien u niet akkoord gaat | als u niet akkoord gaat
        fr: pas reçu … paiement | paiement … pas reçu | si vous n'êtes pas d'accord
        de: zahlung … nicht erhalten | zahlungseingang … nicht
        en: not received … payment | payment … not received | if you do not agree
        """,
    ),
)
