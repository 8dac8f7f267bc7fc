"""Tells the portal's backend of every decision, by a signed webhook.

The body is what ``GET /v1/evidence/{id}`` answers. ``Bewijs-Signature`` is
``sha256=`` and the hexadecimal HMAC-SHA-256 of the body under the secret;
``Bewijs-Message`` names the message, which may come twice.
"""

import hashlib
import hmac
import json
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import httpx

from evidence.errors import StorageUnavailable
from storage import evidences, outbox
from storage.records import Waiting
from storage.register import Register

_log = logging.getLogger(__name__)
_BATCH = 20
_TIMEOUT = 10.0  # seconds for one message
_PAUSE = 0.5  # seconds between two looks
_LONGEST = 60.0  # seconds between two tries while nobody answers


class NotTaken(Exception):
    """The webhook does not answer, or not now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """The loop from the outbox to the webhook, apart from the queue's: it may be slow."""

    url: str
    secret: str
    register: Register
    clock: Callable[[], datetime]  # in UTC

    def follow(self, stop: threading.Event) -> None:
        """Tell until told to stop; while nobody answers, ask ever less often."""
        pause = _PAUSE
        with httpx.Client(timeout=_TIMEOUT) as client:
            while not stop.wait(pause):
                try:
                    self.once(client)
                    pause = _PAUSE
                except (NotTaken, StorageUnavailable) as error:
                    _log.warning("webhook outage %s", type(error).__name__)
                    pause = min(pause * 2, _LONGEST)

    def once(self, client: httpx.Client) -> None:
        """Tell what waits, oldest first. Raises ``NotTaken``; what was told is marked."""
        for waiting in outbox.pending(self.register, outbox.DECIDED, limit=_BATCH):
            self._tell(client, waiting)
            outbox.mark_sent(self.register, [waiting.id], now=self.clock())

    def _tell(self, client: httpx.Client, waiting: Waiting) -> None:
        body = json.dumps(evidences.get(self.register, waiting.evidence_id).answer).encode()
        headers = {
            "Content-Type": "application/json",
            "Bewijs-Message": str(waiting.id),
            "Bewijs-Signature": f"sha256={signature(self.secret, body)}",
        }
        try:
            answer = client.post(self.url, content=body, headers=headers)
        except httpx.HTTPError:
            raise NotTaken from None
        if answer.is_server_error or answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
            raise NotTaken
        if not answer.is_success:  # it will never be taken; the answer stays to be asked for
            _log.error("webhook refused evidence=%s %d", waiting.evidence_id, answer.status_code)


def signature(secret: str, body: bytes) -> str:
    """What the receiver compares, in constant time, with what it computes itself."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
