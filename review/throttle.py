"""Slows down who guesses passwords. In memory: each web process counts for itself."""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

REMEMBERED = 10_000  # keys; the oldest goes first


@dataclass(slots=True, kw_only=True)
class Throttle:
    """Counts failures by key. After ``limit`` within ``window``, the key is blocked."""

    limit: int
    window: timedelta
    _failures: OrderedDict[str, list[datetime]] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def blocked(self, key: str, now: datetime) -> bool:
        """Whether that key has failed too often of late."""
        with self._lock:
            return len(self._recent(key, now)) >= self.limit

    def failed(self, key: str, now: datetime) -> None:
        """Count one failure."""
        with self._lock:
            self._failures[key] = [*self._recent(key, now)[1 - self.limit :], now]
            self._failures.move_to_end(key)
            while len(self._failures) > REMEMBERED:
                self._failures.popitem(last=False)

    def succeeded(self, key: str) -> None:
        """Forget the failures of that key."""
        with self._lock:
            self._failures.pop(key, None)

    def _recent(self, key: str, now: datetime) -> list[datetime]:
        return [each for each in self._failures.get(key, []) if now - each < self.window]
