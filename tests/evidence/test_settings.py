"""Settings come from the environment, and a typing mistake never goes unnoticed."""

from pathlib import Path

import pytest

from evidence.errors import BadSettings
from evidence.settings import Settings, load_settings


def test_without_an_environment_the_defaults_hold() -> None:
    assert load_settings({}) == Settings()


def test_each_type_is_read() -> None:
    given = {
        "BEWIJS_DATA_DIR": "elsewhere",
        "BEWIJS_PORT": "9000",
        "BEWIJS_API_KEYS": "one, two,",
        "BEWIJS_SECURE_COOKIES": "true",
        "PATH": "/usr/bin",
    }
    assert load_settings(given) == Settings(
        data_dir=Path("elsewhere"), port=9000, api_keys=("one", "two"), secure_cookies=True
    )


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(BadSettings, match="BEWIJS_PROT"):
        load_settings({"BEWIJS_PROT": "9000"})


def test_a_value_of_the_wrong_type_is_an_error() -> None:
    with pytest.raises(BadSettings, match="BEWIJS_PORT"):
        load_settings({"BEWIJS_PORT": "high"})


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("PORT", "65536", "from 0 to 65535"),
        ("PORT", "9" * 5000, "from 0 to 65535"),
        ("WORKERS", "0", "from 1 to 64"),
        ("CHILD_MEGABYTES", "499", "from 500 to"),
        ("CHILD_SECONDS", "0", "from 1 to"),
        ("LEASE_SECONDS", "1", "from 2 to"),
        ("ATTEMPTS", "-1", "from 1 to"),
        ("MAX_PAGES", "0", "from 1 to"),
        ("READER", "Paddle", "one of paddle, tesseract"),
        ("SECURE_COOKIES", "maybe", "true or false"),
        ("BANK_CLOSING_DAYS", "2026-12-24,24/12/2026", "such as 2026-12-24"),
        ("DATABASE_URL", "mysql://me:secret@host/x", "sqlite:"),
        ("QUEUE_URL", "redis://me:secret@host:port", "redis://"),
        ("OBJECTS_URL", "secret", "https://"),
        ("IMAP_URL", "imaps://[secret", "imaps://"),
    ],
)
def test_a_value_that_cannot_work_is_an_error_that_says_what_can(
    name: str, value: str, said: str
) -> None:
    with pytest.raises(BadSettings, match=f"BEWIJS_{name} must be .*{said}") as error:
        load_settings({f"BEWIJS_{name}": value})
    assert "secret" not in error.value.message


def test_values_at_their_bounds_are_taken() -> None:
    given = {
        "BEWIJS_PORT": "0",
        "BEWIJS_WORKERS": "64",
        "BEWIJS_READER": "tesseract",
        "BEWIJS_BANK_CLOSING_DAYS": "2026-12-24, 2026-12-31",
        "BEWIJS_DATABASE_URL": "postgresql+psycopg://me:p[w@host/bewijs",
        "BEWIJS_QUEUE_URL": "amqp://me:pw@host",
        "BEWIJS_OBJECTS_URL": "",
    }
    read = load_settings(given)
    assert (read.port, read.workers, read.reader) == (0, 64, "tesseract")
    assert read.bank_closing_days == ("2026-12-24", "2026-12-31")
