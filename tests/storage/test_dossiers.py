from concurrent.futures import ThreadPoolExecutor

import pytest

from evidence.errors import NotFound
from storage import dossiers
from storage.register import Register
from tests.storage.samples import NOON, later


def test_the_last_put_stands(register: Register) -> None:
    assert dossiers.put(register, "BE-1", {"number": "BE-1", "debtor": "Zoë"}, now=NOON)
    assert not dossiers.put(register, "BE-1", {"number": "BE-1"}, now=later(1))
    kept = dossiers.get(register, "BE-1")
    assert (kept.number, kept.body, kept.updated) == ("BE-1", {"number": "BE-1"}, later(1))


def test_odd_signs_come_back_as_they_were(register: Register) -> None:
    body = {"debtor": "nul \x00, quote ', emoji 🧾, percent %s", "principal": "1e400"}
    dossiers.put(register, "BE-1", body, now=NOON)
    assert dossiers.get(register, "BE-1").body == body


def test_an_unknown_number_is_not_found(register: Register) -> None:
    with pytest.raises(NotFound):
        dossiers.get(register, "BE-2")


def test_putting_at_once_leaves_one(register: Register) -> None:
    with ThreadPoolExecutor(4) as pool:
        new = pool.map(lambda n: dossiers.put(register, "BE-1", {"n": n}, now=NOON), range(8))
    assert sum(new) == 1
