"""The one way in: looked at in the child, kept as an object, then row and message together.

The portal, the mailbox and the command all come through here. When a function
returns, the file survives the death of any process; before, nobody was told so.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from evidence.errors import Fault, Refusal
from evidence.settings import Settings
from evidence.vocabulary import Channel, Claim, Lane, Language
from sandbox.child import Sandbox
from storage import evidences
from storage.objects import Objects
from storage.records import Evidence, JsonObject, NewEvidence, Refused
from storage.register import Register

_BELGIUM = ZoneInfo("Europe/Brussels")
_UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What receiving needs; built once by ``cli``. Safe to share between threads."""

    sandbox: Sandbox  # has the entry ``probe``
    objects: Objects
    register: Register
    settings: Settings
    clock: Callable[[], datetime]  # in UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A file as it stands at the door, and what came with it."""

    path: Path
    file_name: str  # as the sender wrote it
    channel: Channel
    lane: Lane
    sender: str | None = None
    dossier_number: str | None = None
    dossier: JsonObject | None = None
    claim: Claim | None = None
    language: Language | None = None  # of the answer
    request_key: str | None = None  # the same key gives the first evidence back


def receive(door: Door, delivery: Delivery) -> Evidence:
    """Take a file whose sender waits for the answer.

    Raises a ``Refusal``, and then keeps nothing; ``Conflict``, ``StorageUnavailable``
    or a ``Fault`` of the child.
    """
    return keep(door, delivery, triage(door, delivery.path), None)


def receive_unattended(door: Door, delivery: Delivery) -> Evidence:
    """Take a file whose sender is gone: one that is refused is kept all the same, with the reason.

    Raises ``Conflict`` or ``StorageUnavailable``.
    """
    media_type, refused = _looked_at(door, delivery.path)
    return keep(door, delivery, media_type, refused)


def _looked_at(door: Door, path: Path) -> tuple[str, Refused | None]:
    try:
        return triage(door, path), None
    except Refusal as refusal:
        return _UNKNOWN, Refused(code=refusal.code, message=refusal.message)
    except Fault:  # the workers count their attempts, and then set it aside for a person
        return _UNKNOWN, None


def triage(door: Door, path: Path) -> str:
    """The media type that the bytes have. Raises a ``Refusal`` or a ``Fault`` of the child."""
    limits = door.settings
    argument = {
        "path": str(path.resolve()),
        "max_bytes": limits.max_bytes,
        "max_pages": limits.max_pages,
        "max_pixels": limits.max_pixels,
    }
    return str(door.sandbox.call("probe", argument)["media_type"])


def keep(door: Door, delivery: Delivery, media_type: str, refused: Refused | None) -> Evidence:
    """The object first, then the row with its message.

    Raises ``Conflict`` or ``StorageUnavailable``.
    """
    with delivery.path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    door.objects.put_once(sha256, delivery.path, media_type)
    now = door.clock()
    new = NewEvidence(
        sha256=sha256,
        file_name=delivery.file_name,
        media_type=media_type,
        size=delivery.path.stat().st_size,
        channel=delivery.channel,
        lane=delivery.lane,
        received_at=now,
        received_day=now.astimezone(_BELGIUM).date(),
        sender=delivery.sender,
        dossier_number=delivery.dossier_number,
        dossier=delivery.dossier,
        claim=delivery.claim,
        language=delivery.language,
        request_key=delivery.request_key,
        refusal=refused,
    )
    return evidences.receive(door.register, new)
