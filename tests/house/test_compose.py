"""compose.yaml is well formed, asks for every secret, and sets only what exists."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from evidence.settings import PREFIX, load_settings

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TEXT = (ROOT / "compose.yaml").read_text(encoding="utf-8")
FILE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = FILE["services"]
OURS = {name: each for name, each in SERVICES.items() if each["image"] == "bewijs"}
SECRET = re.compile(r"PASSWORD|SECRET|_KEY|API_KEYS|PASS$")


def _asked(text: str) -> list[tuple[str, str, str]]:
    """Name, sign and rest of each variable that Compose fills in."""
    return re.findall(r"\$\{(\w+)(:[?-])?([^}]*)\}", text)


def _filled(text: str) -> str:
    return re.sub(r"\$\{(\w+)(:[?-])?([^}]*)\}", lambda m: m[3] if m[2] == ":-" else "word1", text)


def test_it_fits_the_compose_schema() -> None:
    schema = json.loads((HERE / "compose-spec.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(FILE)] == []


def test_it_holds_every_process_of_the_service() -> None:
    assert {name: each["command"] for name, each in OURS.items()} == {
        "web": ["web"],
        "worker": ["work"],
        "relay": ["relay"],
        "mailbox": ["mail", "--follow"],
    }
    assert {"postgres", "rabbitmq", "seaweedfs"} == SERVICES.keys() - OURS.keys()


def test_no_secret_has_a_default() -> None:
    for name, sign, rest in _asked(TEXT):
        assert sign, f"{name} would be empty without a word"
        assert rest or sign == ":-", f"{name} must say what to set"
        assert not (SECRET.search(name) and sign == ":-" and rest), f"{name} has a default"


def test_no_secret_is_written_in_the_file() -> None:
    for service in SERVICES.values():
        for name, value in service.get("environment", {}).items():
            assert not SECRET.search(name) or value.startswith("${"), name


@pytest.mark.parametrize("name", sorted(OURS))
def test_its_settings_are_ones_that_the_product_knows(name: str) -> None:
    environment = {key: _filled(value) for key, value in OURS[name]["environment"].items()}
    assert all(key.startswith(PREFIX) for key in environment)
    settings = load_settings(environment)
    assert settings.database_url == "postgresql+psycopg://bewijs:word1@postgres:5432/bewijs"
    assert settings.queue_url == "amqp://bewijs:word1@rabbitmq:5672"
    assert settings.objects_url == "http://seaweedfs:8333"


@pytest.mark.parametrize("name", sorted(OURS))
def test_a_process_of_ours_has_no_rights_to_spare(name: str) -> None:
    service = OURS[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert service["restart"] == "unless-stopped"


def test_what_reads_strangers_files_cannot_reach_the_outside() -> None:
    assert SERVICES["worker"]["networks"] == ["inside"]
    assert FILE["networks"]["inside"] == {"internal": True}


def test_only_the_web_is_reachable_and_only_from_this_machine() -> None:
    ports = {name: each["ports"] for name, each in SERVICES.items() if "ports" in each}
    assert ports == {"web": ["127.0.0.1:8080:8080"]}


@pytest.mark.parametrize("name", ["web", "postgres", "rabbitmq", "seaweedfs"])
def test_what_others_wait_for_says_when_it_is_well(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"]


def test_the_image_is_set_up_like_every_other_place_and_runs_without_rights() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    assert any(line.startswith("RUN ./run setup") for line in lines)
    assert "USER bewijs" in lines
    assert not [line for line in lines if re.search(r"gcc|build-essential|pip install", line)]
