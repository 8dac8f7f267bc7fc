"""Whose proof of handing in it is: the Belgian post names itself, its points, forms or numbers.

nl bpost, PostPunt · fr bpost, Point Poste · de bpost, Postpunkt · en bpost
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from classifiers.words.lines import lines
from evidence.records import Page

_NUMBER = r"[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?BE|3 ?2 ?(?:3 ?2|9 ?9)(?: ?\d){14,20}|jjbea\w*"
_POST = re.compile(
    r"\b(?:b[ -]?p[o0]st\w*|bpack|bpaquet|post ?punt\w*|post ?punkt\w*|points? poste)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"\b(?:201 ?pod|{_NUMBER})\b", re.IGNORECASE)
_PASSING = re.compile(  # who takes its parcels as well, or does not send with it; an address
    r"\b(?:ook|tevens|niet|geen|andere\w*|diensten|aussi|également|egalement|pas|non|sans|autres?"
    r"|services|auch|ebenfalls|nicht|keine?n?|dienste|also|too|not|no|other|nor|noch|ni"
    r"|zonder|ohne|without)\b"
    r"|\b(?:dan|que|als|than|naast|nabij|près|neben|near|next)(?: \w+){0,2} b?post"
    r"|https?:|www\.|\bbpost\.|\.bpost|@",
    re.IGNORECASE,
)
_TAKER = re.compile(  # who took it in, or where
    r"\b(?:door|bij|in|par|chez|au|dans|von|bei|am|im|by|at)(?: [\w']+){0,4} b?(?:post|points? p)",
    re.IGNORECASE,
)
SHORT = 6  # words of a heading, a place, a line of a slip
RUNS_ON = 3  # words of a line that may go on in the next
_WRITER = re.compile(
    r"\bik\b.{0,120}\b(?:afgegeven|ingeleverd|binnengebracht|gepost|gedeponeerd|ontvangen|gaf|bracht"
    r"|stuurde|(?:ver|terugge)(?:zonden|stuurd))\b"
    r"|\b(?:je|j['’]ai)\b.{0,120}\b(?:d[ée]pos[ée]|remis|re[çc]u|r?envoy[ée]|retourn[ée]|post[ée]"
    r"|exp[ée]di[ée])"
    r"|\bich\b.{0,120}\b(?:(?:ab|auf|zurück)gegeben|eingeliefert|versandt|erhalten|gab|brachte"
    r"|(?:zurück)?(?:ge|ver)(?:schickt|sandt|sendet|bracht))\b"
    r"|\bi(?: have|['’]ve)?(?: \w+)? (?:dropped|sent|returned|posted|handed|deposited|mailed"
    r"|shipped|brought|gave|took|received)\b"
    r"|\b(?:wij|we|nous|wir)\b.{0,120}\b(?:terugge(?:stuurd|zonden)|renvoy[ée]|retourn[ée]"
    r"|zurückge(?:schickt|sandt|sendet))|\bwe(?: have|['’]ve)?(?: \w+)? (?:sent|returned)\b"
    r"|\b(?:door mij|par (?:moi|mes soins)|von mir|by me)\b"
    r"|\b(?:mijn|ma|mon|meine?n?|my) (?:(?:retour|verzend|afgifte)?bewijs|preuve|récépissé|reçu"
    r"|einlieferungs\w+|beleg|proof|receipt)\b",
    re.IGNORECASE,
)


def is_of_post(pages: Sequence[Page]) -> bool:
    r"""Whether it is the Belgian post's: named so, and nobody tells what he did with it.

    >>> from classifiers.words.plain import plain_page
    >>> [is_of_post([plain_page(text)]) for text in (
    ...     "bpost\nAfgegeven 10/03", "Ik heb het bij bpost afgegeven", "Ook bpost")]
    [True, False, False]
    >>> [is_of_post([plain_page(text)]) for text in (
    ...     "Afgiftebewijs PostPunt 1442", "CE 473 210 985 BE", "Afgiftebon PostNL-punt")]
    [True, True, False]
    """
    told = (" ".join(word.text for word in page.words) for page in pages)
    return _names_post(pages) and not any(map(_WRITER.search, told))


def _names_post(pages: Iterable[Page]) -> bool:
    """Whether the pages call themselves the Belgian post's, more than in passing."""
    return any(_is_its_own(each) for page in pages for each in _sentences(page))


def _is_its_own(said: str) -> bool:
    if _NUMBERED.search(said):
        return True
    of_slip = len(said.split()) <= SHORT or _POST.match(said) or _TAKER.search(said)
    return bool(_POST.search(said) and of_slip and not _PASSING.search(said))


def _sentences(page: Page) -> Iterator[str]:
    """Each line, with the next one when that goes on in small letters, but with another name."""
    said = ""
    for line in lines(page):
        goes_on = line.text[:1].islower() and not _POST.match(line.text)
        if goes_on and len(said.split()) >= RUNS_ON:
            said = f"{said} {line.text}"
        else:
            yield said
            said = line.text
    yield said
