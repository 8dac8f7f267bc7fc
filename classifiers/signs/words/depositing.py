"""How a receipt says that a parcel was not taken in after all, or that it was sent back.

"Afgifte geannuleerd", "colis refusé", "Sendung vom Empfänger abgelehnt", "returned to sender".
``classifiers.signs.moods`` searches a clause of folded words for these.
"""

_PARCEL = (
    r"(?:pakket|pakje|zending|retourzending|retour|afgifte|inlevering|colis|envoi|depot|paket"
    r"|sendung|rucksendung|retoure|abgabe|einlieferung|parcel|package|item|shipment|deposit"
    r"|drop off|dropoff|handover)"
)
_FEW = r"(?: [^ ]+){0,5}"
_FAILED = (
    r"(?:geannuleerd|geweigerd|mislukt|afgebroken|niet (?:aanvaard|aangenomen|afgegeven|gelukt)"
    r"|annulee?|refusee?|echouee?|(?:non|pas)(?: ete)? (?:acceptee?|deposee?|pris en charge)"
    r"|storniert|abgelehnt|verweigert|abgebrochen|fehlgeschlagen|nicht (?:angenommen|eingeliefert"
    r"|abgegeben)|cancel+ed|refused|rejected|failed|attempted|unsuccessful|not (?:accepted"
    r"|handed in|deposited|dropped off))"
)
_BACK = (
    r"(?:teruggestuurd|teruggezonden|teruggekeerd|renvoyee?|retournee?|zuruckgeschickt"
    r"|zuruckgesandt|zuruckgesendet|returned|sent back)"
)
_RECEIVER = r"(?:bestemmeling|ontvanger|geadresseerde|destinataire|empfanger|addressee|recipient)"
_SENDER = r"(?:afzender|expediteur|absender|sender)"
_NOWHERE = (  # why the post could not bring it
    r"(?:teruggekeerd|geht zuruck|(?:onbekend|onvolledig|onjuist) adres"
    r"|adres(?: is)? (?:onbekend|onvolledig|onjuist)|adresse (?:inconnue|incomplete|insuffisante)"
    r"|revient a l|adresse (?:unbekannt|unvollstandig)|unbekannt verzogen"
    r"|(?:unknown|incomplete|insufficient) address|address (?:unknown|incomplete))"
)
_IF = (
    r"(?:indien|als|bij|wanneer|ingeval|si|en cas|lorsque|falls|wenn|bei|sofern|if|in case|when"
    r"|unless|tenzij|sauf|kan|kunnen|peut|kann|can|may|could)"
)
_CALLED_OFF = r"(?:geannuleerd|gestorneerd|annulee?|storniert|cancel+ed|voided|void|tegengeboekt)"
_OPERATION = (  # what a till numbers
    r"(?:verrichting|operatie|transactie|verkoop|operation|transaction|vente|vorgang|transaktion"
    r"|buchung|beleg|sale)"
)
_CALLING_OFF = r"(?:annulering|annulatie|annulation|extourne|storno|stornierung|cancellation|void)"
_AT_TILL = (
    rf"{_OPERATION}(?: [^ ]+){{0,3}} {_CALLED_OFF}|{_CALLED_OFF}(?: [^ ]+)? {_OPERATION}"
    rf"|{_CALLING_OFF}(?: (?:van|de|d|l|la|des|der|of|the))* {_OPERATION}"
    r"|^storno(?:beleg|bon)?(?= |$)|^annulatiebon(?= |$)|(?:receipt|ticket|bon|beleg) void(?:ed)?$"
)
_CUSTOMER = r"(?:klant|client|cliente|kunden?|kundin|customer)"
_GIVEN_BACK = (
    r"(?:teruggegeven|terug meegegeven|rendue?|restituee?|zuruckgegeben|zuruckgereicht"
    r"|wieder ausgehandigt|handed back|given back|returned)"
)
_TO = r"(?:aan|au|a|dem|der|den|an|to)"
_TO_CUSTOMER = (
    rf"{_GIVEN_BACK} {_TO}(?: [^ ]+)? {_CUSTOMER}"
    rf"|{_TO}(?: [^ ]+)? {_CUSTOMER}(?: [^ ]+){{0,3}} {_GIVEN_BACK}"
)
_ANY = (  # of whatever parcel: a condition printed on every receipt
    r"(?:(?:een|elke?|un|une|tout|toute|eine?|jede[srn]?|an?|any|every)(?: [^ ]+)? {parcel}"
    r"|(?:les|tous|des) (?:colis|envois)|pakketten|zendingen|pakete|sendungen|parcels|items"
    r"|shipments)"
).replace("{parcel}", _PARCEL)
_ONCE = r"(?:werd|wurde|a ete|ont ete|was|were|has been|have been)"  # told of one
_AS_A_RULE = rf"(?!(?:.* )?{_ANY} (?!(?:.* )?{_ONCE} ))"
_SENT_BACK_ON = (  # a step with its day; without one it is what a label asks for
    rf"(?:retour|terug|zuruck|returned|return) (?:aan|naar|a|an|to)(?: (?:de|den|l|the))?"
    rf" {_SENDER}(?: [^ ]+){{0,4}} \d{{1,2}} (?:\d{{1,2}}|[a-z]+) (?:20)?\d\d"
)
_PAPER = r"(?:[a-z]*bewijs|[a-z]*bon|preuve|recu|recepisse|[a-z]*(?:beleg|schein)|proof|receipt)"
_VOID = rf"(?:{_CALLED_OFF}|ongeldig|nul|ungultig|invalid)"
_STRUCK = rf"^(?!(?:.* )?{_IF} )(?:.* )?{_PAPER}(?: [^ ]+){{0,3}} {_VOID}$|^{_VOID}$"
NOT_TAKEN_IN = (
    rf"{_AT_TILL}|{_TO_CUSTOMER}|{_STRUCK}|^(?!(?:.* )?{_IF} )(?:.* )?{_SENT_BACK_ON}"
    rf"|^{_AS_A_RULE}(?!(?:.* )?{_IF} ).*(?:(?<= )|(?<![^ ]))(?:"
    rf"{_NOWHERE}|{_PARCEL}{_FEW} {_FAILED}|{_FAILED}(?: [^ ]+){{0,2}} {_PARCEL}"
    rf"|(?:geweigerd|refusee?|abgelehnt|verweigert|refused|rejected)(?: [^ ]+){{0,2}} {_RECEIVER}"
    rf"|{_RECEIVER}(?: [^ ]+){{0,2}} (?:geweigerd|refusee?|abgelehnt|verweigert|refused|rejected)"
    rf"|{_BACK}(?: [^ ]+){{0,3}} {_SENDER}|{_SENDER}(?: [^ ]+){{0,2}} {_BACK})"
)
