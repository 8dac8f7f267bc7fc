"""Desks in a real register."""

import pytest

from evidence.vocabulary import Claim
from storage.register import Register
from tests.policy.papers import claiming
from tests.workers.taken import Desk


@pytest.fixture
def desk(register: Register) -> Desk:
    return Desk(register)


@pytest.fixture
def cancelled(register: Register) -> Desk:
    return Desk(register, claiming(Claim.CANCELLED))
