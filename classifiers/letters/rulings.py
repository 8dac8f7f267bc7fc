"""The day on which a court ruled, where a sentence and no label says so.

``De achtste januari 2026 heeft de rechtbank … uitgesproken``, ``Fait en notre cabinet, à Namur,
le 21 septembre 2026``.
"""

import re
from collections.abc import Iterator, Sequence

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.values import Values
from classifiers.letters import days

BELOW = 2  # rows below a date in which its sentence ends
_OWN = (None, Role.DATE, Role.DECIDED, Role.PRINTED)
_RULING = (
    r"(?:beschikking|beslissing|vonnis|uitspraak|ordonnance|décision|jugement|beschluss"
    r"|entscheidung|verfügung|order|decision|judgment)"
)
_RULED = (
    r"(?:gegeven|verleend|uitgesproken|gewezen|genomen|rendue?|prononcée?|prise|donnée?|ergangen"
    r"|erlassen|verkündet|gegeben|given|made|issued|pronounced|delivered|handed down)"
)
_BEFORE = re.compile(
    rf"(?:\b{_RULING}\W+(?:\w+\W+){{0,2}}|^\W*){_RULED}\b[^.;\d]{{0,40}}"
    r"\b(?:op|de|den|le|am|on)\b\W*(?:[^\W\d]+(?:day|dag|di|tag|woch)\W*)?$"
    r"|\w+(?:sitzung|zitting)\W+(?:van|vom|dd)\W*$",
    re.IGNORECASE,
)
_COURT = (
    r"(?:nous|wij|wir|we|(?:le |la |de |das |the )?(?:présente? )?(?:tribunal|cour|juge|rechtbank"
    r"|rechter|gericht|richter|court|judge))"
)
_BEHIND = re.compile(
    rf"\W*(?:\([^)]*\)\W*)?(?:{_COURT}\b[^.;]{{0,90}}?\W)?(?:heeft|hebben|a|avons|hat|haben|has|have)\b[^.;]{{0,120}}"
    rf"\b(?:{_RULED}|{_RULING})\b"
    r"|\W*(?:spreken|wijzen|rendons|prononçons|verkünden)\b"
    r"|[^.;]{0,160}\b(?:toegelaten|toelaatbaar|admise?s?|admet|admissible|zugelassen|annehmbar"
    r"|zulässig|admits?|admitted)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:verzoekschrift|requête|requete|antrag|gesuch|petition|application|neergelegd|ingediend"
    r"|déposée?|introduite?|reçue?|eingereicht|eingegangen|filed|lodged|geboren|née?|born|indien"
    r"|als|si|falls|wenn|if)\b[^.;]*$",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:voor|vóór|vor|avant|bis|before|binnen|uiterlijk|tegen|jusqu'au|tard|by|until|tot)\b"
    r"\W*(?:(?:op|de|den|le|zum|am|the)\W+)?$"
    r"|\b(?:zitting|audience|sitzung|hearing)\W+(?:(?:van|op|du|le|am|vom|of|on)\W+)?$",
    re.IGNORECASE,
)
_SET_DOWN = re.compile(  # a hearing to come
    r"\b(?:fix(?:e|ons|ée?|es|ed)|renv(?:oie|oyons|oyée?)|report(?:e|ons|ée?)|remet(?:tons)?|remise"
    r"|prochaine?|ultérieure?|verdaag\w*|verdagen|uitgesteld|bepaal\w*|bepalen|vastgesteld"
    r"|vast te stellen|opnieuw|volgende|later\w*|vertag\w*|anberaum\w*|bestimm\w*|festgesetzt"
    r"|erneut|nächste\w*|adjourn\w*|postponed|set down|next|stel(?:t|len)\b[^.;]*\bvast)\b[^.;]*$",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    r"[^.;]{0,40}\b(?:verdaagd|uitgesteld|reportée?|vertagt|anberaumt|adjourned|postponed)\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\W*(?:al?dus|ainsi|so (?:gegeben|verkündet|geschehen|beschlossen)|fait (?:à|en|le|par)"
    r"|gedaan (?:te|in|op)|gegeven|donnée?|prononcée?|uitgesproken|gewezen|jugée?"
    r"|geschehen|gegeben|verkündet|done (?:at|in|on)|pronounced|given (?!that))\b",
    re.IGNORECASE,
)


def day(found: Sequence[Values]) -> Candidate | None:
    """The day that a label calls that of admission or ruling, else that a sentence does."""
    every = ((page, each) for page in found for each in page.dates)
    ruled = (
        each for page, each in every if each.label is Role.DECIDED and not _is_to_come(page, each)
    )
    return days.dated(found, Role.ADMITTED) or next(ruled, None) or decided(found)


def _is_to_come(page: Values, candidate: Candidate) -> bool:
    """Whether it is of a hearing that the ruling sets down."""
    before, behind = _sentence(page, candidate)
    return bool(_SET_DOWN.search(before) or _PUT_OFF.match(behind))


def decided(found: Sequence[Values]) -> Candidate | None:
    """The first day of a sentence about ruling, else the last of one that ends a ruling."""
    said = next(_said(found), None)
    return said or next(iter(reversed([*_closing(found)])), None)


def _said(found: Sequence[Values]) -> Iterator[Candidate]:
    for page, each in _dates(found):
        before, behind = _sentence(page, each)
        other = _ASKED.search(before) or _UNTIL.search(before) or _ends(each)
        opened = not other and _BEFORE.match(_own(page, each))
        if _BEFORE.search(before) or opened or (not other and _BEHIND.match(behind)):
            yield each


def _own(page: Values, candidate: Candidate) -> str:
    """What stands before a date in its own row: a title goes on below in small print."""
    words = page.row(candidate.row).line.words
    first = candidate.span.words[0]
    before = words[: words.index(first)] if first in words else ()
    return " ".join(word.text for word in before)


def _ends(candidate: Candidate) -> bool:
    """Whether the sentence ends with the date."""
    return candidate.span.words[-1].text.endswith((".", ";"))


def _closing(found: Sequence[Values]) -> Iterator[Candidate]:
    for page, each in _dates(found):
        rows = [row for row in page.rows if each.row - 1 <= row.number <= each.row]
        if any(_CLOSES.match(row.text) for row in rows):
            yield each


def _dates(found: Sequence[Values]) -> Iterator[tuple[Values, Candidate]]:
    return ((page, each) for page in found for each in page.dates if each.label in _OWN)


def _sentence(page: Values, candidate: Candidate) -> tuple[str, str]:
    """What stands before a date from the row above on, and behind it up to some rows below."""
    rows = range(candidate.row - 1, candidate.row + BELOW + 1)
    near = [row for row in page.rows if row.number in rows]
    words = [word for row in near for word in row.line.words]
    first = words.index(candidate.span.words[0])
    last = words.index(candidate.span.words[-1])
    behind = " ".join(word.text for word in words[last + 1 :])
    return " ".join(word.text for word in words[:first]), behind
