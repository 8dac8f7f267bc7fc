"""What a writer only asks about, intends, threatens with, denies or takes back.

"How can I dispute", "j'envisage de résilier", "falls Sie nicht antworten, bestreite ich",
"geenszins betwist": the words of an act, and no act. ``classifiers.signs.moods`` searches a
clause of folded words for these, in which a comma stands as a word of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from classifiers.signs.words.mood_parts import ENDS, HINGE, NOT, WORDS
from classifiers.words.negation import NOT_AT_ALL
from evidence.vocabulary import Sign

_I = r"(?:ik|wij|we|je|j|nous|ich|wir|i)"
_ASKING = (
    r"(?:(?:hoe|waar|comment|wie|wo|how|where)"
    r"(?= (?:ik|wij|men|je|faire|on|ich|man|to|i|we|kan|kunnen|moet|mag|zou|zeg|dien|puis|peut"
    r"|pouvons|dois|doit|faut|kann|konnte|konnten|muss|soll|darf|kundige|bestreite|widerspreche|erhebe|can"
    r"|could|do|does|should|would|might|resilier|contester|demander|aller|procede\w*))"
    r"|of (?:ik|wij)|si je|si nous|si on|ob ich|ob wir|ob man|whether i|whether we"
    r"|(?:welke|quelles?|welche[rns]?|what)(?: (?:zijn|is|sont|est|sind|ist|are))?"
    r"(?: (?:de|la|les|die|das|the))? (?:stappen|procedure|manier|demarches?|marche|maniere"
    r"|schritte|verfahren|weise|steps|way))"
)
_MAY_I = (  # a question only where a question mark ends it
    r"(?:(?:kan|kunnen|mag|mogen|moet|zou|heb|hebben) (?:ik|wij|we|men)|is het (?:nog )?mogelijk"
    r"|(?:puis|pourrais|peut|pouvons|dois|ai|avons) (?:je|on|nous)|est il (?:encore )?possible"
    r"|est ce (?:que|qu)|(?:kann|konnte|darf|muss|soll|habe) (?:ich|man)|ist es (?:noch )?moglich"
    r"|(?:can|could|may|should|am|do) (?:i|we)|is it (?:still )?possible)"
)
_INTENDING = (
    r"(?:overweeg|overwegen|twijfel|denk(?:en)?|dacht|plan(?:nen)?|van plan|misschien|wellicht"
    r"|eventueel|envisage\w*|pense|pensons|songe|songeons|hesite|reflechi\w*|peut etre"
    r"|eventuellement|uberleg\w+|erwag\w+|denke|gedenke|vielleicht|eventuell|moglicherweise"
    r"|consider(?:ing)?|thinking|think|might|perhaps|maybe)"
)
_COULD = (  # and not only: "I can only dispute it"; whether the firm can is a request
    r"(?<! u)(?<! you)(?<! sie)(?:kan|kunnen|peux|peut|pouvons|pourrai[st]|pourrions|kann"
    r"|konnten?|can|could|may|might)(?! (?:u|je|jullie|sie|you|alleen|enkel|slechts|nur|only) )"
    r"(?!(?: [^ ]+){0,5} (?:alleen|enkel|slechts|nur|only|niet anders) )"
)
_MEANT = (
    r"(?:bedoeling|van plan|plan|wens|wil|zin|intention|envie|souhaite|veux|absicht|vor|mochte|will"
    r"|intention|intend|wish|want|plan)"
)
_PERHAPS = r"(?:il se peut que|het kan (?:zijn|gebeuren) dat|es kann sein dass|it may be that)"
_ZU = "(?: ,(?=.* zu ))?"  # a comma before a German infinitive
TO_COME = (
    r"(?:zal|zullen|ga|gaan|vais|allons|werde|werden|will|shall|going to|ll)"
    r"(?! (?:blijven|continuer|weiterhin|continue))"
)
_IF = (
    r"(?:(?:als|wenn)(?= (?:ik|u|je|jullie|wij|we|hij|zij|ze|het|er|de|dit|deze|mijn|uw|men|ich|sie"
    r"|er|wir|es|der|die|das|dies\w*))|indien|mocht|moest|stel dat|tenzij|si|s il|supposons"
    r"|falls|sollten?|angenommen|if|unless|suppose|au cas ou|im falle?|in case|in het geval"
    r"|(?:bij gebrek aan|zonder|a defaut de|sans|ohne|without)(?= (?:tijdige? |prompt |rapide )?"
    r"(?:nieuws|antwoord|bericht|reactie|reponse|nouvelles|reaction|antwort|ruckmeldung|reply"
    r"|answer|news|response)))"
)
_TAKING_BACK = (
    r"(?:trek(?:ken)?|intrekking|intrekken|retire|retirons|retrait|retirer|renonce|annule|annulons"
    r"|ziehe|ziehen|nehme|nehmen|rucknahme|zurucknahme|withdraw(?:al|ing|n)?|revoke|drop"
    r"|negeer|negeren|geen (?:rekening|gevolg)(?: meer)?(?: te)? (?:houden|geven|houdt|geeft)"
    r"|pas (?:tenir |donner )?(?:compte|suite)|ignorer|ignorez|ignorieren sie|disregard|ignore)"
    r"(?: (?:hierbij|hiermee|hiermit|ook|van|met|aan|de|a|par la presente|of))?"
)
_MINE = r"(?:mijn|onze|ma|mon|notre|meine?[nrs]?|unsere?[nrs]?|my|our|de|het|la|die|den|der|the)"
_YOURS = r"(?:uw|jouw|votre|ihre?[nrs]?|your)"
_REFUSED = (
    r"(?:afgewezen|geweigerd|verworpen|ongegrond|(?:niet|nicht|pas|not|cannot)(?: [^ ]+){0,2}"
    r" (?:aanvaard\w*|aanvaarden|annehmen|angenommen|akzeptier\w*|accept\w*|anerkannt)|rejetee?"
    r"|refusee?|non fondee?|infondee?|abgelehnt|zuruckgewiesen|unbegrundet|rejected|refused"
    r"|declined|unfounded|dismissed)"
)
_DROPPED = (
    r"(?:ingetrokken|onbestaande|nietig|vervallen|afgesloten|opgelost|retiree?|nulle?|annulee?"
    r"|cloturee?|resolue?|reglee?|zuruckgenommen|gegenstandslos|nichtig|erledigt|geschlossen|hinfallig"
    r"|withdrawn|void|closed|resolved|solved|settled|ongedaan|niet (?:gedaan|bestaand|geschreven)"
    r"|non (?:avenue?|ecrite)|ungeschehen|(?:nicht zu beachten|zu ignorieren))"
)
_NE = rf"(?:ne|n)(?! (?:peux|puis|pouvons){WORDS}{{0,2}} que)"
_WHAT = (
    r"(?:wat|welke?|wanneer|hoeveel|hoelang|quel\w*|quand|combien|was|welche\w*|wann|wieviel|what"
    r"|which|when|how)"
)
_TO = r"(?:to|zu|de|d|pour|a|om)"
_OWN = r"(?:mijn|onze|ma|mon|notre|meine?[nmrs]?|unsere?[nmrs]?|my|our)"
_YOU_DO = (  # what a firm asks of its customer, and no "please find enclosed"
    r"(?:klik\w*|cliquez|veuillez|merci de|bitte|klicken|please|click|gelieve|vul|stuur|moet u"
    r"|devez|mussen sie|you (?:must|need))(?! (?:[^ ]+ ){0,2}(?:find|trouver|vinden|finden))"
)
_CONFIRMING = r"(?:te bevestigen|confirmer|zu bestatigen|confirm)"
_FINISHING = (
    r"(?:te voltooien|af te ronden|finaliser|completer|terminer|abzuschliessen|complete"
    r"|finali[sz]e)"
)
_UNDONE = (
    r"(?:geannuleerd|ongedaan|ingetrokken|nietig|annulee|retiree|storniert|zuruckgenommen"
    r"|ruckgangig|reversed|revoked|withdrawn|undone|void)"
)
_CONTRACT = (  # an end undoes it too
    r"(?:\w*abonnement|\w*contract|\w*contrat|\w*vertrag|lidmaatschap|mitgliedschaft|\w*ship"
    r"|subscription|overeenkomst|polis|police|policy|domicili\w*|mandaa?t)"
)
_NOTHING = "(?!)"
_AT_ALL = (
    rf"(?:{'|'.join(sorted(NOT_AT_ALL))}|by no means|in no way|in keiner weise"
    r"|op geen enkele (?:wijze|manier))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What a letter does, as patterns: its verb, the writer's own doing, what it is called."""

    sign: Sign  # of that it is not done
    stems: str
    verb: str = _NOTHING
    does: str = _NOTHING  # in the first person
    noun: str = _NOTHING
    hollow: str = _NOTHING  # words of it that never do it: of a time to come, with a denial within
    supposed: str = _NOTHING  # what did not come, behind an "if"
    who: str = _I  # who would do it

    def named(self) -> re.Pattern[str]:
        """How a word begins without which no clause speaks of it."""
        return re.compile(rf"(?:^| )(?:{self.stems})")

    def undone(self) -> Iterator[re.Pattern[str]]:
        """The ways in which a clause says that it is not done, in order of trial."""
        ways = (
            *self._only_thought_of(),
            *self._supposed(),
            _whole(self.hollow),
            *self._denied(),
            *self._taken_back(),
            *self._asked_about(),
            *self._to_confirm(),
        )
        for way in ways:
            yield re.compile(f"(?:^| ){way}")

    def _only_thought_of(self) -> tuple[str, ...]:
        """Asked about, possible, intended."""
        verb, noun, either = self._words()
        asked = noun if self.verb is _NOTHING else verb
        return (
            rf"{_ASKING}{WORDS}{{0,9}}(?: , (?:um|om|pour))?{WORDS}{{0,5}} {either}",
            rf"{_MAY_I}{WORDS}{{0,9}} {asked}.* \?$",
            rf"{self.who}(?: [^ ]+)? {_COULD}{WORDS}{{0,8}} {either}",
            rf"{_COULD}{WORDS}{{0,8}} {verb}",
            rf"{_PERHAPS}{WORDS}{{0,6}} {either}",
            rf"{self.who}{WORDS}{{0,3}} {_INTENDING}{_ZU}(?! {HINGE}){WORDS}{{0,8}} {either}",
            rf"{_INTENDING}(?: [^ ]+)? {self.who}{WORDS}{{0,8}} {either}",
        )

    def _supposed(self) -> tuple[str, ...]:
        """Behind an "if"."""
        does = f"(?:{_whole(self.does)}|{_whole(self.hollow)})"
        return (
            rf"{_IF}(?: (?!dat|que|qu|dass|that)[^ ]+){{0,20}}? {does}",
            rf"{_IF}{WORDS}{{0,9}} {_whole(self.supposed)}",
        )

    def _denied(self) -> tuple[str, ...]:
        """With a "not"."""
        verb, _, either = self._words()
        return (
            rf"{NOT}{WORDS}{{0,3}} {_MEANT}(?: ,)?{WORDS}{{0,8}} {either}",
            rf"{NOT}{WORDS}{{0,2}} {verb}",
            rf"{verb}{WORDS}{{0,4}} {NOT}{ENDS}",
            rf"{_NE}{WORDS}{{0,3}} {verb}",
            rf"{_AT_ALL}{WORDS}{{0,5}} {verb}",
            rf"{verb}{WORDS}{{0,5}} {_AT_ALL}",
        )

    def _taken_back(self) -> tuple[str, ...]:
        """By the writer, or refused or undone by whom it was said to."""
        _, noun, _ = self._words()
        return (
            rf"{_TAKING_BACK} {_MINE} {noun}",
            rf"{_MINE} {noun}(?: (?!{_I} )[^ ]+){{0,8}} {_DROPPED}",
            rf"{_YOURS} {noun}(?: (?!{_I} )[^ ]+){{0,10}} {_REFUSED}",
            rf"{_REFUSED} {_YOURS} {noun}",
            rf"{_YOURS} {noun}(?: (?!{_CONTRACT}|,|{_YOURS} )[^ ]+){{0,10}} {_UNDONE}",
        )

    def _asked_about(self) -> tuple[str, ...]:
        """What it takes, when, how much: a question to its end."""
        verb, noun, _ = self._words()
        return (
            rf"^{_WHAT}(?: [^ ]+){{0,20}}? {_TO} {verb}.* \?$",
            rf"^{_WHAT}(?: [^ ]+){{0,20}}? (?!{_OWN} )[^ ]+ {noun}.* \?$",
        )

    def _to_confirm(self) -> tuple[str, ...]:
        """What a firm asks its customer to finish or to confirm before it counts."""
        _, noun, _ = self._words()
        return (
            rf"{_TO} {_FINISHING} {_YOURS} {noun}",
            rf"(?:om|um) {_YOURS} {noun} {_FINISHING}",
            rf"{_YOU_DO}{WORDS}{{0,12}}(?: ,)? {_TO} {_CONFIRMING} {_YOURS} {noun}",
            rf"{_YOU_DO}{WORDS}{{0,12}}(?: ,)? (?:om|um) {_YOURS} {noun} {_CONFIRMING}",
            rf"{_TO} {_CONFIRMING} {_YOURS} {noun}(?: ,)? {_YOU_DO}",
            rf"(?:om|um) {_YOURS} {noun} {_CONFIRMING}(?: ,)? {_YOU_DO}",
        )

    def _words(self) -> tuple[str, str, str]:
        """Its verb, what it is called, and either."""
        verb, noun = _whole(self.verb), _whole(self.noun)
        return verb, noun, f"(?:{verb}|{noun})"


def _whole(pattern: str) -> str:
    """Up to the end of a word."""
    return f"(?:{pattern})(?= |$)"
