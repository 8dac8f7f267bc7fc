"""Templates to HTML. Everything that is put into one is escaped."""

from datetime import UTC, datetime
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from policy.blockers import explained
from review.session import csrf_token, name_in_session
from review.view import said

ROOT = "/review"


def when(instant: datetime, *, year: bool = False) -> Markup:
    """An instant as UTC; the browser shows it in its own zone. ``year``: it may be an old one."""
    utc = instant.astimezone(UTC)
    text = utc.strftime("%d %b %Y, %H:%M" if year else "%d %b, %H:%M")
    mark = Markup(" data-year") if year else ""
    return Markup('<time datetime="{}"{}>{} UTC</time>').format(utc.isoformat(), mark, text)


def percent(share: float) -> str:
    """A confidence in whole per cent, never rounded up to certainty.

    >>> percent(0.997)
    '99 %'
    """
    return f"{int(round(share * 100, 6))} %"


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("review"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {
        "root": ROOT, "when": when, "percent": percent, "said": said, "explained": explained,
    }  # fmt: skip
    return made


_TEMPLATES = _environment()


def page(request: Request, name: str, status: int, values: dict[str, Any]) -> HTMLResponse:
    """The template of that name, for whoever is signed in."""
    known = {"csrf": csrf_token(request), "reviewer": name_in_session(request)}
    return HTMLResponse(_TEMPLATES.get_template(name).render(known | values), status_code=status)
