"""Tables, labels with their values, and blocks side by side are read in the order people do."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.ocr.drawn import Placed, read, sheet, text

BOOKINGS = [
    ("12/03/2026", ("Overschrijving naar", "Voorbeeld Incasso"), "-149,95"),
    ("14/03/2026", ("Kaartbetaling", "Bakkerij Korenbloem", "GENT"), "-12,40"),
    ("16/03/2026", ("Stortingskost", "Water van de Leie"), "-38,17"),
]
PAIRS = [
    (("Naam en adres van", "de begunstigde"), ("Voorbeeld Incasso NV",)),
    (("Rekening",), ("BE07 3630 0123 4566",)),
    (("Mededeling",), ("+++090/9337/55493+++", "factuur 2026/117")),
    (("Bedrag",), ("149,95 EUR",)),
]
SENDER = ("Voorbeeld Incasso NV", "Kerkstraat 12 bus 3", "1000 Brussel", "info@voorbeeld.example")
ADDRESSEE = ("De heer Jan Peeters", "Lange Molenweg 5", "9000 Gent", "Tel. 09 555 12 12")
FOOT = [
    ("Voorbeeld Incasso NV", "Tel. 02 555 12 12", "RPR Brussel"),
    ("Kerkstraat 12 bus 3", "Fax 02 555 12 13", "BTW BE 0123.456.749"),
    ("1000 Brussel", "www.voorbeeld.example", "IBAN BE07 3630 0123 4566"),
]
BODY = "Wij hebben uw schrijven over dit dossier ontvangen en antwoorden u daarop als volgt."


def _cell(left: int, middle: int, lines: Sequence[str], height: int = 26) -> list[Placed]:
    """Lines of one cell about a middle."""
    step = round(1.25 * height)
    top = middle - step * len(lines) // 2
    return [(left, top + at * step, line, height) for at, line in enumerate(lines)]


def _lines(placed: Sequence[Placed], folder: Path) -> list[str]:
    sheet(placed).save(folder / "page.png")
    return text(read(folder / "page.png").pages[0]).splitlines()


def test_a_booking_whose_cells_are_centred_is_one_row(tmp_path: Path) -> None:
    placed: list[Placed] = []
    for at, (day, lines, amount) in enumerate(BOOKINGS):
        middle = 300 + 160 * at
        placed += _cell(90, middle, [day]) + _cell(330, middle, lines)
        placed += _cell(950, middle, [amount])
    assert _lines(placed, tmp_path) == [
        line
        for day, (first, *rest), amount in BOOKINGS
        for line in (f"{day} {first} {amount}", *rest)
    ]


def test_a_label_stands_before_its_value_where_either_wraps(tmp_path: Path) -> None:
    placed: list[Placed] = []
    for at, (label, value) in enumerate(PAIRS):
        placed += _cell(90, 300 + 120 * at, label) + _cell(600, 300 + 120 * at, value)
    assert _lines(placed, tmp_path) == [
        "Naam en adres van",
        "de begunstigde Voorbeeld Incasso NV",
        "Rekening BE07 3630 0123 4566",
        "Mededeling +++090/9337/55493+++",
        "factuur 2026/117",
        "Bedrag 149,95 EUR",
    ]


@pytest.mark.parametrize(("drop", "high"), [(0, 24), (14, 24), (-12, 44), (16, 32)])
def test_a_label_stands_before_a_value_of_another_height(
    drop: int, high: int, tmp_path: Path
) -> None:
    pairs = [(" ".join(label), value[0]) for label, value in PAIRS]
    placed = [(90, 200, "Omschrijving", 24), (600, 200, "Waarde", 24)]
    for at, (label, value) in enumerate(pairs):
        placed += [(90, 300 + 90 * at, label, 24), (600, 300 + drop + 90 * at, value, high)]
    assert " ".join(_lines(placed, tmp_path)[1:]) == " ".join(f"{a} {b}" for a, b in pairs)


@pytest.mark.parametrize(("step", "late"), [(34, 0), (42, 20)])
def test_two_addresses_at_the_head_are_read_one_after_the_other(
    step: int, late: int, tmp_path: Path
) -> None:
    placed = [(90, 120 + 34 * at, line, 24) for at, line in enumerate(SENDER)]
    placed += [(720, 120 + late + step * at, line, 24) for at, line in enumerate(ADDRESSEE)]
    placed.append((90, 420, BODY, 24))
    assert _lines(placed, tmp_path) == [*SENDER, *ADDRESSEE, BODY]


def test_labels_under_addresses_keep_their_values(tmp_path: Path) -> None:
    placed = [(90, 120 + 34 * at, line, 24) for at, line in enumerate(SENDER)]
    placed += [(720, 120 + 34 * at, line, 24) for at, line in enumerate(ADDRESSEE)]
    labelled = [
        ("Uw kenmerk", "2026/117"),
        ("Ons dossier", "BE-2026-004711"),
        ("Plaats", "Oostende"),
    ]
    for at, (label, value) in enumerate(labelled):
        placed += [(90, 340 + 34 * at, label, 24), (720, 340 + 34 * at, value, 24)]
    below = [" ".join(each) for each in labelled]
    assert _lines(placed, tmp_path) == [*SENDER, *ADDRESSEE, *below]


def test_no_part_of_a_foot_in_three_columns_is_torn(tmp_path: Path) -> None:
    placed = [(90, 200, BODY, 24)]
    for at, cells in enumerate(FOOT):
        placed += [
            (x, 1560 + 28 * at, cell, 20) for x, cell in zip((90, 480, 820), cells, strict=True)
        ]
    read_ = " ".join(_lines(placed, tmp_path))
    assert all(cell in read_ for row in FOOT for cell in row)
    assert read_.startswith(BODY)
