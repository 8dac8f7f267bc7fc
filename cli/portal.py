"""Sends papers over HTTP as a portal's backend does, and waits for the answers."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from evidence.errors import Fault
from evidence.service import State

ENDED = {State.DECIDED, State.IN_REVIEW, State.SET_ASIDE, State.REFUSED}
_PAUSE = 0.2  # seconds between two looks


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A paper that the service has taken, or refused at the door."""

    path: Path
    id: str | None
    problem: dict[str, Any] | None  # RFC 9457, when it was refused at the door


class Portal:
    """A client of the service's HTTP door."""

    def __init__(self, address: str, key: str) -> None:
        """``address`` like ``http://127.0.0.1:8080``; no proxy of the environment is asked."""
        self._client = httpx.Client(
            base_url=address,
            headers={"Authorization": f"Bearer {key}"},
            timeout=60,
            trust_env=False,
        )

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def send(self, path: Path, dossier: dict[str, Any] | None) -> Sent:
        """Upload one file. Raises ``Fault`` when the service does not answer as it should."""
        data = {"dossier": json.dumps(dossier)} if dossier else {}
        try:
            with path.open("rb") as file:
                files = {"file": (path.name, file)}
                answer = self._client.post("/v1/evidence", files=files, data=data)
            said = answer.json()
        except (httpx.HTTPError, ValueError):
            raise Fault(f"The service did not answer when {path.name} was sent.") from None
        if answer.status_code == httpx.codes.ACCEPTED:
            return Sent(path=path, id=said["id"], problem=None)
        return Sent(path=path, id=None, problem=said)

    def wait(self, sent: list[Sent], seconds: float) -> Iterator[tuple[Sent, dict[str, Any]]]:
        """Each paper with its answer, as they are decided.

        A service that does not answer is asked again. Raises ``Fault`` when time is
        up, or when the service does not know a paper.
        """
        end = time.monotonic() + seconds
        open_ones = {each.id: each for each in sent if each.id}
        while open_ones:
            if time.monotonic() > end:
                raise Fault(f"{len(open_ones)} papers were not decided within {seconds:.0f} s.")
            for identity in list(open_ones):
                answer = self._look(identity)
                if answer and answer["state"] in ENDED:
                    yield open_ones.pop(identity), answer
            time.sleep(_PAUSE)

    def _look(self, identity: str) -> dict[str, Any] | None:
        """What the service says of a paper; None when it has no answer for now."""
        try:
            answer = self._client.get(f"/v1/evidence/{identity}")
            if answer.is_client_error:
                raise Fault(f"The service answers {answer.status_code} when asked for {identity}.")
            answer.raise_for_status()
            said: dict[str, Any] = answer.json()
        except (httpx.HTTPError, ValueError):
            return None
        return said
