"""On which day a customer gave notice, by his own letter or by the firm's that confirms it."""

import re
from collections.abc import Sequence
from datetime import date

from classifiers.fields import effective_dates
from classifiers.fields.candidate import Candidate
from classifiers.fields.notice_words import YOUR_NOTICE
from classifiers.fields.roles import Role
from classifiers.fields.values import Values
from classifiers.letters import days

_GIVES = re.compile(  # who gives notice speaks for himself
    r"\b(?:ik (?:\w+ ){0,3}(?:zeg|wens|wil|vraag|beëindig|stop|annuleer|verzoek)"
    r"|(?:zeg|wens|wil|vraag|beëindig|stop|annuleer|verzoek) ik"
    r"|je (?:\w+ )?(?:résilie|mets|souhaite|désire|demande|annule|renonce|dénonce|romps)"
    r"|ich (?:\w+ ){0,3}(?:kündige|möchte|beende|storniere)"
    r"|(?:kündige|möchte|beende|storniere) ich"
    r"|i (?:\w+ ){0,2}(?:cancel|terminate|wish|would like|want|give notice)"
    r"|i am (?:giving|cancel+ing|terminating))\b",
    re.IGNORECASE,
)


def day(found: Sequence[Values]) -> Candidate | None:
    """The day that the firm calls that of the notice, else that of the notice itself."""
    noticed = days.dated(found, Role.NOTICE) or effective_dates.notice(found)
    left = days.without(found, noticed)
    own = days.dated(left, Role.SENT) or _ordered(left) or days.written(left)
    return noticed if noticed and not _is_answered(found, noticed, own) else own


def _is_answered(found: Sequence[Values], noticed: Candidate, own: Candidate | None) -> bool:
    """``uw brief van``: whether it is an earlier letter of the firm, which the notice answers."""
    rows = [row for page in found for row in page.rows]
    word = noticed.span.words[0]
    told = any(YOUR_NOTICE.search(row.text) for row in rows if word in row.line.words)
    later = own is not None and own.value > noticed.value
    return later and not told and bool(_GIVES.search(" ".join(row.text for row in rows)))


def _ordered(found: Sequence[Values]) -> Candidate | None:
    """The day that it was asked for, or signed; long before the letter, the contract was."""
    ordered = days.dated(found, Role.ORDER)
    own = days.headed(found) or days.letter_date(found)
    if ordered is None or own is None:
        return ordered
    long_before = date.fromisoformat(own.value) - date.fromisoformat(ordered.value)
    return None if long_before > effective_dates.JUST_OVER else ordered
