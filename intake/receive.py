"""The one way in: triage, then the object, then the row with its message.

The portal, the mailbox and the command line all come through here. When it
returns, the evidence survives the death of any process.
"""

import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from evidence.errors import Fault, Refusal
from evidence.service import Channel, Lane
from evidence.settings import Settings
from evidence.vocabulary import Claim, Language
from intake.names import clean_name
from sandbox.child import Sandbox
from storage import evidences
from storage.objects import Objects
from storage.records import Evidence, JsonObject, NewEvidence, Refused
from storage.register import Register

_log = logging.getLogger(__name__)
_UNKNOWN = "application/octet-stream"
_PROBE_SECONDS = 20.0  # looking at a file's outside takes milliseconds
_BELGIUM = ZoneInfo("Europe/Brussels")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A file as it came, and what was said with it."""

    path: Path
    untrusted_name: str
    channel: Channel
    lane: Lane
    sender: str | None = None
    dossier_number: str | None = None
    dossier: JsonObject | None = None  # checked already
    claim: Claim | None = None
    language: Language | None = None  # of the answer
    request_key: str | None = None  # the same key gives the first evidence back
    received_at: datetime | None = None  # when a mail server had it, UTC; None: now


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What the doors are handed; built once by ``cli``. Safe to share between threads."""

    register: Register
    objects: Objects
    sandbox: Sandbox  # has the entry ``probe``
    settings: Settings
    clock: Callable[[], datetime]  # in UTC

    def take(self, sent: Sent) -> Evidence:
        """Keep it, for a sender who waits for the answer.

        Raises a ``Refusal``, and then keeps nothing; ``Conflict`` for a request
        key that was used for another file; ``StorageUnavailable``.
        """
        return self._keep(sent, self._triage(sent.path), None)

    def take_or_keep_refused(self, sent: Sent) -> Evidence:
        """Keep it in any case, for a sender who is gone: a refused file too, with the reason.

        Raises ``Conflict`` or ``StorageUnavailable``.
        """
        try:
            media_type = self._triage(sent.path)
        except Refusal as refusal:
            refused = Refused(code=refusal.code, message=refusal.message)
            return self._keep(sent, _UNKNOWN, refused)
        return self._keep(sent, media_type, None)

    def set_aside(self, sent: Sent, media_type: str, why: Refused) -> Evidence:
        """Keep what no machine of ours reads, for a person. Raises as ``take``."""
        return self._keep(sent, media_type, why, set_aside=True)

    def _keep(
        self, sent: Sent, media_type: str, refused: Refused | None, *, set_aside: bool = False
    ) -> Evidence:
        """The object first, then the row with its message, without a look at the file.

        Raises ``Conflict`` or ``StorageUnavailable``.
        """
        with sent.path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        self.objects.put_once(sha256, sent.path, media_type)
        new = self._described(sent, sha256, media_type)
        new = replace(new, refusal=refused, set_aside=set_aside)
        evidence = evidences.receive(self.register, new)
        _log.info("received evidence=%s channel=%s", evidence.id, evidence.channel)
        return evidence

    def _described(self, sent: Sent, sha256: str, media_type: str) -> NewEvidence:
        """What its row says of it."""
        now = sent.received_at or self.clock()
        return NewEvidence(
            sha256=sha256,
            file_name=clean_name(sent.untrusted_name),
            media_type=media_type,
            size=sent.path.stat().st_size,
            channel=sent.channel,
            lane=sent.lane,
            received_at=now,
            received_day=now.astimezone(_BELGIUM).date(),
            sender=sent.sender,
            dossier_number=sent.dossier_number,
            dossier=sent.dossier,
            claim=sent.claim,
            language=sent.language,
            request_key=sent.request_key,
        )

    def _triage(self, path: Path) -> str:
        """The media type that the bytes have, found in the child. Raises a ``Refusal``."""
        limits = self.settings
        argument = {
            "path": str(path.resolve()),
            "max_bytes": limits.max_bytes,
            "max_pages": limits.max_pages,
            "max_pixels": limits.max_pixels,
        }
        try:
            return str(self.sandbox.call("probe", argument, _PROBE_SECONDS)["media_type"])
        except Fault as fault:
            # a file that breaks its reader may still be proof: the workers count
            # their attempts, and then set it aside for a person
            _log.warning("probe failed: %s", fault)  # names the place, never the paper
            return _UNKNOWN
