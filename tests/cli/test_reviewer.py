"""``bewijs reviewer``: in, out, and who is in."""

from pathlib import Path

from click.testing import CliRunner

from cli.main import commands


def _reviewer(data: Path, *arguments: str) -> str:
    environment = {"BEWIJS_DATA_DIR": str(data)}
    asked = ("reviewer", *arguments)
    return CliRunner().invoke(commands, asked, env=environment, catch_exceptions=False).output


def test_people_are_let_in_and_out(tmp_path: Path) -> None:
    (tmp_path / "register.db").touch()
    for name in ("bram", "anna"):
        added = _reviewer(tmp_path, "add", name, "--password", "correct horse battery")
        assert added == f"{name} can sign in at /review.\n"
    assert _reviewer(tmp_path, "list") == "anna\nbram\n"
    assert _reviewer(tmp_path, "remove", "anna") == "anna can no longer sign in.\n"
    assert _reviewer(tmp_path, "list") == "bram\n"


def test_a_reviewer_goes_into_the_register_of_the_running_service(tmp_path: Path) -> None:
    elsewhere = f"sqlite:///{tmp_path}/elsewhere.db"
    note = f'{{"database_url": "{elsewhere}"}}'
    (tmp_path / "running.json").write_text(note, encoding="utf-8")
    _reviewer(tmp_path, "add", "anna", "--password", "correct horse battery")
    assert (tmp_path / "elsewhere.db").exists()
    assert not (tmp_path / "register.db").exists()
