"""Takes a mail apart: the entry that runs in the sandbox's child.

What a sender may have meant as evidence is written to a file; what is skipped
is named with the reason. When something of weight was skipped, or nothing was
found, ``whole`` says that a person must see the mail itself: a dispute by mail,
or one that is forwarded, is evidence without any attachment.
"""

import hashlib
import io
import json
import re
from email.message import EmailMessage
from mimetypes import guess_extension
from pathlib import Path
from typing import Any

from PIL import Image

from intake.mailnames import address, candidates
from intake.mailtree import Leaf, content, file_name, leaves, parse, sent, text
from intake.names import clean_name

_SUBJECT = 300  # characters
_NODES = 2000  # parts looked at in one mail
_SHORT_SIDE, _AREA = 80, 100_000  # pixels; no proof of payment fits in a smaller picture
_RECIPIENTS = ("delivered-to", "x-original-to", "to", "cc")
_BODY = re.compile(rb"\r?\n\r?\n")

_SEALS = {
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
}
_SEALED = {"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"}
_CARDS = {"text/calendar", "text/vcard", "text/x-vcard", "application/ics"}
_ARCHIVES = {
    "application/zip",
    "application/x-zip-compressed",
    "application/vnd.rar",
    "application/x-rar-compressed",
    "application/x-7z-compressed",
    "application/gzip",
    "application/x-tar",
}
_BY_SUFFIX = {
    ".zip": "archive",
    ".rar": "archive",
    ".7z": "archive",
    ".gz": "archive",
    ".tgz": "archive",
    ".tar": "archive",
    ".msg": "outlook_container",
    ".p7s": "signature",
    ".p7m": "encrypted",
    ".vcf": "card",
    ".ics": "card",
}
_TNEF = b"\x78\x9f\x3e\x22"
_HARMLESS = {"small_picture", "signature", "card", "repeated"}
_SPLIT_BODY = re.compile(r"ATT\d+\.(?:txt|html?)", re.IGNORECASE)  # Exchange cuts a text so


def split(argument: dict[str, Any]) -> dict[str, Any]:
    """The parts of the mail at ``path``, written into ``folder``.

    ``max_parts`` and ``max_bytes`` (of one part) bound them. Gives ``key`` (the
    same for every delivery of this mail), ``message_id``, ``sent`` (ISO or None),
    ``sender`` (a hash), ``subject_candidates``, ``parts``, ``skipped``, ``whole``.
    Raises ``BrokenFile``.
    """
    data = Path(argument["path"]).read_bytes()
    message = parse(data)
    taken = _Taken(Path(argument["folder"]), argument["max_parts"], argument["max_bytes"])
    for leaf in leaves(message):
        taken.take(leaf)
        if leaf.index >= _NODES:
            taken.skip(None, "too_many_parts")
            break
    return _head(message, data) | {
        "parts": taken.parts,
        "skipped": taken.skipped,
        "whole": taken.leaves_something(),
    }


def _head(message: EmailMessage, data: bytes) -> dict[str, Any]:
    sender = address(text(message, "from"))
    recipients = " ".join(text(message, name) for name in _RECIPIENTS)
    return {
        "key": _key(message, data),
        "message_id": text(message, "message-id")[:_SUBJECT] or None,
        "sent": sent(message),
        "sender": _hash(sender.encode("utf-8", "replace")) if sender else None,
        "subject": text(message, "subject")[:_SUBJECT],
        "subject_candidates": candidates(text(message, "subject"), recipients),
    }


def _key(message: EmailMessage, data: bytes) -> str:
    """Names the mail. What each delivery adds to its headers is left out, where it can be."""
    if "message-id" not in message:
        return _hash(data)
    body = _BODY.search(data)
    told = [text(message, name) for name in ("message-id", "date", "from", "subject")]
    return _hash(json.dumps([*told, _hash(data[body.end() :] if body else b"")]).encode())


class _Taken:
    """What was taken and skipped so far."""

    def __init__(self, folder: Path, max_parts: int, max_bytes: int) -> None:
        self.parts: list[dict[str, Any]] = []
        self.skipped: list[dict[str, str]] = []
        self._folder, self._max_parts, self._max_bytes = folder, max_parts, max_bytes
        self._seen: set[str] = set()
        self._mails: set[int] = set()
        self._with_parts: set[int] = set()

    def leaves_something(self) -> bool:
        """Whether a person must look: at something of weight, or at a mail that is only text."""
        weighty = any(each["why"] not in _HARMLESS for each in self.skipped)
        return weighty or not self.parts or bool(self._mails - self._with_parts - {0})

    def take(self, leaf: Leaf) -> None:
        """Write the leaf down, or say why not."""
        self._mails.add(leaf.within)
        if _is_body(leaf.part):
            return
        name = _name(leaf)
        data = content(leaf.part)
        why = _no_evidence(leaf, name, data) or self._over(data)
        if why:
            self.skip(name, why)
        else:
            self._write(leaf, name, data)

    def skip(self, name: str | None, why: str) -> None:
        """Name what was left out."""
        self.skipped.append({"name": name or "", "why": why})

    def _over(self, data: bytes) -> str | None:
        if len(data) > self._max_bytes:
            return "too_large"
        if _hash(data) in self._seen:
            return "repeated"
        return "too_many_parts" if len(self.parts) >= self._max_parts else None

    def _write(self, leaf: Leaf, name: str, data: bytes) -> None:
        path = self._folder / f"{leaf.index:04d}"  # never a name that a stranger chose
        path.write_bytes(data)
        self._seen.add(_hash(data))
        self._with_parts.add(leaf.within)
        self.parts.append(
            {
                "file": str(path),
                "name": name,
                "media_type": leaf.part.get_content_type(),
                "size": len(data),
                "index": leaf.index,
            }
        )


def _name(leaf: Leaf) -> str:
    kind = leaf.part.get_content_type()
    return clean_name(file_name(leaf.part) or f"part-{leaf.index}{guess_extension(kind) or ''}")


def _is_body(part: EmailMessage) -> bool:
    """What the sender wrote, not what was attached."""
    if part.get_content_maintype() != "text":
        return False
    name = file_name(part)
    if name:
        return bool(_SPLIT_BODY.fullmatch(name))
    return part.get_content_disposition() != "attachment"


def _no_evidence(leaf: Leaf, name: str, data: bytes) -> str | None:
    """Why it cannot be evidence, or cannot be opened, or None."""
    kind = leaf.part.get_content_type()
    if leaf.too_deep:
        return "too_deep"
    if leaf.part.get_content_maintype() in ("multipart", "message"):
        return "broken"
    if not data:
        return "empty"
    return _by_kind(kind) or _by_name(name, data) or _small_picture(leaf.part, data)


def _by_kind(kind: str) -> str | None:
    if kind in _SEALS:
        return "signature"
    if kind in _SEALED:
        return "encrypted"
    if kind in _CARDS:
        return "card"
    return "archive" if kind in _ARCHIVES else None


def _by_name(name: str, data: bytes) -> str | None:
    if data.startswith(_TNEF) or name.lower() == "winmail.dat":
        return "outlook_container"
    return _BY_SUFFIX.get(Path(name).suffix.lower())


def _small_picture(part: EmailMessage, data: bytes) -> str | None:
    """A logo or an icon of a signature; only what is shown within the text can be one."""
    within = part.get_content_disposition() != "attachment" or "content-id" in part
    if not within or part.get_content_maintype() != "image":
        return None
    try:
        with Image.open(io.BytesIO(data)) as picture:
            width, height = picture.size
    except Exception:  # not ours to judge here: triage says what is wrong with it
        return None
    small = min(width, height) < _SHORT_SIDE or width * height < _AREA
    return "small_picture" if small else None


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
