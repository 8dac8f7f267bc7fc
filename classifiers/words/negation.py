"""Whether a phrase is denied, or only announced, by the words around it.

Negation comes first: "verklaart niet toelaatbaar" must never pass for
"verklaart toelaatbaar", nor "sera exécuté" for "exécuté". A word that the
phrase itself holds does not count, and none counts across a full stop.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from classifiers.words.coming import announces, announces_before
from classifiers.words.tokens import Token
from classifiers.words.word_classes import is_of_payment

REACH = 3  # words
CLAUSE_REACH = 6  # words, back over "dat", "que", "dass": "no proof that the transfer was executed"

Parts = Sequence[Sequence[str]]

NOT_AT_ALL = frozenset({
    "geenszins", "allerminst", "nergens", "evenmin", "nullement", "aucunement", "keineswegs",
    "keinesfalls", "mitnichten", "nowise", "hardly",
})  # fmt: skip
DENYING = frozenset({
    "niet", "niets", "geen", "nooit", "noch", "zonder",
    "non", "pas", "rien", "jamais", "aucun", "aucune", "ni", "sans",
    "nicht", "nichts", "kein", "keine", "keinen", "keiner", "keines", "keinem",
    "nie", "niemals", "weder", "ohne",
    "not", "nothing", "never", "cannot", "without",
}) | NOT_AT_ALL  # fmt: skip

NONE_OF = frozenset({"geen", "aucun", "aucune", "kein", "keine", "keinen"})  # of a noun

_LACKING = frozenset({"zonder", "sans", "ohne", "without"})  # deny the next word only

# "Een opdracht tot overschrijving is geen betaalbewijs": what follows takes it back.
_TAKES_BACK = frozenset({
    ("is", "geen"), ("is", "niet"), ("zijn", "geen"), ("werd", "niet"), ("wordt", "niet"),
    ("est", "pas"), ("sont", "pas"), ("ist", "kein"), ("ist", "keine"), ("ist", "nicht"),
    ("wurde", "nicht"), ("is", "not"), ("are", "not"), ("was", "not"),
    ("nog", "niet"), ("pas", "encore"), ("noch", "nicht"), ("not", "yet"),
})  # fmt: skip
_NOT = frozenset({"niet", "pas", "nicht", "not"}) | NOT_AT_ALL
_AFTER = 3  # words between the phrase and what takes it back

_COMING = frozenset({
    "wordt", "worden", "zal", "zullen", "zult", "zou", "moet",
    "sera", "seront", "serait", "etre", "doit",
    "wird", "werden", "soll", "muss",
    "will", "shall", "be", "would",
})  # fmt: skip
# They may end the line above too, as what something else is: "Type: normaal".
_USUALLY = frozenset({"normaal", "normalement", "normalerweise", "normally", "likely"})
_CLAUSE = frozenset({"dat", "que", "qu", "dass", "that", "ob", "whether"})
_HINGES = _CLAUSE | {
    "omdat", "want", "daar", "aangezien", "maar", "en", "car", "parce", "puisque", "mais", "et",
    "weil", "da", "denn", "aber", "und", "because", "since", "as", "but", "and",
}  # fmt: skip
CONDITION = frozenset({
    "zodra", "indien", "wanneer", "totdat", "als", "lorsque", "quand", "si", "fois",
    "sobald", "wenn", "falls", "if", "once", "when", "until",
})  # fmt: skip
_WHEN = frozenset({"wanneer", "quand", "when"})  # labels of a day too
# Behind the participle only: "uitgevoerd zal worden", "ausgeführt wird".
_COMING_AFTER = frozenset({"wordt", "zal", "zullen", "wird", "werden"})
# "Werden uitgevoerd" is Dutch and past, "werden ausgeführt" German and not.
_DUTCH = frozenset({"uitgevoerd", "verwerkt", "geboekt", "afgeschreven", "voltooid", "betaald"})
# What a court does it says in the present: "wordt toelaatbaar verklaard", "wird zugelassen".
_RULED = frozenset({
    "toelaatbaar", "toegelaten", "zulassig", "annehmbar", "zugelassen",
})  # fmt: skip
_PASSIVE = frozenset({"wordt", "wird", "werden"})
_TO_BE = (["zu", "werden"], ["te", "worden"])  # what is only asked for

_NOTHING = NONE_OF | {"niets", "rien", "nichts", "no", "nothing"}
_LISTED = re.compile(  # what a list would hold, and how it would show it
    r"result\w*|ergebnisse?|items?|elements?|eintrage|orders?|tonen|weergeven|afficher|anzeigen"
    r"|show|display|gevonden|trouvee?s?|gefunden|found"
)
_LINE = 8  # words at most of a line that says that a list is empty


def denies_list(words: Sequence[str]) -> bool:
    """Whether the words of a line say that a list is empty: "geen lopende opdrachten"."""
    none = next((at for at, word in enumerate(words) if word in _NOTHING), None)
    if none is None or len(words) > _LINE or any(map(str.isdigit, "".join(words))):
        return False
    after = words[none + 1 : none + 1 + REACH]
    return any(is_of_payment(word) or _LISTED.fullmatch(word) for word in after)


def denies_noun(words: Sequence[str]) -> bool:
    """Whether a line is a noun of no payment and its denial: "geen bericht", "sans communication".

    Whole as it is, it denies nothing of the next line.
    """
    first, *rest = words or ("",)
    noun = rest[1:] if first == "pas" and rest[:1] in (["de"], ["d"]) else rest
    denying = first in NONE_OF | _LACKING or first == "no" or noun != rest
    return denying and 0 < len(noun) < REACH and not any(map(is_of_payment, noun))


_EVER = DENYING | {word for _, word in _TAKES_BACK}


def may_deny(words: frozenset[str]) -> bool:
    """Whether any of the words can deny or take back what stands beside it."""
    return not _EVER.isdisjoint(words)


def denied(tokens: Sequence[Token], start: int, end: int, parts: Parts) -> bool:
    """Whether a denying word stands before, inside, or taking back after it."""
    own = {word for part in parts for word in part}
    inside = {token.text for token in tokens[start:end]} - own
    before = _before(tokens, start, _reach(tokens, start))
    if own & _NOT:  # "zolang dat niet hersteld is ga ik niet akkoord", but "niet zo dat ik niet …"
        before = [*before[:1], *before[_hinge(before) :]]
    near = {*before[:1], *(set(before) - _LACKING), *inside}
    return not DENYING.isdisjoint(near) or _taken_back(tokens, end)


def maybe_denied(tokens: Sequence[Token], end: int) -> bool:
    """Whether a "not" stands a few words behind it, in the same clause.

    Of a verb it denies ("ik betwist de factuur niet", "je ne conteste pas"); behind a noun it
    may belong to another verb.
    """
    after = _after(tokens, end)
    clause = next((at for at, word in enumerate(after) if word in _HINGES), len(after))
    return not _NOT.isdisjoint(after[:clause])


def future(tokens: Sequence[Token], start: int, end: int, parts: Parts) -> bool:
    """Whether the phrase is only announced: "wordt", "sera", "wird", "will be"."""
    own = {word for part in parts for word in part}
    if own & _COMING:
        return False  # such a phrase says itself what it is
    coming = _COMING - (_PASSIVE if own & _RULED else {"werden"} if own & _DUTCH else set())
    inside = {token.text for token in tokens[start:end]} - own
    behind = _after(tokens, end)[:2]
    opening = (at for at in _places(tokens, start, CLAUSE_REACH) if tokens[at].opens)
    if behind in _TO_BE or (own & _RULED and any(is_condition(tokens, at) for at in opening)):
        return True
    before, after = _before(tokens, start, REACH), set(behind)
    expected = any(map(announces, (*before[:2], *inside)))
    if expected or any(map(announces_before, (*inside, *after))):
        return True
    if _USUALLY & {*_beside(tokens, start), *inside}:
        return True
    near = {*before, *inside}
    return not coming.isdisjoint(near | (after & _COMING_AFTER)) or any(
        _is_condition(tokens, at, own) for at in _places(tokens, start, CLAUSE_REACH)
    )


def _is_condition(tokens: Sequence[Token], at: int, own: set[str]) -> bool:
    """A condition, and neither the label "When" before a day nor "met als mededeling"."""
    one, before, after = tokens[at], tokens[max(at - 1, 0) : at], tokens[at + 1 : at + 2]
    if one.text not in CONDITION - own or [one.text, *_texts(before)] == ["als", "met"]:
        return False
    opens = not any(each.line == one.line and each.text.isalpha() for each in before)
    alone = all(each.line != one.line for each in after)
    valued = any(each.text[:1].isdigit() or each.text in own for each in after)
    return not (one.text in _WHEN and opens and (alone or valued))


def is_condition(tokens: Sequence[Token], first: int) -> bool:
    """Whether a sentence begins with its verb: "wordt het verzoek toelaatbaar verklaard, dan …"."""
    return tokens[first].text in _PASSIVE


def _texts(tokens: Sequence[Token]) -> list[str]:
    return [each.text for each in tokens]


def _reach(tokens: Sequence[Token], start: int) -> int:
    """How far back a denial counts: further where a clause hangs on it."""
    before = _before(tokens, start, CLAUSE_REACH)
    hinge = _hinge(before)
    return REACH if hinge == len(before) else max(REACH, hinge + 1 + REACH)


def _hinge(before: Sequence[str]) -> int:
    """How many words stand between a phrase and the "that" that its clause hangs on, or all."""
    return next((at for at, word in enumerate(before) if word in _CLAUSE), len(before))


def _before(tokens: Sequence[Token], start: int, reach: int) -> list[str]:
    return [_word(tokens, at) for at in _places(tokens, start, reach)]


def _beside(tokens: Sequence[Token], start: int) -> list[str]:
    """The two words before it in its own line."""
    near = (tokens[at] for at in _places(tokens, start, 2))
    return [each.text for each in near if each.line == tokens[start].line]


def _places(tokens: Sequence[Token], start: int, reach: int) -> Iterator[int]:
    """The tokens before ``start``, back to where its sentence or cell opens."""
    for position in range(start, max(start - reach, 0), -1):
        if tokens[position].opens:
            return
        yield position - 1


def _word(tokens: Sequence[Token], at: int) -> str:
    """The text of a token; nothing for the end of an address, as "be" is in "bank.be".

    Nor for the country of an account, whose digits follow it in its line: "BE** **** 0882".
    """
    token = tokens[at]
    if token.text != "be":
        return token.text
    inside = at > 0 and (tokens[at - 1].line, tokens[at - 1].word) == (token.line, token.word)
    after = next(iter(tokens[at + 1 : at + 2]), None)
    numbered = after and after.line == token.line and after.text[:1].isdigit()
    return "" if inside or numbered else token.text


def _after(tokens: Sequence[Token], end: int) -> list[str]:
    found: list[str] = []
    for token in tokens[end : end + _AFTER + 2]:
        if token.opens:
            break
        found.append(token.text)
    return found


def _taken_back(tokens: Sequence[Token], end: int) -> bool:
    after = _after(tokens, end)
    return any(pair in _TAKES_BACK for pair in pairwise(after))
