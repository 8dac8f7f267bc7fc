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
