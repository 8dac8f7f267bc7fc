"""A number whose checksum holds is freed of look-alikes; without one nothing changes."""

import pytest

from ocr.readers.mending import framed, mended


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("8C07363001234566", "BE07363001234566"),
        ("BE0/363OO1234S66", "BE07363001234566"),
        ("*++090/9337155493*1+", "+++090/9337/55493+++"),
        ("+++090/933/:55493+++", "+++090/9337/55493+++"),
        ("*·*090/9337/55493***", "***090/9337/55493***"),
        ("12-03-20sZ", "12-03-2052"),
        ("l2/O3/2026", "12/03/2026"),
        ("jan,jansen@voorbeeld,example", "jan.jansen@voorbeeld.example"),
    ],
)
def test_look_alikes_are_told_by_the_checksum(read: str, printed: str) -> None:
    assert mended(read) == printed


@pytest.mark.parametrize(
    "read",
    [
        "8C07363001234567",  # the account's checksum fails
        "+++090/9337155494+++",  # the reference's does
        "FC07363001234566",  # no B looks like an F
        "090/9337155493",  # nothing says that it is a reference
        "X8C07363001234566",
        "8C073630012345661",
        "I2.O3.ZOZG",  # too few digits to be a day
        "12/13/20Z6",  # no such month
        "Jansen,Piet",
        "an@voorbeeld.example,tel",
        "an@voorbeeld.example,piet@voorbeeld.example",
    ],
)
def test_nothing_else_is_touched(read: str) -> None:
    assert mended(read) == read


def test_a_reference_gets_all_its_marks_when_its_checksum_holds() -> None:
    assert framed("Mededeling:++090/9337/55493+++") == "Mededeling:+++090/9337/55493+++"
    assert framed("***090/9337/55493**") == "***090/9337/55493***"
    assert framed("+090/9337/55493+") == "+090/9337/55493+"
    assert framed("++090/9337/55494+++") == "++090/9337/55494+++"
