"""One page told in many ways, so that nothing is learnt by heart.

Blocks are dropped, moved and cropped; phrases stand for others that mean the
same; words give way to neighbours in meaning, or to any word at all.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from classifiers.model.tokens import Place
from classifiers.phrases import fold
from evidence.vocabulary import Kind, Language
from lab.training.noise import Seen, misread
from lab.training.phrasebook import LONGEST, Group, Phrase, Phrasebook

_STRANGE = 0.10  # of the pages become pages that nobody knows
_LANGUAGES = tuple(map(str, Language))
_KINDS = tuple(Kind)
_VALUES = ("149,95", "14/03/2026", "BE68539007547034", "2026-004711", "1", "+++123/4567/89012+++")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A printed page and what it is."""

    kind: Kind
    layout: str
    language: str
    words: tuple[Seen, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Tells a page in another way each time."""

    book: Phrasebook
    near: Mapping[str, Sequence[str]]  # a word's neighbours in meaning
    any: Sequence[str]  # words of all our languages

    def composed(self, kind: Kind, rng: Random) -> list[Seen]:
        """A page that no generator prints: phrases of the kind among others, anywhere."""
        language = rng.choice(_LANGUAGES)
        phrases = [
            *self._some(self.book.speaking[kind], language, rng.randrange(2, 7), rng),
            *self._some(self.book.fitting[kind], language, rng.randrange(0, 6), rng),
            *self._some(self.book.fitting[rng.choice(_KINDS)], language, rng.randrange(0, 3), rng),
            *self._some(self.book.speaking[rng.choice(_KINDS)], language, rng.random() < 0.2, rng),
            *((rng.choice(self.any),) for _ in range(rng.randrange(0, 30))),
            *((rng.choice(_VALUES),) for _ in range(rng.randrange(0, 12))),
        ]
        rng.shuffle(phrases)
        words = self._reworded(_laid_out(phrases, rng), rng.choice((0.0, 0.2, 0.4)), 0.03, rng)
        return misread(words, rng.choice((0.0, 1.0, 4.0)), rng)

    def _some(
        self, groups: Sequence[Group], language: str, count: int, rng: Random
    ) -> Iterator[Phrase]:
        own = [group for group in groups if group[1] in (language, "all")]
        for _ in range(count if own else 0):
            yield rng.choice(self.book.groups[rng.choice(own)])

    def told(self, sample: Sample, rng: Random) -> tuple[Kind, list[Seen]]:
        """The page in other words, and its kind, which is ``other`` once nothing is left of it."""
        if rng.random() < _STRANGE:
            return Kind.OTHER, self._estranged(sample, rng)
        words = self._rephrased(list(sample.words), rng)
        if rng.random() < 0.35:
            words = self._with_phrase(words, sample, rng)
        words = self._reworded(
            words, rng.choice((0.0, 0.1, 0.3)), rng.choice((0.0, 0.05, 0.2)), rng
        )
        words = arranged(words, rng)
        return sample.kind, misread(words, rng.choice((0.0, 0.5, 1.0, 3.0, 6.0)), rng)

    def _estranged(self, sample: Sample, rng: Random) -> list[Seen]:
        words = self._without_phrases(list(sample.words))
        return arranged(self._reworded(words, 0.0, rng.uniform(0.6, 1.0), rng), rng)

    def _without_phrases(self, words: list[Seen]) -> list[Seen]:
        gone = {at for start, end, _ in self._phrases(words) for at in range(start, end)}
        return [word for at, word in enumerate(words) if at not in gone]

    def _rephrased(self, words: list[Seen], rng: Random) -> list[Seen]:
        swap, drop = rng.choice((0.0, 0.5, 0.9)), rng.choice((0.0, 0.0, 0.2, 0.4))
        for start, end, phrase in reversed(self._phrases(words)):
            chance = rng.random()
            if chance < drop:
                words[start:end] = []
            elif chance < drop + swap:
                what, language = self.book.said[phrase]
                others = self.book.groups[what, language]
                words[start:end] = _set(rng.choice(others), words[start][1], words[end - 1][1])
        return words

    def _phrases(self, words: list[Seen]) -> list[tuple[int, int, Phrase]]:
        folded = ["".join(fold(text)) for text, _ in words]
        found: list[tuple[int, int, Phrase]] = []
        at = 0
        while at < len(words):
            for long in range(min(LONGEST, len(words) - at), 0, -1):
                phrase = tuple(folded[at : at + long])
                if phrase in self.book.said:
                    found.append((at, at + long, phrase))
                    at += long - 1
                    break
            at += 1
        return found

    def _with_phrase(self, words: list[Seen], sample: Sample, rng: Random) -> list[Seen]:
        """A phrase that speaks for the kind, somewhere among the others."""
        groups = [each for each in self.book.speaking[sample.kind] if each[1] == sample.language]
        if not groups or not words:
            return words
        phrase = rng.choice(self.book.groups[rng.choice(groups)])
        at = rng.randrange(len(words))
        left, top, _, bottom = words[at][1]
        places = (left, top, min(1.0, left + 0.08 * len(phrase)), bottom)
        return [*words[:at], *_set(phrase, places, places), *words[at + 1 :]]

    def _reworded(self, words: list[Seen], near: float, strange: float, rng: Random) -> list[Seen]:
        return [(self._other_word(text, near, strange, rng), place) for text, place in words]

    def _other_word(self, text: str, near: float, strange: float, rng: Random) -> str:
        if not text.isalpha():
            return text
        chance = rng.random()
        if chance < strange:
            return rng.choice(self.any)
        folded = "".join(fold(text))
        return (
            rng.choice(self.near[folded])
            if chance < strange + near and folded in self.near
            else text
        )


def _laid_out(phrases: Sequence[Phrase], rng: Random) -> list[Seen]:
    """Row under row, one to three phrases side by side."""
    top, high = rng.uniform(0.0, 0.2), rng.uniform(0.008, 0.02)
    step = min(high * rng.uniform(1.2, 4.0), (0.95 - top) / max(1, len(phrases)))
    words: list[Seen] = []
    left = 0.05
    for phrase in phrases:
        if left > 0.7 or rng.random() < 0.6:
            top, left = top + step, rng.choice((0.05, 0.1, 0.1, 0.3))
        right = min(1.0, left + 0.07 * len(phrase))
        words += _set(phrase, (left, top, right, top + high), (left, top, right, top + high))
        left = right + rng.uniform(0.02, 0.2)
    return words


def _set(phrase: Phrase, first: Place, last: Place) -> list[Seen]:
    """The words of a phrase side by side, from the first place to the last."""
    left, right = min(first[0], last[0]), max(first[2], last[2])
    step = (right - left) / len(phrase)
    return [
        (word, (left + at * step, first[1], left + (at + 0.9) * step, first[3]))
        for at, word in enumerate(phrase)
    ]


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
