"""What says of a day that a parcel was handed in on it, or that something else was.

nl afgegeven, ingescand · fr déposé, confié · de abgegeben, eingeliefert · en dropped off, scanned
"""

import re

_ACTS = (  # as a form labels the day: "Datum afgifte", "Abgabe am", "date du dépôt"
    r"afgifte|inlevering|aanname|aanvaarding|deponering|neerlegging|overhandiging|inontvangstneming"
    r"|inlever|deponerings|aanvaardings|d[ée]p[oô]t|remise|prise en charge|acceptation"
    r"|abgabe|annahme|einlieferung|einlieferungs|aufgabe|[üu]bernahme"
    r"|drop-?off|deposit|hand-?in|hand-?over|lodgement|acceptance|posting"
)
_SLIPS = (  # what a counter gives says what it is
    r"(?:bewijs|attest|kwitantie) (?:van|voor)(?: de| een| uw)?"
    r"|(?:re[çc]u|quittance|attestation|ticket|bordereau|preuve|r[ée]c[ée]piss[ée])"
    r" (?:de |d['’]|du )(?:la )?"
    r"|(?:beleg|quittung|nachweis|bestätigung) (?:über|für|der|zur)(?: die| eine[rn]?)?"
    r"|(?:receipt|slip|proof|certificate|confirmation) (?:of|for)(?: the| your)?"
)
_OF_SLIP = r"bewijs(?:je)?|ticket|bon|quittung|beleg|schein|nachweis| receipt| slip"
TILL = re.compile(
    r"\b(?:opérateur|operator|loket|guichet|schalter|counter|kassa|caisse|ticket|kassabon"
    r"|afgiftebewijs|inleverbewijs|verzendbewijs"
    r"|(?:preuve|récépissé|recu|reçu)\W+(?:de )?d[ée]p[oô]t"
    r"|(?:einlieferungs|annahme|abgabe)(?:beleg|schein|quittung)|proof of (?:posting|deposit)"
    rf"|(?:drop-?off|deposit|return) receipt|(?:{_SLIPS}) ?(?:{_ACTS})"
    rf"|(?:{_ACTS})(?:{_OF_SLIP}))\b",
    re.IGNORECASE,
)
ACT = re.compile(
    rf"\W*(?:(?:datum|date|tag|jour|dag|day|tijdstip|zeitpunkt|moment)\b.{{0,12}})?\b(?:{_ACTS})"
    r" ?-?(?:datum|date|tag|zeit|tijd|moment|effectu[ée]e?|erfolgt|gedaan|done)?"
    r"(?: (?:datum|date|op|le|am|on|at|du|vom))?\W*",
    re.IGNORECASE,
)
_GIVEN = (
    r"afgegeven|ingeleverd|binnengebracht|gedeponeerd|(?:in)?gescand|toevertrouwd|gepost"
    r"|aangenomen|achtergelaten|gelegd|gestoken|binnengekomen|neergelegd|aanname"
    r"|in ontvangst(?: genomen)?|scandatum"
    r"|re[çc]u (?:votre|le|ce) (?:colis|paquet|envoi)|remise au guichet|prise? en charge"
    r"|d[ée]pos[ée]e?s?|confi[ée]e?|scann[ée]e?|remise? (?:à|au|aux|chez|par)"
    r"|post[ée]e?|accept[ée]e?|abgegeben|eingeliefert|aufgegeben|übergeben|(?:ein)?gescannt|anvertraut"
    r"|angenommen|entgegengenommen|eingelegt|gelegt|annahme"
    r"|gevalideerd|(?:af)?gestempeld|validée?|oblitérée?|tamponnée?|validiert|(?:ab)?gestempelt"
    r"|entwertet|validated|postmarked"
    r"|deposited|dropped off|placed in (?:the |a )?(?:parcel )?locker|handed (?:in|over)|scanned"
    r"|posted|posting|accepted"
)
HANDED_IN = re.compile(rf"\b(?:{_GIVEN})\b", re.IGNORECASE)
OF_ANYTHING = re.compile(
    r"\b(?:aangenomen|aanname|accept[ée]e?s?|accepted|angenommen|annahme|(?:in)?gescand|scann[ée]e?"
    r"|(?:ein)?gescannt|scanned|gepost|post[ée]e?|posted|gevalideerd|validée?|validiert|validated)\b",
    re.IGNORECASE,
)
PARCEL = re.compile(
    r"\b(?:pakket|pakje|zending|loket|kantoor|postpunt|colis|paquet|envoi|guichet|bureau"
    r"|point poste|paket|sendung|schalter|postpunkt|parcel|item|shipment|counter|office|locker)\b",
    re.IGNORECASE,
)
SENT = re.compile(
    rf"\b(?:{_GIVEN}|verzonden|verstuurd|envoy[ée]e?|transmise?|émise?|expédiée?|gesendet|versandt"
    r"|übertragen|sent|transmitted)\b",
    re.IGNORECASE,
)
_MATTER = (  # no parcel: an order, a payment, a request; or the goods came
    r"geleverd|livr[ée]e?|zugestellt|delivered|bestelling|commande"
    r"|bestellung|order|betaling|paiement|zahlung|payment|factuur|facture|rechnung|invoice"
    r"|aanvraag|demande|antrag|requests?|klacht|réclamation|plainte|beschwerde|reklamation"
    r"|complaint"
)
TO_WHOM = re.compile(  # it reached somebody, or is no parcel
    r"\b(?:bestemmeling\w*|ontvanger|geadresseerde|buur\w*|buren|brievenbus|destinataire"
    r"|voisine?s?|boîte aux lettres|empfänger\w*|nachbar\w*|briefkasten|recipient|addressee"
    rf"|neighbou?rs?|mailbox|{_MATTER}|(?:door|par|vom|durch|by)(?: (?:de|le|den|the))?"
    r" (?:verkoper|vendeur|verkäufer|händler|seller|merchant|retailer))\b",
    re.IGNORECASE,
)
CAME_BACK = re.compile(  # goods that were sent back, or a parcel, which a shop says it has
    r"\b(?:ontv\w*|toegekomen|re[çc]ue?s?|r[ée]ception\w*|erhalten|eingegangen|eingang|empfangen"
    r"|received|receipt|teruggekomen|terugontvangen)\b"
    r"|\b(?:retour\w*|return\w*|renvo\w*|rück\w*|terug\w*|colis|paket\w*|pakk?e\w*|parcel|zending"
    r"|sendung|envoi)\b.*\b(?:geleverd|bezorgd|livr[ée]e?|zugestellt|delivered|verwerkt|trait[ée]e?"
    r"|bearbeitet|processed)\b",
    re.IGNORECASE,
)
MATTERS = re.compile(rf"\b(?:{_MATTER}|besteld|command[ée]e?|bestellt|ordered)\b", re.IGNORECASE)
ARRIVED = re.compile(  # how the goods came, and what holds until when
    r"\b(?:\w*levering|bezorgd|livraison|r[ée]ception|\w*lieferung|delivery"
    r"|geldig|garantie|valable|gültig|valid|warranty|vervalt|expire\w*|verwerkt|trait[ée]e?"
    r"|bearbeitet|processed|sorted|tri[ée]e?|sortiert|gesorteerd)\b",
    re.IGNORECASE,
)
_TERM = (
    r"vóór|tot|uiterlijk|uiterste|ten laatste|avant|jusqu\w*|au plus tard|limite|bis"
    r"|spätestens|frist|before|until|no later than|deadline|latest"
)
TERM = re.compile(rf"\b(?:{_TERM})\b", re.IGNORECASE)
STILL_TO_DO = re.compile(
    r"\b(?:moet|dient|kan|mag|wordt|doit|peut|sera|muss|kann|wird|must|should|can|may|will"
    r"|verwacht\w*|voorzien\w*|vermoedelijk\w*|gepland\w*|prévue?s?|estimée?s?|attendue?s?"
    r"|voraussichtlich\w*|erwartet\w*|geplant\w*|expected|estimated|planned|scheduled"
    rf"|{_TERM}|letzter?|by|niet|nog|pas|nicht|not)\b",
    re.IGNORECASE,
)
ANNOUNCED = re.compile(  # what is done before a parcel is brought, or by who fetches it
    r"\b(?:aangemaakt|gegenereerd|(?:aan)?gekocht|afgedrukt|geprint|(?:voor)?(?:aan)?gemeld"
    r"|aangekondigd|geregistreerd|aangevraagd|geboekt|gereserveerd|geldig|ophal\w*|opgehaald"
    r"|afhal\w*|afgehaald|uitgereikt"
    r"|cr[ée]{2}e?|g[ée]n[ée]r[ée]e?|achet[ée]e?|imprim[ée]e?|(?:pr[ée])?annonc[ée]e?"
    r"|enregistr[ée]e?|demand[ée]e?|r[ée]serv[ée]e?|valable|enl[èe]vement|enlev[ée]e?|ramassage"
    r"|retrait|retir[ée]e?"
    r"|erstellt|generiert|gekauft|(?:aus)?gedruckt|(?:vor)?angemeldet|(?:vor)?angekündigt"
    r"|registriert|beantragt|gebucht|reserviert|gültig|abholung|abgeholt|ausgehändigt"
    r"|created|generated|bought|purchased|printed|(?:pre-?)?announced|pre-?advised|requested"
    r"|voorbereid|klaargemaakt|pr[ée]par[ée]e?|vorbereitet|prepared|(?:order|booking) confirmation"
    r"|bestelbevestiging|confirmation de (?:la )?commande|bestellbestätigung"
    r"|verwacht\w*|attend(?:ons|ue?s?)|erwarte[nt]\w*|expect(?:ed|ing|s)?"
    r"|booked|reserved|valid|pick-?up|picked up|collect(?:ion|ed)|information received|slot)\b",
    re.IGNORECASE,
)
BRING_IT = re.compile(  # an instruction, or what is still to be done
    r"\b(?:(?:geef|bied|lever|breng)\b[^.]{0,60}\b(?:af|aan|in|binnen|naar)"
    r"|(?:af te geven|aan te bieden|in te leveren|binnen te brengen)"
    r"|(?:toon|tonen|présentez|montrez|zeigen|vorzeigen|show)\b[^.]{0,60}\b(?:code|label|qr)"
    r"|(?:d[ée]posez|remettez|apportez|à d[ée]poser)\b[^.]{0,60}"
    r"|(?:geben|bringen|liefern) sie\b[^.]{0,60}\b(?:ab|ein|zu[rm]?)"
    r"|bitte\b[^.]{0,60}\b(?:abgeben|einliefern|bringen)|(?:abzugeben|einzuliefern)"
    r"|(?:hand|drop|bring|take) (?:this|it|the|your)\b[^.]{0,60})\b",
    re.IGNORECASE,
)
