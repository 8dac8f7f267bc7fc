"""Real parts that the tests start for themselves, each on a free port and in its own folder."""

import getpass
import os
import pwd
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import psycopg

from storage.programs import Program, Service, free_ports, start_ready

S = TypeVar("S", bound=Service)
WORD = "geheim-in-de-test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Postgres:
    """A running PostgreSQL."""

    port: int
    program: Program

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://bewijs@127.0.0.1:{self.port}/{database}"

    def ready(self) -> bool:
        try:
            self.create("probe")
        except psycopg.OperationalError:
            return False
        return True

    def create(self, database: str) -> str:
        """Makes an empty database, and gives its address."""
        place = f"host=127.0.0.1 port={self.port} user=bewijs dbname=postgres connect_timeout=2"
        with psycopg.connect(place, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {database}".encode())
        return self.url(database)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rabbit:
    """A running RabbitMQ."""

    port: int
    program: Program

    @property
    def url(self) -> str:
        return f"amqp://bewijs:{WORD}@127.0.0.1:{self.port}/"

    def ready(self) -> bool:
        """Whether it greets; one that still starts closes the line."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as line:
                line.sendall(b"AMQP\x00\x00\x09\x01")
                return bool(line.recv(1))
        except OSError:
            return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dovecot:
    """A running IMAP server with one mailbox."""

    port: int
    program: Program
    user: str = "bewijs"
    password: str = WORD

    @property
    def url(self) -> str:
        return f"imap://127.0.0.1:{self.port}/INBOX"

    def ready(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as line:
                return line.recv(4) == b"* OK"
        except OSError:
            return False


@contextmanager
def postgres() -> Iterator[Postgres]:
    """PostgreSQL, which refuses to run as root."""
    with _folder("postgres") as folder:
        data = folder / "data"
        initdb = [_postgres_program("initdb"), "--no-sync", "-Atrust", "-Ubewijs", "-Eutf8"]
        _run([*_as("postgres"), *initdb, "--locale=C", str(data)], folder)

        def start() -> Postgres:
            (port,) = free_ports(1)
            options = [f"-p{port}", "-h127.0.0.1", f"-k{folder}", "-cfsync=off"]
            command = [_postgres_program("postgres"), f"-D{data}", *options]
            return Postgres(port=port, program=Program.start([*_as("postgres"), *command], folder))

        service = start_ready(start)
        try:
            yield service
        finally:
            service.program.process.send_signal(signal.SIGINT)  # without waiting for clients
            service.program.process.wait()


@contextmanager
def rabbit() -> Iterator[Rabbit]:
    """RabbitMQ under a name, a cookie and an epmd of its own."""
    with _folder("rabbitmq") as folder:
        names = free_ports(1)

        def start() -> Rabbit:
            port, distribution = free_ports(2)
            (folder / "rabbitmq.conf").write_text(_rabbit_options(port))
            environment = _rabbit_environment(folder, port, distribution, names[0])
            command = ["/usr/lib/rabbitmq/bin/rabbitmq-server"]
            return Rabbit(
                port=port,
                program=Program.start([*_as("rabbitmq"), *_env(environment), *command], folder),
            )

        try:
            with _stopping(start_ready(start)) as service:
                yield service
        finally:
            subprocess.run(["epmd", "-port", str(names[0]), "-kill"], capture_output=True)


@contextmanager
def dovecot() -> Iterator[Dovecot]:
    """Dovecot with one user and an empty mailbox."""
    with _folder("nobody") as folder:
        (folder / "users").write_text(f"bewijs:{{PLAIN}}{WORD}\n")

        def start() -> Dovecot:
            (port,) = free_ports(1)
            (folder / "dovecot.conf").write_text(_dovecot_options(folder, port))
            command = ["/usr/sbin/dovecot", "-F", "-c", "dovecot.conf"]
            return Dovecot(port=port, program=Program.start(command, folder))

        with _stopping(start_ready(start)) as service:
            yield service


def _postgres_program(name: str) -> str:
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(found[-1]) if found else str(shutil.which(name) or name)


def _rabbit_options(port: int) -> str:
    return (
        f"listeners.tcp.default = 127.0.0.1:{port}\n"
        f"default_user = bewijs\ndefault_pass = {WORD}\n"
        "log.file.level = warning\n"
    )


def _rabbit_environment(folder: Path, port: int, distribution: int, epmd: int) -> Mapping[str, str]:
    return {
        "HOME": str(folder),
        "ERL_EPMD_PORT": str(epmd),
        "ERL_EPMD_ADDRESS": "127.0.0.1",
        "RABBITMQ_NODENAME": f"bewijs{port}@localhost",
        "RABBITMQ_DIST_PORT": str(distribution),
        "RABBITMQ_CONF_ENV_FILE": str(folder / "none"),
        "RABBITMQ_CONFIG_FILE": str(folder / "rabbitmq.conf"),
        "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
        "RABBITMQ_MNESIA_BASE": str(folder / "mnesia"),
        "RABBITMQ_LOG_BASE": str(folder / "logs"),
        "RUNNING_UNDER_SYSTEMD": "1",  # the script then becomes the server, and stops with it
    }


def _dovecot_options(folder: Path, port: int) -> str:
    return f"""
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
log_path = {folder}/mail.log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:{folder}/mail
default_internal_user = {"dovecot" if _is_root() else getpass.getuser()}
default_login_user = {"dovenull" if _is_root() else getpass.getuser()}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
passdb {{
  driver = passwd-file
  args = {folder}/users
}}
userdb {{
  driver = static
  args = uid={_uid("nobody")} gid={pwd.getpwuid(_uid("nobody")).pw_gid} home={folder}/home
}}
"""


@contextmanager
def _folder(user: str) -> Iterator[Path]:
    with TemporaryDirectory(prefix="bewijs-test-") as name:
        folder = Path(name)
        (folder / "log").touch()
        if _is_root():
            shutil.chown(folder, user)
            folder.chmod(0o755)  # some services change users once more
        yield folder


@contextmanager
def _stopping(service: S) -> Iterator[S]:
    try:
        yield service
    finally:
        service.program.stop()


def _as(user: str) -> list[str]:
    if not _is_root():
        return []
    return ["setpriv", f"--reuid={user}", f"--regid={_uid_group(user)}", "--clear-groups"]


def _uid_group(user: str) -> int:
    return pwd.getpwnam(user).pw_gid


def _uid(user: str) -> int:
    return pwd.getpwnam(user).pw_uid if _is_root() else os.getuid()


def _env(environment: Mapping[str, str]) -> list[str]:
    return ["env", *(f"{name}={value}" for name, value in environment.items())]


def _is_root() -> bool:
    return os.getuid() == 0


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
