"""The portal's client waits for a service that is away, and says when it gives up."""

import json
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from cli.portal import Portal, Sent
from evidence.errors import Fault

PAPER = Sent(path=Path("paper.pdf"), id="7", problem=None)


class Service(HTTPServer):
    """Answers with what it was given, one after the other; the last one again and again."""

    answers: list[tuple[int, bytes]]


class Door(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Service)
        answers = self.server.answers
        status, body = answers.pop(0) if len(answers) > 1 else answers[0]
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def service() -> Iterator[Service]:
    with Service(("127.0.0.1", 0), Door) as served:
        thread = threading.Thread(target=served.serve_forever, args=(0.02,))
        thread.start()
        yield served
        served.shutdown()
        thread.join()


@pytest.fixture
def portal(service: Service, monkeypatch: pytest.MonkeyPatch) -> Iterator[Portal]:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with closing(Portal(f"http://127.0.0.1:{service.server_port}", "key")) as client:
        yield client


def test_a_service_in_trouble_is_asked_again(service: Service, portal: Portal) -> None:
    decided = json.dumps({"state": "decided"}).encode()
    service.answers = [(503, b"{}"), (200, b"no json"), (200, b'{"state": "received"}')]
    service.answers.append((200, decided))
    assert list(portal.wait([PAPER], 30)) == [(PAPER, {"state": "decided"})]


def test_a_service_that_stays_away_is_a_fault_at_the_deadline() -> None:
    with closing(Portal("http://127.0.0.1:9", "key")) as away:
        with pytest.raises(Fault, match="not decided within"):
            list(away.wait([PAPER], 0.3))
        with pytest.raises(Fault, match="did not answer"):
            away.send(Path(__file__), None)


def test_a_paper_that_nobody_knows_is_a_fault_at_once(service: Service, portal: Portal) -> None:
    service.answers = [(404, b"{}")]
    with pytest.raises(Fault, match="404"):
        list(portal.wait([PAPER], 30))
