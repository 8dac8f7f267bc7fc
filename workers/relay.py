"""Carries messages from the outbox to the queue, and rings again.

One relay is enough; two do no harm. The queue may lose what it likes: what
nobody has taken, or what a dead worker held, is rung for again.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from dramatiq import Broker

from evidence.errors import QueueUnavailable, StorageUnavailable
from storage import outbox, work
from storage.register import Register
from workers.broker import ring

_log = logging.getLogger(__name__)
_BATCH = 100
_PAUSE = 0.2  # seconds between two looks at the outbox
_SWEEP = 2.0  # seconds between two looks for what was left lying
_PATIENCE = 60.0  # seconds that a message may wait in a long queue before it is rung again


@dataclass(slots=True, kw_only=True)
class Relay:
    """The loop between register and queue."""

    register: Register
    broker: Broker
    clock: Callable[[], datetime]  # in UTC
    swept: datetime | None = None

    def follow(self, stop: threading.Event) -> None:
        """Work until told to stop; an outage is waited out."""
        while not stop.wait(_PAUSE):
            try:
                self.once()
            except (StorageUnavailable, QueueUnavailable) as error:
                _log.warning("outage code=%s", error.code)
                stop.wait(1.0)

    def once(self) -> None:
        """Ring for what is new, and for what was left lying."""
        waiting = outbox.pending(self.register, outbox.READ, limit=_BATCH)
        for each in waiting:
            ring(self.broker, each.lane, each.evidence_id)
        if waiting:
            outbox.mark_sent(self.register, [each.id for each in waiting], now=self.clock())
        self._sweep()

    def _sweep(self) -> None:
        now = self.clock()
        if self.swept and (now - self.swept).total_seconds() < _SWEEP:
            return
        self.swept = now
        left = work.stale(self.register, now=now, patience_seconds=_PATIENCE, limit=_BATCH)
        for bell in left:
            ring(self.broker, bell.lane, bell.evidence_id)
            _log.info("rung again evidence=%s", bell.evidence_id)
