"""What two readers and a checksum make of the words that one was not sure of."""

from dataclasses import dataclass, replace

import numpy as np
import pytest

from ocr.marks.ink import UNKNOWN
from ocr.reader import Frame, Picture, Printed, Seen, Sight
from ocr.readers.second import Checked
from ocr.readers.tesseract import Tesseract
from tests.ocr.drawn import Drawn, letter

ACCOUNT = ("BE07", "3630", "0123", "4566")


@dataclass(frozen=True)
class Said:
    """A first reader of which we know what it will say."""

    words: tuple[Seen, ...]
    version: str = "said"

    def read(self, picture: Picture, printed: Printed) -> Sight:
        return Sight(words=self.words)


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return letter()


def _frame(drawn: Drawn, word: str) -> Frame:
    left, top, right, bottom = map(float, drawn.boxes[word])
    return left, top, right, bottom


def _after(drawn: Drawn, **confidences: float) -> dict[str, Seen]:
    """What becomes of the words whose true text and confidence are given."""
    return _misread(drawn, {each: each for each in confidences}, confidences)


def _misread(drawn: Drawn, texts: dict[str, str], confidences: dict[str, float]) -> dict[str, Seen]:
    """By the text that is printed: what becomes of words of which something else was read."""
    frames = {each: _frame(drawn, each) for each in texts}
    words = [
        Seen(text=texts[each], frame=frame, confidence=confidences[each], strip=int(frame[1]))
        for each, frame in frames.items()
    ]
    picture = np.asarray(drawn.picture.convert("L"), np.uint8)
    seen = Checked(Said(tuple(words)), Tesseract()).read(picture, UNKNOWN).words
    return {printed: each for printed in texts for each in seen if each.frame == frames[printed]}


def test_what_both_readers_say_is_sure(drawn: Drawn) -> None:
    after = _after(drawn, **{"149,95": 0.5, "14-03-2026": 0.6, "Mededeling": 0.5})
    assert {each.check for each in after.values()} == {"agreed"}
    assert min(after["149,95"].confidence, after["14-03-2026"].confidence) >= 0.99
    assert after["Mededeling"].confidence == 0.9


def test_where_they_differ_the_first_is_kept_and_believed_less(drawn: Drawn) -> None:
    word = _misread(drawn, {"149,95": "149,35"}, {"149,95": 0.9})["149,95"]
    assert (word.text, word.check, word.confidence) == ("149,35", "differed", 0.6)


def test_a_checksum_that_holds_needs_no_second_reader(drawn: Drawn) -> None:
    after = _after(drawn, **dict.fromkeys(ACCOUNT, 0.4))
    assert {(each.check, each.confidence) for each in after.values()} == {("checksum", 0.99)}


def test_a_checksum_does_not_vouch_for_what_stands_beside_the_number(drawn: Drawn) -> None:
    texts = dict(zip(ACCOUNT, ("t090h9i3BE07", *ACCOUNT[1:]), strict=True))
    after = _misread(drawn, texts, dict.fromkeys(ACCOUNT, 0.4))
    assert after["BE07"].check != "checksum"
    assert {after[each].check for each in ACCOUNT[1:]} == {"checksum"}


def test_what_stands_beside_a_number_that_holds_is_still_checked() -> None:
    drawn = letter(("BE07363001234566 149,95",))
    texts = {"BE07363001234566": "BE07363001234566", "149,95": "149,95"}
    frames = {each: _frame(drawn, each) for each in texts}
    words = [Seen(text=each, frame=frames[each], confidence=0.6, strip=0) for each in texts]
    picture = np.asarray(drawn.picture.convert("L"), np.uint8)
    seen = Checked(Said(tuple(words)), Tesseract()).read(picture, UNKNOWN).words
    assert [each.check for each in seen] == ["checksum", "agreed"]


@pytest.mark.parametrize("frame", [(0.0, 0.0, 9000.0, 0.2), (-50.0, -9.0, -40.0, -1.0)])
def test_a_frame_of_any_size_and_place_is_looked_at(frame: Frame, drawn: Drawn) -> None:
    word = Seen(text="149,95", frame=frame, confidence=0.1, strip=0)
    picture = np.asarray(drawn.picture.convert("L"), np.uint8)
    assert Checked(Said((word,)), Tesseract()).read(picture, UNKNOWN).words == (word,)


def test_a_checksum_prefers_the_reading_that_it_holds_for(drawn: Drawn) -> None:
    reference = "+++090/9337/55493+++"
    texts = {reference: "+++090/9331/55493+++"}
    word = _misread(drawn, texts, {reference: 0.995})[reference]
    assert (word.text, word.check) == (reference, "checksum")


def test_what_is_printed_wrong_stays_wrong() -> None:
    """A checksum that fails for both is the paper's own mistake."""
    wrong = "+++090/9337/55494+++"
    word = _after(letter((wrong,)), **{wrong: 0.995})[wrong]
    assert (word.text, word.check) == (wrong, "agreed")


def test_sure_words_are_left_alone(drawn: Drawn) -> None:
    after = _after(drawn, **{"149,95": 0.995, "Voorbeeld": 0.85})
    assert [each.check for each in after.values()] == [None, None]


def test_a_picture_where_nothing_is_sure_costs_little(drawn: Drawn) -> None:
    """Only so many passages are read again."""
    frame = _frame(drawn, "149,95")
    word = Seen(text="149,95", frame=frame, confidence=0.1, strip=0)
    many = [replace(word, strip=at) for at in range(500)]
    picture = np.asarray(drawn.picture.convert("L"), np.uint8)
    seen = Checked(Said(tuple(many)), Tesseract()).read(picture, UNKNOWN).words
    assert len(seen) == 500
    assert sum(each.check is not None for each in seen) <= 24
