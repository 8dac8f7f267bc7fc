"""Words of a sentence about one payment: what points at it, and what says that it is settled.

``classifiers.signs.remarks`` says what they mean together.
"""

import re

from classifiers.words.word_classes import Class

ONE_PAYMENT = frozenset({Class.PAYMENT, Class.ORDER, Class.SUM, Class.MONEY})
MOVED = frozenset({Class.DONE, Class.DEBITED, Class.ARRIVED, Class.CREDITED, Class.GONE})
FOR_GOOD = frozenset({Class.STOPPED, Class.CHANGE})  # "can no longer be revoked"
NO_MORE = frozenset({"ne", "plus"})
DEFINITE = re.compile(
    r"dit|deze|het|de|uw|je|jouw|ce|cet|cette|le|la|l|votre|dieser?|dieses|diesen|der|die|das|den"
    r"|dem|ihre?[nrms]?|this|the|your"
)
OF = re.compile(  # behind it the payment is not what the sentence is about
    r"van|na|voor|over|met|door|aan|de|du|des|apres|pour|sur|avec|par|nach|zu|zum|zur|mit|durch"
    r"|fur|of|after|for|about|with|by|to"
)
VERB = re.compile(
    r"is|wordt|werd|heeft|hebben|hebt|blijft|staat|ligt|kan|kunt|moet|mag|gaat|wachten?|wacht"
    r"|est|ont|ete|avons|avez|reste|peut|doit|devez|fait|mis|attend|\w{2,}ra|\w{2,}ront"
    r"|ist|hat|haben|wird|werden|wurde|bleibt|steht|liegt|kann|konnen|muss|mussen|wartet|warten"
    r"|was|has|have|remains|stays|will|can|must|needs|does|did|been"
    r"|vertrek(?:t|ken)|partent|leaves?"
)
FINAL = re.compile(  # or what no payment that moved can be any more
    r"final|definiti\w*|endgultig|gewijzigd|modifiee?|geandert|changed"
)
SETTLED = re.compile(
    r"gelukt|geslaagd|succes\w*|reussi\w*|complet\w*|erfolgreich|abgeschlossen|termine|betaald"
    r"|payee?|bezahlt|paid|made|gemaakt|versee?|getatigt|afgerond|bevestigd|validee?|geldig|gultig"
    r"|gedaan|faite?|terugvinden|retrouver|finden|find"
)
IF = frozenset({"als", "indien", "wanneer", "si", "wenn", "falls", "sollten", "if"})
NOT = frozenset({"niet", "pas", "nicht", "not", "t"})
OWN_ACT = frozenset({  # "niet zelf gedaan", "pas à l'origine", "nicht veranlasst"
    "gedaan", "deed", "gemaakt", "herkent", "herken", "kent", "origine", "reconnaissez",
    "reconnais", "effectue", "fait", "veranlasst", "getatigt", "erkennen", "kennen", "make",
    "made", "recognise", "recognize", "know",
})  # fmt: skip
REPORT = frozenset({
    "contacteer", "contact", "bel", "meld", "verwittig", "contactez", "appelez", "signalez",
    "prevenez", "kontaktieren", "rufen", "melden", "informieren", "call", "report", "tell",
})  # fmt: skip
AGAIN = frozenset({  # of one that is still to be made
    "nog", "opnieuw", "encore", "noch", "nochmals", "yet", "again", "still", "confirm", "bevestig",
    "confirmez", "bestatigen", "geblokkeerd", "bloque", "gesperrt", "blocked", "held", "stop",
    "annuleren", "annuler", "stornieren", "cancel", "anders", "sinon", "sonst", "otherwise",
    "avant", "voor", "before", "bevor", "until", "binnen", "dans", "innerhalb", "within",
})  # fmt: skip
