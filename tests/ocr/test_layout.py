"""Words come in reading order, in lines and blocks."""

from ocr.layout.reading_order import Placed, ordered
from ocr.reader import Seen

LETTER_WIDTH, HEIGHT = 10, 20


def _at(x: float, y: float, words: str, strip: int = -1) -> list[Seen]:
    """Words side by side, from that point on."""
    seen = []
    for word in words.split():
        right = x + LETTER_WIDTH * len(word)
        frame = (x, y, right, y + HEIGHT)
        seen.append(Seen(text=word, frame=frame, confidence=1.0, strip=strip))
        x = right + 8
    return seen


def _lines(placed: list[Placed]) -> list[str]:
    lines: dict[int, list[str]] = {}
    for each in placed:
        lines.setdefault(each.line, []).append(each.word.text)
    return [" ".join(each) for each in lines.values()]


def _blocks(placed: list[Placed]) -> int:
    return len({each.block for each in placed})


def test_a_booking_is_a_block_and_its_first_row_one_line() -> None:
    rows = [
        *_at(50, 100, "14/03/2026"), *_at(250, 100, "Overschrijving naar"),
        *_at(900, 100, "-149,95"),
        *_at(250, 130, "BE07 3630 0123 4566"),
        *_at(50, 160, "16/03/2026"), *_at(250, 160, "Kaartbetaling"), *_at(900, 160, "-12,40"),
        *_at(250, 190, "Bakkerij"),
    ]  # fmt: skip
    placed = ordered(rows)
    assert _lines(placed) == [
        "14/03/2026 Overschrijving naar -149,95",
        "BE07 3630 0123 4566",
        "16/03/2026 Kaartbetaling -12,40",
        "Bakkerij",
    ]
    assert [each.block for each in placed if each.word.text in ("4566", "Bakkerij")] == [0, 1]


def test_labels_and_values_far_apart_stay_one_block() -> None:
    """A screen spaces its rows widely and evenly."""
    rows = []
    for at, (label, value) in enumerate([("Bedrag", "149,95"), ("Naar", "BE07"), ("Op", "14/03")]):
        rows += [*_at(50, 100 + 45 * at, label), *_at(600, 100 + 45 * at, value)]
    placed = ordered(rows)
    assert _lines(placed) == ["Bedrag 149,95", "Naar BE07", "Op 14/03"]
    assert _blocks(placed) == 1


def test_paragraphs_are_parted_by_wider_gaps() -> None:
    rows = [word for y in (100, 125, 150, 210, 235) for word in _at(50, y, "een regel tekst")]
    assert _blocks(ordered(rows)) == 2


def test_two_addresses_side_by_side_that_do_not_stand_level_are_columns() -> None:
    left = [word for y in (100, 130, 160, 190) for word in _at(50, y, "afzender hier")]
    right = [word for y in (112, 147, 182, 217) for word in _at(600, y, "bestemmeling daar")]
    assert _lines(ordered([*left, *right])) == ["afzender hier"] * 4 + ["bestemmeling daar"] * 4


def test_a_slightly_falling_row_is_followed() -> None:
    row = [word for x in range(0, 1500, 150) for word in _at(x, 100 + x / 60, "cel")]
    below = [word for x in range(0, 1500, 150) for word in _at(x, 132 + x / 60, "onder")]
    assert _lines(ordered([*below, *row])) == [" ".join(["cel"] * 10), " ".join(["onder"] * 10)]


def test_a_long_number_that_goes_on_below_is_one_line() -> None:
    """Beside a label and its value, as on a receipt for a registered letter."""
    words = [
        *_at(50, 100, "Empfänger"), *_at(600, 98, "0107 6847 9887 3224 8749 4916"),
        *_at(50, 128, "Webshop BV"), *_at(730, 126, "9947 79"),
    ]  # fmt: skip
    assert _lines(ordered(words)) == [
        "Empfänger 0107 6847 9887 3224 8749 4916 9947 79",
        "Webshop BV",
    ]


def test_numbers_of_a_column_stay_in_their_rows() -> None:
    rows = [*_at(50, 100, "14/03"), *_at(600, 100, "0107 6847 9887 3224")]
    rows += [*_at(50, 130, "15/03"), *_at(600, 130, "0107 6847 9887 3225")]
    assert _lines(ordered(rows)) == ["14/03 0107 6847 9887 3224", "15/03 0107 6847 9887 3225"]


def test_a_wider_line_between_two_others_stays_there() -> None:
    """As in a stamp: office, day with hour, post."""
    words = [
        *_at(90, 100, "BRUGGE 3"), *_at(60, 111, "23 01 2026 12-59"), *_at(88, 122, "BELGIE"),
        *_at(90, 300, "BRUGGE 3"), *_at(60, 311, "23 01 2026 12-59"), *_at(88, 322, "BELGIE"),
    ]  # fmt: skip
    assert _lines(ordered(words)) == ["BRUGGE 3", "23 01 2026 12-59", "BELGIE"] * 2


def test_every_word_is_kept() -> None:
    words = [word for y in range(0, 900, 37) for word in _at(y % 400, y, "a b c", strip=y)]
    assert sorted(map(id, words)) == sorted(id(each.word) for each in ordered(words))
    assert ordered([]) == []


def test_what_is_stamped_across_the_page_comes_last_and_mixes_with_nothing() -> None:
    stamped = [
        Seen(text=word, frame=(420, 90, 440, 150), confidence=1.0, strip=strip, stamp=0)
        for strip, word in ((7, "GENT"), (8, "14-03-26"), (8, "16"))
    ]
    placed = ordered([*stamped, *_at(50, 100, "Bewijs van afgifte"), *_at(600, 100, "bpost")])
    assert _lines(placed) == ["Bewijs van afgifte bpost", "GENT", "14-03-26 16"]
    assert _blocks(placed) == 2
