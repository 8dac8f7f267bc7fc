"""How a writer says that there is nothing left to complain of, or asks only to pay later.

"Intussen is het pakket toegekomen", "je suis d'accord avec la facture", "die Rechnung ist in
Ordnung", "may I pay in three instalments". ``classifiers.signs.moods`` searches a clause of
folded words for these.
"""

from classifiers.signs.words.mood_parts import NOT

_INVOICE = r"(?:\w*factuur|facture|\w*rechnung|invoice|bill)"
_THING = (
    rf"(?:pakket|pakje|bestelling|goederen|artikel|zending|levering|colis|commande|article|envoi"
    rf"|livraison|paket|bestellung|ware|sendung|lieferung|parcel|package|order|goods|item|{_INVOICE})"
)
_UNSURE = (  # a denial, a wish, what others say, and a letter that is no parcel
    rf"(?:{NOT}|plus|aucune?|no|zou|zouden|volgens|zogezegd|kan|moet|mag|wil|willen|wens|hoop|zal"
    r"|worden|selon|serait|aurait|pretendument|peut|doit|veux|voudrais|souhaite|espere|angeblich"
    r"|laut|soll|sollte|muss|mochte|will|hoffe|werden|allegedly|supposedly|according|claims?|says"
    r"|want|would|should|must|can|hope|wish|waiting|wacht|attends|warte|ander\w*|autre|falsch\w*"
    r"|verkeerde?|mauvais\w*|wrong|defect\w*|beschadigd\w*|kapot|endommage\w*|beschadigt\w*|damaged"
    r"|broken|herinnering\w*|aanmaning\w*|rappel\w*|mahnung\w*|reminders?|bon|lieferschein)"
)
_DENIED = (  # or only if, once or whether
    rf"(?:{NOT}|cannot|t|n|ne|plus|kaum|nauwelijks|onmogelijk|hardly|als|indien|zodra|tot|of|si|quand"
    r"|lorsque|jusqu|des|falls|wenn|sobald|bis|ob|if|once|until|when|whether|unless"
    r"|betwist\w*|betwijfel\w*|contest\w*|dout\w*|bestreit\w*|bezweif\w*|disput\w*|doubt\w*)"
)
_STILL = rf"(?: (?!{_UNSURE}(?: |$))[^ ]+)"  # words that leave it sure
_WHOLE = rf"(?!.*(?:^| ){_UNSURE}(?: |$))"
_AFTER_ALL = (
    r"(?:toch|alsnog|intussen|inmiddels|ondertussen|uiteindelijk|finalement|entre temps|entretemps"
    r"|depuis lors|doch noch|inzwischen|mittlerweile|schliesslich|after all|finally|in the meantime"
    r"|meanwhile|by now)"
)
_CAME = (
    r"(?:ontvangen|gekregen|aangekomen|geleverd|toegekomen|binnengekomen|recue?s?|arrivee?s?"
    r"|livree?s?|parvenue?s?|erhalten|bekommen|angekommen|geliefert|eingetroffen|received|arrived"
    r"|delivered|came|turned up)"
)
_BOTH = rf"(?=.*(?:^| ){_AFTER_ALL}(?: |$))(?=.*(?:^| ){_THING}(?: |$))"
_RIGHT = (  # what it is said to be, and no "send me a right one"
    rf"(?:(?:is|est|ist){_STILL}{{0,4}} (?:in orde|correct|gerechtvaardigd|en ordre|correcte"
    r"|justifiee|in ordnung|richtig|korrekt|berechtigt|justified)|klopt|stimmt)"
)
_AGREE = (
    r"(?:(?:akkoord|eens)(?: [^ ]+)? (?:met|over)(?: [^ ]+){1,2}? INV"
    r"|d accord(?: [^ ]+){0,2} avec(?: [^ ]+){1,2}? INV|accepte (?:la|votre|cette) INV"
    r"|mit(?: [^ ]+){1,2}? INV(?: [^ ]+){0,2} einverstanden"
    r"|(?:agree with|accept)(?: [^ ]+)? INV)"
).replace("INV", _INVOICE)
_CLOSE = (
    r"(?:(?:u mag|u kunt|vous pouvez|sie konnen|you (?:can|may))(?: [^ ]+){0,4}"
    r" (?:klacht|plainte|reclamation|beschwerde|reklamation|complaint)(?: [^ ]+){0,3}"
    r" (?:afsluiten|sluiten|schliessen|abschliessen)"
    r"|(?:vous pouvez|you (?:can|may)) (?:cloturer|clore|close)(?: [^ ]+){0,2}"
    r" (?:plainte|reclamation|complaint))"
)
_ERRED = (
    r"(?:mijn (?:fout|vergissing)|ik (?:heb me |had me )?vergist|u had gelijk|mes excuses"
    r"|(?:c est )?mon erreur|vous aviez raison|mein (?:fehler|irrtum)|sie hatten recht"
    r"|my (?:mistake|fault|error)|you were right)"
)
SETTLED = (
    rf"^{_WHOLE}{_BOTH}.*(?<= ){_CAME}"
    rf"|^(?!.*(?:^| ){_DENIED}(?: |$)).*(?<= )(?:{_AGREE}|{_INVOICE}{_STILL}{{0,5}} {_RIGHT})"
    rf"|^(?!.*(?:^| ){NOT}(?: |$)).*(?:(?<= )|(?<![^ ])){_ERRED}"
    rf"|{_CLOSE}"
)

_TIMES = r"(?:twee|drie|vier|vijf|zes|deux|trois|quatre|cinq|six|zwei|drei|two|three|\d+)"
_BY_PARTS = (
    rf"(?:in (?:{_TIMES}|meerdere|enkele) (?:keer|keren|maal|delen|schijven|termijnen)"
    r"|gespreid|in schijven|afbetalingsplan|afbetaling|uitstel van betaling|meer tijd"
    rf"|en (?:{_TIMES}|plusieurs) (?:fois|mensualites|versements|tranches)|echelonn\w+"
    r"|plan d apurement|delai de paiement|facilites de paiement"
    r"|raten|ratenzahlung|teilzahlung|zahlungsaufschub|in instal+ments|instal+ments|payment plan"
    rf"|in {_TIMES} (?:parts|payments|goes)|more time to pay)"
)
_AT_ONCE = (
    rf"(?:{NOT}|cannot)(?: [^ ]+){{0,2}} (?:ineens|in (?:een|1) keer|en une (?:seule )?fois"
    r"|d un coup|auf einmal|(?:all )?at once|in one go)"
)
BY_PARTS = (
    rf"(?:ik|je|j|ich|i)(?: (?!{NOT} )[^ ]+){{0,10}} {_BY_PARTS}"
    rf"|(?:ik|je|j|ich|i)(?: [^ ]+){{0,8}} {_AT_ONCE}"
)
