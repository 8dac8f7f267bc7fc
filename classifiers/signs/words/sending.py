"""How a message says that it never left its writer, and how one that came back does.

``UNSENT`` and ``UNDELIVERED`` are searched in a clause of folded words, as those of ``moods``.
"""

from classifiers.signs.words.mood_parts import NOT, WORDS

_LETTER = (
    r"(?:brief|e ?mail|mail|bericht|schrijven|opzegbrief|lettre|courrier|courriel|message|schreiben"
    r"|nachricht|letter|kundigungsschreiben)"
)
_THIS = r"(?:deze|dit|cette|ce|diese[nmrs]?|this)"
_SENT = (
    r"(?:verstuurd|verzonden|gepost|opgestuurd|verstuurde|envoyee?|postee?|expediee?|abgeschickt"
    r"|abgesandt|abgesendet|verschickt|gesendet|versendet|versandt|sent|posted|mailed)"
)
_TO_SEND = (
    r"(?:versturen|verzenden|posten|opsturen|verstuurd worden|envoyer|poster|expedier"
    r"|(?:ab|ver)(?:zu)?(?:schicken|senden)|send|post|mail)"
)
_YET = r"(?:nog|encore|noch|still|yet)"
_WILL_BE = r"(?:wordt|zal|sera|wird|will be)"
_WAITING = (  # to leave the outbox of whoever wrote it: the whole of a clause
    r"(?:in (?:de )?(?:verzend)?wachtrij|wacht op verzending|wordt (?:nu )?verzonden"
    r"|(?:dans la|en) file d (?:attente|envoi)|en attente d envoi|en cours d envoi|envoi en cours"
    r"|in (?:der )?(?:sende)?warteschlange|wartet auf (?:den )?versand|wird (?:gerade )?gesendet"
    r"|queued|in (?:the )?queue|waiting to (?:be sent|send)|sending)"
)
_FEW = r"(?: [^ ]+){0,5}"
_WHEN = r"(?:zodra|wanneer|des|lorsque|quand|sobald|wenn|when|once|as soon)"
_GIVING = (  # what is given with a form, and ends nothing before it was
    r"(?:opzeg(?:ging)?|stopzetting|aanvraag|melding|resiliation|demande|preavis|kundigung|antrag"
    r"|cancellation|termination|request|notice)"
)
_PRESS = (
    r"(?:klik\w*|druk(?:t|ken)?|tikt?|cliquez|clique[rz]?|clic|appuye[rz]|appui|klick\w*"
    r"|druck(?:en|st)|tipp(?:en|st)|click\w*|press\w*|tap|tapped|tapping)"
)
_ONLY_ONCE = (  # the last button of a form is still to be pressed
    rf"{_GIVING}{_FEW} (?:pas|erst|only|not|n est|ne|n){_FEW} "
    r"(?:na|nadat|zodra|als|wanneer|qu apres|qu une fois|que lorsque|que si|nach|nachdem|wenn"
    rf"|sobald|once|until|when|if|after){_FEW} {_PRESS}(?= |$)"
)
UNSENT = (
    rf"{_THIS} {_LETTER}{WORDS}{{0,6}} {NOT}{WORDS}{{0,3}} {_SENT}"
    rf"|{NOT}{WORDS}{{0,2}} {_THIS} {_LETTER}{WORDS}{{0,3}} {_SENT}"
    rf"|{NOT}{WORDS}{{0,2}} {_SENT}{WORDS}{{0,2}} {_THIS} {_LETTER}"
    rf"|{_THIS} {_LETTER}{WORDS}{{0,4}} {_YET}{WORDS}{{0,3}} {_TO_SEND}"
    rf"|^(?:{_LETTER} )?(?:{_YET} )?(?:{NOT}|non)(?: {_YET})?(?: ete)? {_SENT}$"
    rf"|^(?:queued |{_THIS} {_LETTER} )?{_WILL_BE}(?: [^ ]+)? {_SENT}{WORDS}{{0,2}} {_WHEN}"
    rf"|^(?:{_LETTER} )?{_WAITING}$|{_ONLY_ONCE}"
)

_OTHER = (  # that did not arrive, and the writer of a complaint whom it did not reach
    r"(?:dat|que|dass|that|,|mij|me|mir|mich|m|ons|nous|uns|us|moi|hier|ici|here"
    r"|factuur|facture|rechnung|invoice|pakket|pakje|bestelling|goederen|artikel|colis|commande"
    r"|article|marchandise|paket|bestellung|ware|parcel|package|order|item|goods)"
)
_REACHED = (
    r"(?:afgeleverd|bezorgd|besteld|distribuee?|remise?|delivree?|acheminee?|zugestellt|ubermittelt"
    r"|delivered|(?:aangekomen|arrivee?|angekommen|arrived) (?:bij|chez|bei|at))"
)
_SENDING = (
    r"(?:verzenden|verzending|envoi|versand|senden|sending|transmission|zustellung|distribution"
    r"|delivery)"
)
_FAILED = r"(?:mislukt|fehlgeschlagen|gescheitert|failed|echouee?)"
_MAIL = r"(?:e ?mail|mail|bericht|boodschap|message|courriel|nachricht)"  # no paper comes back so
UNDELIVERED = (
    rf"{_MAIL}(?: (?!{_OTHER}(?: |$))[^ ]+){{0,12}} {NOT}"
    rf"(?: (?!{_OTHER} )[^ ]+){{0,3}} {_REACHED}(?! (?:to|a|aan|an|bij|bei) {_OTHER}(?: |$))"
    rf"|^(?:de |het |l |la |der |die |das )?{_SENDING}(?: (?:is|a|ist|has))? {_FAILED}$"
    rf"|^(?:echec|fout|fehler|error|failure|erreur)(?: (?:bij|het|de|d|du|lors|l|la|beim|der|des|in"
    rf"|while)){{0,4}} {_SENDING}$"
    rf"|^(?:{_MAIL} )?failed to send$"
)
