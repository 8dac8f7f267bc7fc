import pytest
from sqlalchemy import text

from evidence.errors import NotFound, UsageError
from storage import reviewers
from storage.register import Register


def test_only_the_right_password_opens(register: Register) -> None:
    reviewers.save(register, "an", "goed paard")
    assert reviewers.verify(register, "an", "goed paard")
    assert not reviewers.verify(register, "an", "fout paard")
    assert not reviewers.verify(register, "bo", "goed paard")


def test_a_new_password_ends_the_old_one(register: Register) -> None:
    reviewers.save(register, "an", "oud")
    reviewers.save(register, "an", "nieuw")
    assert reviewers.verify(register, "an", "nieuw")
    assert not reviewers.verify(register, "an", "oud")


def test_the_password_itself_is_not_kept(register: Register) -> None:
    reviewers.save(register, "an", "goed paard")
    with register.read() as connection:
        kept = connection.execute(text("SELECT password_hash FROM reviewers")).scalar()
    assert "paard" not in str(kept)


@pytest.mark.parametrize("name", ["policy", "debtor", "register", "worker", " Policy"])
def test_nobody_signs_in_under_the_name_of_a_machine_or_the_debtor(
    register: Register, name: str
) -> None:
    with pytest.raises(UsageError, match="another name"):
        reviewers.save(register, name, "goed paard")
    assert not reviewers.verify(register, name, "goed paard")


@pytest.mark.parametrize("name", ["", " ", "an ", "a\tn", "x" * 101])
def test_a_name_that_nobody_could_type_is_refused(register: Register, name: str) -> None:
    with pytest.raises(UsageError, match="printable"):
        reviewers.save(register, name, "goed paard")
    assert reviewers.names(register) == ()


def test_who_was_removed_is_let_in_no_longer(register: Register) -> None:
    for name in ("bo", "an"):
        reviewers.save(register, name, "goed paard")
    reviewers.remove(register, "an")
    assert reviewers.names(register) == ("bo",)
    assert not reviewers.verify(register, "an", "goed paard")
    with pytest.raises(NotFound, match="no reviewer 'an'"):
        reviewers.remove(register, "an")


def test_a_seal_changes_with_the_password_and_ends_with_its_reviewer(register: Register) -> None:
    reviewers.save(register, "an", "oud paard")
    before = reviewers.seal(register, "an")
    reviewers.save(register, "an", "nieuw paard")
    assert before
    assert reviewers.seal(register, "an") not in (before, None)
    reviewers.remove(register, "an")
    assert reviewers.seal(register, "an") is None
