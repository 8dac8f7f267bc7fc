import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from evidence.errors import Fault, NotFound, StorageUnavailable
from storage.embedded import Seaweed, start_seaweed
from storage.objects import Objects


def _objects(seaweed: Seaweed) -> Objects:
    objects = Objects(seaweed.url, seaweed.access_key, seaweed.secret_key, "bewijs")
    objects.prepare()
    return objects


@pytest.fixture
def objects(seaweed: Seaweed) -> Objects:
    return _objects(seaweed)


def _file(folder: Path, data: bytes) -> tuple[str, Path]:
    sha256 = hashlib.sha256(data).hexdigest()
    path = folder / sha256[:16]
    path.write_bytes(data)
    return sha256, path


def test_a_file_comes_back_byte_for_byte(objects: Objects, tmp_path: Path) -> None:
    sha256, path = _file(tmp_path, os.urandom(6_000_001))
    objects.put_once(sha256, path, "application/pdf")
    objects.fetch(sha256, tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == path.read_bytes()


def test_putting_again_is_harmless_even_at_once(objects: Objects, tmp_path: Path) -> None:
    sha256, path = _file(tmp_path, os.urandom(100_000))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: objects.put_once(sha256, path, "image/png"), range(8)))
    objects.fetch(sha256, tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == path.read_bytes()


def test_what_was_written_is_never_overwritten(objects: Objects, tmp_path: Path) -> None:
    sha256, path = _file(tmp_path, b"the first")
    objects.put_once(sha256, path, "image/png")
    path.write_bytes(b"something else")
    with pytest.raises(Fault):
        objects.put_once(sha256, path, "image/png")
    objects.fetch(sha256, tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == b"the first"


def test_bytes_that_do_not_fit_their_name_are_not_given_out(
    objects: Objects, tmp_path: Path
) -> None:
    _, path = _file(tmp_path, b"other bytes")
    objects.put_once("f" * 64, path, "image/png")
    with pytest.raises(Fault):
        objects.fetch("f" * 64, tmp_path / "back")


def test_what_is_not_there_is_not_found(objects: Objects, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        objects.fetch("0" * 64, tmp_path / "back")
    with pytest.raises(NotFound):
        objects.get_derived("nothing")


def test_our_own_pictures_can_be_made_again(objects: Objects) -> None:
    objects.put_derived("abc/page-1.png", b"old", "image/png")
    objects.put_derived("abc/page-1.png", b"new", "image/png")
    assert objects.get_derived("abc/page-1.png") == b"new"


def test_a_store_that_does_not_answer_is_a_fault_that_a_retry_can_mend(tmp_path: Path) -> None:
    objects = Objects("http://127.0.0.1:1", "key", "secret", "bewijs")
    sha256, path = _file(tmp_path, b"bytes")
    with pytest.raises(StorageUnavailable):
        objects.put_once(sha256, path, "image/png")
    with pytest.raises(StorageUnavailable):
        objects.prepare(seconds=0.1)


def test_a_wrong_key_opens_nothing(seaweed: Seaweed) -> None:
    stranger = Objects(seaweed.url, seaweed.access_key, "wrong", "bewijs")
    with pytest.raises(StorageUnavailable):
        stranger.check()


def test_acknowledged_files_survive_the_death_of_the_store(tmp_path: Path) -> None:
    folder = tmp_path / "objects"
    first = start_seaweed(folder)
    objects = _objects(first)
    files = [_file(tmp_path, os.urandom(5_000)) for _ in range(40)]
    for sha256, path in files:
        objects.put_once(sha256, path, "image/png")
    first.program.kill()
    second = start_seaweed(folder)
    try:
        assert second.url == first.url
        objects = _objects(second)
        for sha256, _ in files:
            objects.fetch(sha256, tmp_path / "back")
        late, path = _file(tmp_path, b"a later one")
        objects.put_once(late, path, "image/png")
    finally:
        second.program.stop()


def test_files_survive_a_move_to_other_ports(tmp_path: Path) -> None:
    folder = tmp_path / "objects"
    files = [_file(tmp_path, os.urandom(5_000)) for _ in range(20)]
    for half in (files[:10], files[10:]):
        store = start_seaweed(folder)
        try:
            for sha256, path in half:
                _objects(store).put_once(sha256, path, "image/png")
            found = files[: files.index(half[-1]) + 1]
            for sha256, _ in found:
                _objects(store).fetch(sha256, tmp_path / "back")
        finally:
            store.program.kill()
            (folder / "ports.json").unlink()
