"""Words that are a state of a payment as a whole, in which no bank leaves what it has booked.

nl Teruggedraaid · fr En attente de solde · de Unter Vorbehalt · en Proposal. Alone in a cell, as a
heading or behind all other words of a row they need no clause; within a name or message they say
nothing. Nouns that who pays may write are none: "remboursement", "terugbetaling", "opdracht".
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from classifiers.words import coming
from classifiers.words.holding_classes import Hold
from classifiers.words.return_classes import Back
from classifiers.words.word_classes import Class

MOST = 6  # words
_STATE = re.compile(
    "|".join((
        Class.HELD, Class.STOPPED, Class.SUBJECT_TO, Class.SIGN, Class.SIGNER, Back.RETURNED,
        Hold.LAPSES, Hold.CONDITIONAL, Hold.ASIDE, Hold.WAITS, coming.BEFORE, coming.BEHIND,
        r"bevestigen|confirmer|confirmed|boeken|buchen|comptabiliser|instructions?",
        r"wacht|wartet|awaited|verwacht|attendue?s?|zuruckgezogen\w*",
        r"reservat\w*|reservier\w*|autorisat\w+|autorisierung(?:en)?|authori[sz]ations?",
        r"tests?|testbetaling(?:en)?|testzahlung(?:en)?|essais?|proef|proefbetaling(?:en)?",
        r"voorstel(?:len)?|propositions?|vorschlage?|proposals?|projets?|simulati\w+",
        r"ontwerp(?:en)?|concept(?:en)?|brouillons?|entwurfe?|drafts?|musters?|specimens?",
        r"gestorneerde?|contre|expiree?s?|expired|schwebend\w*|hangende?|unterschriftsbereit",
        r"retours|retouren?|retoure|ruckgaben|ruckbuchung(?:en)?|ruckbelastung(?:en)?|ruckruf",
        r"returns|voided|void|chargebacks?",
    ))
)  # fmt: skip
_AROUND = re.compile(
    "|".join((
        Class.COVER, Class.PAYMENT, Class.ORDER, Class.SIGNATURE, Hold.MOVEMENT,
        r"te|om|op|in|en|a|au|aux|de|des|la|le|les|du|sur|auf|zu|zur|zum|to|for|of|be|on|et|und|and",
        r"onder|sous|unter|under|nog|encore|noch|yet|still|klaar|prete?s?|bereit|ready|passee?s?",
        r"gezet|geplaatst|mise?s?|gestellt|placed|put|door|par|von|by|bank|banque|is|est|ist|sont",
    ))
)  # fmt: skip


@lru_cache(maxsize=20_000)
def is_state(words: Sequence[str]) -> bool:
    """Whether the folded words are such a state, all of them together.

    >>> [is_state(tuple(each.split())) for each in (
    ...     "virement retourne", "klaar om te tekenen", "contre remboursement", "slagerij jan")]
    [True, True, False, False]
    """
    stated = [each for each in words if _STATE.fullmatch(each)]
    rest = (each for each in words if each not in stated)
    return bool(stated) and len(words) <= MOST and all(map(_AROUND.fullmatch, rest))
