import json
import os
from pathlib import Path

import pytest
import redis
import urllib3

from evidence.errors import StorageUnavailable
from storage.embedded import Seaweed, start_valkey
from storage.programs import Program, end_leftover, start_ready


def test_the_store_listens_on_loopback_only_and_guards_its_other_ways_in(
    seaweed: Seaweed,
) -> None:
    folder = Path(os.readlink(f"/proc/{seaweed.program.pid}/cwd"))
    filer = json.loads((folder / "ports.json").read_text())[3]
    answer = urllib3.request("GET", f"http://127.0.0.1:{filer}/buckets/", retries=False)
    assert answer.status == 401
    for port in json.loads((folder / "ports.json").read_text()):
        assert _listens_on(port) <= {"0100007F"}


def _listens_on(port: int) -> set[str]:
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    local = [row[1].split(":") for row in rows if row[3] == "0A"]
    return {address for address, number in local if int(number, 16) == port}


def test_secrets_are_for_their_owner_alone(seaweed: Seaweed) -> None:
    folder = Path(os.readlink(f"/proc/{seaweed.program.pid}/cwd"))
    for name in ("keys.json", "identities.json", "security.toml"):
        assert (folder / name).stat().st_mode & 0o077 == 0


def test_the_queue_keeps_its_messages_and_its_address_when_it_is_killed(tmp_path: Path) -> None:
    first = start_valkey(tmp_path)
    redis.Redis.from_url(first.url).rpush("bells", "1", "2")
    first.program.kill()
    second = start_valkey(tmp_path)
    try:
        assert second.url == first.url
        assert redis.Redis.from_url(second.url).llen("bells") == 2
        with pytest.raises(redis.AuthenticationError):
            redis.Redis(port=second.port).ping()
    finally:
        second.program.stop()


def test_a_start_ends_what_a_crash_left_running(tmp_path: Path) -> None:
    left = start_valkey(tmp_path)
    again = start_valkey(tmp_path)
    try:
        assert not left.program.alive()
        assert again.program.alive()
    finally:
        again.program.stop()


def test_another_programs_number_in_the_pid_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "pid").write_text(str(os.getpid()))
    end_leftover(tmp_path)


def test_a_program_that_ends_at_once_is_tried_again_and_then_reported(tmp_path: Path) -> None:
    class Broken:
        def __init__(self) -> None:
            self.program = Program.start(["false"], tmp_path)
            starts.append(1)

        def ready(self) -> bool:
            return False

    starts: list[int] = []
    with pytest.raises(StorageUnavailable):
        start_ready(Broken)
    assert len(starts) == 3
