"""What a field's certainty is worth, from the answers of an evaluation."""

from itertools import pairwise

import pytest

from classifiers.certainty.sureness import between, worth
from lab.fitting import fitted


def test_neighbours_that_fall_are_one_point() -> None:
    said = [(0.6, True)] * 12 + [(0.8, True)] * 6 + [(0.8, False)] * 6
    assert fitted(said)[1] == (0.7, 0.75)


def test_points_only_rise_and_end_at_one() -> None:
    said = [(0.5 + n / 100, n % 3 > 0) for n in range(50)]
    points = fitted(said)
    assert points[0] == (0.0, 0.0)
    assert points[-1][0] == 1.0
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(points))


def test_nothing_read_is_said() -> None:
    with pytest.raises(ValueError, match="no field"):
        fitted([])


def test_the_way_back_gives_the_certainty_again() -> None:
    points = fitted([(0.5, True), (0.5, False)] * 6 + [(0.9, True)] * 12)
    back = [(share, certainty) for certainty, share in points]
    for certainty in (0.1, 0.5, 0.7, 0.95):
        assert between(back, between(points, certainty)) == pytest.approx(certainty)


def test_worth_only_rises() -> None:
    shares = [worth(n / 50) for n in range(51)]
    assert all(a < b for a, b in pairwise(shares))
    assert shares[0] >= 0.0
    assert shares[-1] <= 1.0
