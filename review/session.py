"""Who is signed in, kept in a signed cookie, and the token that every form carries."""

import hmac
import secrets
from typing import Annotated

from fastapi import Depends, Form, Header, Request

from evidence.errors import NotAllowed
from storage.reviewers import seal

SESSION_SECONDS = 10 * 60 * 60  # a working day; then one signs in again


class SignInNeeded(NotAllowed):
    """Please sign in first."""


class Forged(NotAllowed):
    """The form is too old or not ours. Load the page again and repeat."""

    code = "forged"
    status = 403


def csrf_token(request: Request) -> str:
    """The session's own token; made when there is none."""
    if "csrf" not in request.session:
        request.session["csrf"] = secrets.token_urlsafe(24)
    return str(request.session["csrf"])


def name_in_session(request: Request) -> str | None:
    """The reviewer's name, or None when nobody is signed in."""
    name = request.session.get("reviewer")
    return name if isinstance(name, str) else None


def begin(request: Request, name: str) -> None:
    """Sign in with a fresh session, so that an older token is worth nothing."""
    request.session.clear()
    request.session["reviewer"] = name
    request.session["seal"] = seal(request.app.state.reviewers, name)
    csrf_token(request)


def signed_in(request: Request) -> str:
    """The reviewer's name. Raises ``SignInNeeded``.

    Also for who was removed or given a new password since: the cookie alone opens nothing.
    """
    name = name_in_session(request)
    if name is None or request.session.get("seal") != seal(request.app.state.reviewers, name):
        raise SignInNeeded
    return name


def from_our_form(request: Request, csrf: Annotated[str, Form()] = "") -> None:
    """Raises ``Forged`` unless the form carries the session's token."""
    check_csrf(request, csrf)


def from_our_script(
    request: Request, x_csrf_token: Annotated[str, Header(alias="X-CSRF-Token")] = ""
) -> None:
    """Raises ``Forged`` unless the header carries the session's token."""
    check_csrf(request, x_csrf_token)


def check_csrf(request: Request, given: str) -> None:
    """Raises ``Forged`` unless ``given`` is the session's token."""
    known = request.session.get("csrf", "")
    if not known or not hmac.compare_digest(str(known).encode(), given.encode()):
        raise Forged


Reviewer = Annotated[str, Depends(signed_in)]
SignedIn = Depends(signed_in)  # first, so that strangers are sent to the sign-in
OurForm = Depends(from_our_form)
OurScript = Depends(from_our_script)
