"""The banner by which a website asks to keep cookies: what it says and its buttons.

nl Weigeren | Alles aanvaarden · fr Refuser | Tout accepter · de Ablehnen | Alle akzeptieren · en
Decline | Accept all. It lies over any page and says nothing of the payment on it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from classifiers.fields.sheet import Cell, sheet
from classifiers.words.phrases import fold
from classifiers.words.word_classes import Class, classes_of
from evidence.records import Page, Word

_COOKIE = re.compile(r"\w*cookies?\w*|traceurs?|trackers?")
_KEEPS = re.compile(  # what a site does with them, or asks
    r"gebruik\w*|plaats\w*|utilis\w*|depos\w*|recour\w*|verwende\w*|nutz\w*|setz\w*|einsatz"
    r"|uses?|using|placed?|stores?|set"
)
_BUTTON = re.compile(  # of what is to be answered: "geweigerd", "refusé" tell what happened
    r"weiger(?:en)?|refuser|refusez|ablehnen|verweigern|reject|decline|deny"
    r"|aanvaard(?:en)?|accepte(?:er|ren|r|z)|toestaan|toelaten|autoriser|akzeptieren|zulassen"
    r"|zustimmen|accept|allow|agree|akkoord|d|accord|einverstanden|ok|oke"
    r"|alles?|tout(?:es|e)?|tous|all|alleen|enkel|seulement|uniquement|nur|only|continue[rz]?"
    r"|zonder|sans|ohne|without|noodzakelijke?|necessaires?|notwendige|necessary|essential|essentiels?"
    r"|keuzes?|choix|auswahl|choices?|voorkeuren|preferences?|instellingen|parametres|parametrer"
    r"|einstellungen|settings|aanpassen|personnaliser|anpassen|customi[sz]e|beheren|gerer"
    r"|verwalten|manage|meer|weten|info|informatie|plus|savoir|en|mehr|erfahren|infos?|more|learn"
    r"|mes|mijn|meine|my|de|les|le|la|the|die|et|und|and|of|ou|oder|or"
)
_OF_MONEY = frozenset({Class.PAYMENT, Class.ORDER, Class.MONEY, Class.SUM, Class.EXECUTION})
_ENDS = (".", "!", "?", "]", "|", "·", "•")
_OPENS = ("[", "|", "·", "•")
Said = Sequence[Word]


def set_aside(page: Page) -> Page:
    """The page without such a banner; any other page as it is."""
    if not any(_is_cookie(each) for word in page.words for each in fold(word.text)):
        return page
    away = {word for said in _banner(page) for word in said}
    return replace(page, words=tuple(w for w in page.words if w not in away))


def _banner(page: Page) -> Iterator[Said]:
    """Each sentence about cookies, and right behind it how it runs on and the buttons."""
    last, near = -1, False
    for row, said, runs_on in _sentences(page):
        near = near and row <= last + 1
        words = [part for word in said for part in fold(word.text)]
        if _asks(words) or (near and (_are_buttons(words) or (runs_on and _is_free(words)))):
            last, near = row, True
            yield said


def _sentences(page: Page) -> Iterator[tuple[int, Said, bool]]:
    """Each with its row, and whether it runs on from the row before."""
    open_ = False
    for row in sheet(page):
        for cell in row.cells:
            for said in _parted(cell):
                yield row.number, said, open_ and said[0].text[:1].islower()
                open_ = not said[-1].text.endswith(_ENDS)


def _parted(cell: Cell) -> Iterator[Said]:
    said: list[Word] = []
    for word in cell.line.words:
        if said and word.text.startswith(_OPENS):
            yield said
            said = []
        said.append(word)
        if word.text.endswith(_ENDS):
            yield said
            said = []
    if said:
        yield said


def _asks(words: Sequence[str]) -> bool:
    """Whether they speak of cookies, and of what is done with them, or of a choice alone."""
    if not any(map(_is_cookie, words)) or not _is_free(words):
        return False
    return any(map(_KEEPS.fullmatch, words)) or (len(words) > 1 and _are_buttons(words))


def _are_buttons(words: Sequence[str]) -> bool:
    return all(_BUTTON.fullmatch(each) or _is_cookie(each) for each in words)


def _is_free(words: Sequence[str]) -> bool:
    """Whether no number and no payment is spoken of."""
    counted = any(map(str.isdigit, "".join(words)))
    return not counted and not any(_OF_MONEY & {*classes_of(each)} for each in words)


def _is_cookie(word: str) -> bool:
    return bool(_COOKIE.fullmatch(word))
