import pytest
from hypothesis import given, strategies

from intake.names import clean_name


@pytest.mark.parametrize(
    ("untrusted", "clean"),
    [
        ("uittreksel maart.pdf", "uittreksel maart.pdf"),
        ("C:\\Mijn documenten\\bewijs.pdf", "bewijs.pdf"),
        ("../../etc/passwd", "passwd"),
        ("bewijs\x00\u202efdp.exe\n", "bewijsfdp.exe"),
        ("e\u0301.pdf", "é.pdf"),
        ("..", "unnamed"),
        ("", "unnamed"),
        ("x" * 200 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_name_is_only_a_name(untrusted: str, clean: str) -> None:
    assert clean_name(untrusted) == clean


@given(strategies.text())
def test_whatever_the_name_it_can_be_kept_and_shown(untrusted: str) -> None:
    clean = clean_name(untrusted)
    assert 0 < len(clean) <= 120
    assert clean.encode()
    assert not set(clean) & set("/\\\x00\n\r\u202e")
    assert clean_name(clean) == clean
