"""One page as many cameras may show it, so that no arrangement is learnt by heart."""

from random import Random

from lab.training.noise import Seen


def arranged(words: list[Seen], rng: Random) -> list[Seen]:
    """The page as another camera may show it: cropped, covered, in bands of another order."""
    if rng.random() < 0.3:
        words = _cropped(words, rng)
    if rng.random() < 0.4:
        words = _with_a_gap(words, rng)
    if rng.random() < 0.25:
        words = _shuffled(words, rng)
    lost = rng.choice((0.0, 0.05, 0.15, 0.3))
    return _moved([each for each in words if rng.random() >= lost], rng)


def _cropped(words: list[Seen], rng: Random) -> list[Seen]:
    top, bottom = rng.choice(((0.0, rng.uniform(0.4, 0.9)), (rng.uniform(0.1, 0.5), 1.0)))
    left = [(text, place) for text, place in words if top <= place[1] <= bottom]
    return left if len(left) >= 8 else words


def _with_a_gap(words: list[Seen], rng: Random) -> list[Seen]:
    top = rng.random()
    bottom = top + rng.uniform(0.05, 0.25)
    left = [(text, place) for text, place in words if not top <= place[1] <= bottom]
    return left if len(left) >= 8 else words


def _shuffled(words: list[Seen], rng: Random) -> list[Seen]:
    """Bands of the page in another order."""
    bands = rng.randrange(2, 6)
    order = rng.sample(range(bands), bands)
    shifts = [(order[band] - band) / bands for band in range(bands)]
    return [
        (text, (place[0], place[1] + shift, place[2], place[3] + shift))
        for text, place in words
        for shift in [shifts[min(bands - 1, int(place[1] * bands))]]
    ]


def _moved(words: list[Seen], rng: Random) -> list[Seen]:
    """A little wider or higher, and elsewhere: margins differ by camera."""
    wide, high = rng.uniform(0.8, 1.1), rng.uniform(0.7, 1.15)
    right, down = rng.uniform(-0.05, 0.15), rng.uniform(-0.05, 0.2)
    return [
        (
            text,
            (
                _in(a * wide + right),
                _in(b * high + down),
                _in(c * wide + right),
                _in(d * high + down),
            ),
        )
        for text, (a, b, c, d) in words
    ]


def _in(share: float) -> float:
    return min(1.0, max(0.0, share))
