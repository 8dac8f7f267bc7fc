"""The house stands: imports only go down, and the web process stays light.

A room may import the rooms named here and nothing else of ours. ``intake`` and
``review`` are held transitively: nothing that they reach may reach further.
"""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

ALLOWED: dict[str, set[str]] = {
    "evidence": set(),
    "sandbox": {"evidence"},
    "ocr": {"evidence"},
    "classifiers": {"evidence"},
    "policy": {"evidence"},
    "storage": {"evidence"},
    "workers": {"evidence", "sandbox", "ocr", "classifiers", "policy", "storage"},
    "intake": {"evidence", "sandbox", "policy", "storage"},
    "review": {"evidence", "sandbox", "policy", "storage"},
    "fixtures": {"evidence"},
    "lab": {
        "evidence", "sandbox", "ocr", "classifiers", "policy", "storage", "workers", "fixtures",
    },
    "bench": {
        "evidence", "sandbox", "ocr", "classifiers", "policy", "storage", "workers", "fixtures",
        "lab",
    },
    "cli": {
        "evidence", "sandbox", "ocr", "classifiers", "policy", "storage", "workers", "intake",
        "review", "lab", "fixtures",
    },
}  # fmt: skip


def _modules(path: Path) -> set[str]:
    """Every name it imports, whole: of a package the modules that are taken out of it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _imported(path: Path) -> set[str]:
    return {name.split(".")[0] for name in _modules(path)}


def _cell(name: str) -> str:
    """The file or folder that stands straight in a room: ``signs`` in room.signs.marks."""
    return name.split(".")[1]


def _cells(room: str) -> dict[str, set[str]]:
    """What each file and folder straight in a room imports of its neighbours."""
    found: dict[str, set[str]] = {}
    for path in (ROOT / room).rglob("*.py"):
        here = _cell(".".join(path.relative_to(ROOT).with_suffix("").parts))
        near = {_cell(name) for name in _modules(path) if name.startswith(f"{room}.")}
        found.setdefault(here, set()).update(near - {here})
    return found


def _trespasses(room: str) -> list[str]:
    return [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sorted((ROOT / room).rglob("*.py"))
        for name in sorted(_imported(path) & ALLOWED.keys() - ALLOWED[room] - {room})
    ]


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_a_room_imports_only_the_rooms_below_it(room: str) -> None:
    assert list((ROOT / room).rglob("*.py"))
    assert _trespasses(room) == []


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_no_room_goes_in_a_circle(room: str) -> None:
    TopologicalSorter(_cells(room)).prepare()  # CycleError names the circle


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_the_rule_itself_only_goes_down(room: str) -> None:
    for below in ALLOWED[room]:
        assert ALLOWED[below] <= ALLOWED[room], f"{room} would reach more through {below}"


def test_the_ground_floor_needs_nothing_but_the_standard_library() -> None:
    import sys

    for path in (ROOT / "evidence").rglob("*.py"):
        assert _imported(path) <= sys.stdlib_module_names | {"evidence"}, path


def test_only_the_workers_doorbell_knows_dramatiq() -> None:
    assert "dramatiq" not in _imported(ROOT / "workers" / "pipeline.py")
