"""A mail as a tree, in the sandbox's child: parsed whatever its headers are, and walked.

Mails come nested: forwarded as ``message/rfc822``, the same in base64, or as
an attached ``.eml`` of no particular type. All are walked alike.
"""

import email
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime
from itertools import count
from typing import Any

from evidence.errors import BrokenFile

DEPTH = 12  # mails and multiparts within each other; deeper ones are not opened
_HEADER = 4000  # characters; the parser of headers takes minutes over endless ones
_MAILS = ("message/rfc822", "message/global")


class _Patient(EmailPolicy):
    """The default policy; a header that it stumbles over is taken as plain text."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The header's value, with its parts where they are understood."""
        value = value[:_HEADER]
        try:
            return super().header_fetch_parse(name, value)
        except Exception:  # the parser of headers raises whatever it likes
            return value.encode("utf-8", "replace").decode("utf-8", "replace")


_POLICY = _Patient()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One part that holds no others."""

    index: int  # its place in the mail, depth first, from 0; never depends on what is skipped
    part: EmailMessage
    within: int  # which mail it stands in; 0 is the outermost
    too_deep: bool  # it may hold others, which were not looked for


def parse(data: bytes) -> EmailMessage:
    """The mail. Raises ``BrokenFile`` when it has no headers, or no parts where it says so."""
    try:
        message = _parsed(data)
    except RecursionError:
        raise BrokenFile from None
    declared = message.get_content_maintype() == "multipart"
    if not message.keys() or (declared and not message.is_multipart()):
        raise BrokenFile
    return message


def leaves(message: EmailMessage) -> Iterator[Leaf]:
    """Every part of the mail and of the mails in it that holds no others, in order."""
    mails = count(1)
    for index, (part, within, too_deep) in enumerate(_walk(message, 0, 0, mails)):
        yield Leaf(index=index, part=part, within=within, too_deep=too_deep)


def content(part: EmailMessage) -> bytes:
    """The bytes of a leaf, decoded as far as they go."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def text(message: EmailMessage, name: str) -> str:
    """A header's decoded text on one line, or nothing."""
    return " ".join(str(message.get(name, "")).split())


def sent(message: EmailMessage) -> str | None:
    """When the mail says that it was sent, as an ISO instant."""
    try:
        return parsedate_to_datetime(text(message, "date")).isoformat()
    except (ValueError, TypeError, OverflowError):
        return None


def file_name(part: EmailMessage) -> str | None:
    """The part's file name, decoded, as the sender wrote it."""
    try:
        return part.get_filename()
    except Exception:  # as for any header
        return None


def _parsed(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=_POLICY)
    assert isinstance(message, EmailMessage)
    return message


def _walk(
    part: EmailMessage, depth: int, within: int, mails: Iterator[int]
) -> Iterator[tuple[EmailMessage, int, bool]]:
    mail = _mail_in(part)
    inside = [mail] if mail is not None else _parts_in(part)
    if not inside or depth >= DEPTH:
        yield part, within, bool(inside)
        return
    number = next(mails) if mail is not None else within
    for each in inside:
        yield from _walk(each, depth + 1, number, mails)


def _parts_in(part: EmailMessage) -> list[EmailMessage]:
    held = part.get_payload() if part.is_multipart() else []
    return [each for each in held if isinstance(each, EmailMessage)]


def _mail_in(part: EmailMessage) -> EmailMessage | None:
    if part.get_content_type() in _MAILS:
        return _attached_mail(part)
    if not part.is_multipart() and (file_name(part) or "").lower().endswith(".eml"):
        return _mail_of(content(part))
    return None


def _attached_mail(part: EmailMessage) -> EmailMessage | None:
    """The mail in it. Some programs encode it, which the parser does not expect."""
    inner = part.get_payload(0) if part.is_multipart() else None
    if not isinstance(inner, EmailMessage):
        return None
    if inner.keys() or text(part, "content-transfer-encoding").lower() != "base64":
        return inner
    inner["Content-Transfer-Encoding"] = "base64"
    return _mail_of(content(inner))


def _mail_of(data: bytes) -> EmailMessage | None:
    try:
        return parse(data)
    except BrokenFile:
        return None
