"""./run works from anywhere, says what is missing, and installs only what is locked."""

import os
import re
import shutil
import stat
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = [
    "sh",
    "cat",
    "cksum",
    "cut",
    "date",
    "dirname",
    "env",
    "grep",
    "head",
    "id",
    "mkdir",
    "mktemp",
    "rm",
    "sleep",
    "tail",
    "touch",
]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def _run(
    *arguments: str, run: Path = ROOT / "run", path: str | None = None, cwd: Path | str = "/"
) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": path or os.environ["PATH"]}
    return subprocess.run(
        [str(run), *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _program(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A machine that is no Debian: a folder of programs, the ``run`` script beside it."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found, name
        (programs / name).symlink_to(found)
    for name in ("run", "pyproject.toml", *LOCKS):
        shutil.copy(ROOT / name, tmp_path / name)
    return programs


def _locked(name: str) -> dict[str, int]:
    """How many hashes each package of a lock file has."""
    text = (ROOT / name).read_text(encoding="utf-8")
    packages = re.split(r"\n(?=[A-Za-z0-9])", text)
    return {_name(each): each.count("--hash=sha256:") for each in packages if "==" in each}


def _name(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def _direct() -> dict[str, set[str]]:
    """The direct dependencies by where they are asked for."""
    extras = PROJECT["project"]["optional-dependencies"]
    asked = {
        "product": PROJECT["project"]["dependencies"],
        **extras,
        "dev": PROJECT["dependency-groups"]["dev"],
    }
    return {where: {_name(each) for each in several} for where, several in asked.items()}


@pytest.mark.parametrize("arguments", [(), ("help",), ("-h",)])
def test_without_a_task_it_lists_the_tasks(arguments: tuple[str, ...]) -> None:
    done = _run(*arguments)
    assert done.returncode == 0
    for task in ["setup", "demo", "up", "test", "check", "evaluate", "bench", "lock", "help"]:
        assert re.search(rf"^  {task} ", done.stdout, re.MULTILINE), task


def test_an_unknown_task_is_answered_with_the_list() -> None:
    done = _run("dmeo")
    assert done.returncode == 2
    assert "no task dmeo" in done.stderr
    assert "  demo " in done.stderr


def test_every_listed_task_is_one_that_it_knows() -> None:
    listed = re.findall(r"^  ([a-z]+) ", _run().stdout, re.MULTILINE)
    cases = (ROOT / "run").read_text(encoding="utf-8").split("case $task in")[1]
    assert [task for task in listed if not re.search(rf"\b{task}\b[^)\n]*\)", cases)] == []


def test_elsewhere_than_on_debian_it_names_what_is_missing(bare: Path) -> None:
    _program(bare, "python3", "exit 0")
    done = _run("setup", run=bare.parent / "run", path=str(bare))
    assert done.returncode == 1
    assert "tesseract-ocr tesseract-ocr-nld tesseract-ocr-fra" in done.stderr
    assert "Traceback" not in done.stderr


def test_only_the_languages_that_are_missing_are_named(bare: Path) -> None:
    _program(bare, "python3", "exit 0")
    _program(bare, "tesseract", "printf 'List of languages:\\neng\\nfra\\nnld\\nosd\\n'")
    done = _run("setup", run=bare.parent / "run", path=str(bare))
    assert done.returncode == 1
    assert re.search(r": tesseract-ocr-deu$", done.stderr.strip())


def test_an_old_python_is_answered_with_what_to_install(bare: Path) -> None:
    _program(bare, "python3", "exit 1")
    _program(bare, "tesseract", "printf 'deu\\neng\\nfra\\nnld\\nosd\\n'")
    done = _run("setup", run=bare.parent / "run", path=str(bare))
    assert done.returncode == 1
    assert "Python 3.11 or newer" in done.stderr


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_its_hashes_and_no_address(name: str) -> None:
    assert [package for package, hashes in _locked(name).items() if not hashes] == []
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_the_locks_hold_what_the_project_asks_for_and_no_torch() -> None:
    product, dev, direct = *(set(_locked(name)) for name in LOCKS), _direct()
    assert direct["product"] <= product <= dev
    assert direct["dev"] | direct["lab"] <= dev
    assert not {"torch", "transformers"} & dev


def test_every_direct_dependency_is_listed_with_its_licence() -> None:
    text = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| ([a-z0-9.-]+) \| ([^|]+) \|", text, re.MULTILINE))
    assert set().union(*_direct().values()) <= listed.keys()


def test_the_list_names_the_heic_decoder_that_is_there() -> None:
    import pi_heif

    text = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    assert f"pi-heif {pi_heif.__version__}" in text
    assert f"libheif {pi_heif.libheif_info()['libheif']}." in text
