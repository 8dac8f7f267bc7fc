"""What stands on a strip: pieces of papers in words, and what a payment is told by.

Numbers are of a shape alone: no check holds but by chance, so they are nobody's, and
nothing is learnt of which number can follow.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from random import Random
from string import ascii_uppercase, digits

from evidence.vocabulary import Language
from fixtures import people, wording
from fixtures.justice import phone
from fixtures.splits.index import SPLITS
from fixtures.texts import read_texts, text_files
from lab.training.reading.letters import LETTERS, lettered

SPARED = ("check_", "wide_")  # papers in words that other things are measured on
_LONGEST = 90  # letters
_NAMES = SPLITS["train"].names
_ACCOUNTS = (
    *("BE00 0000 0000 0000",) * 8, *("BE00000000000000",) * 3, "BE00 000 0000000 00",
    "NL00 AAAA 0000 0000 00", "FR00 0000 0000 0000 0000 0000 000", "DE00 0000 0000 0000 0000 00",
    "LU00 000X XXXX XXXX XXXX", "GB00 AAAA 0000 0000 0000 00", "IE00 AAAA 0000 0000 0000 00",
    "ES00 0000 0000 0000 0000 0000", "be00 0000 0000 0000", "0000 0000 0000",
)  # fmt: skip
_REFERENCES = (
    *("+++000/0000/00000+++",) * 3, "***000/0000/00000***", "000/0000/00000", "000000000000",
    "RF00 0000 0000 00", "00/000/A", "A-000000", "AA-00000", "INV-0000/00000", "F0000-000",
    "REF 0000000", "XXXXXXXX", "XXXX-XXXX-XXXX",
)  # fmt: skip
_CODES = (
    "0", "00", "00000", "0000000000", "000 000 000", "0000.000.000", "BE 0000.000.000",
    "AA000000000BE", "323200000000000000000000", "AAAABEXX", "AAAABEXXXXX", "00:00", "00:00:00",
    "00h00", "0/0", "00 %", "0,00 %", "+32 000 00 00 00", "00.00.00-000.00", "XXXXXX", "(00)",
)  # fmt: skip
_DAYS = (
    "slash", "dash", "dot", "iso", "long", "short", "full", "two", "two_slash", "two_dot",
    "day_slash", "day_dash", "long_bare", "short_bare",
)  # fmt: skip
_MONEY = (
    "plain", "trail", "split", "eur", "eur_first", "euro", "euro_first", "minus", "letter", "side",
)  # fmt: skip
_SHAPE = re.compile("[0AX]")
_SHAPES = {"0": digits, "A": ascii_uppercase, "X": ascii_uppercase + digits}


@dataclass(frozen=True, slots=True)
class Words:
    """The papers in words, line by line."""

    lines: tuple[tuple[str, ...], ...]

    def some(self, rng: Random) -> str:
        """One to ten words that stand beside each other, sometimes in capitals."""
        line = rng.choice(self.lines)
        count = rng.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10))
        at = rng.randrange(max(1, len(line) - count + 1))
        text = " ".join(line[at : at + count])
        return rng.choices((text, text.upper(), text.title()), (86, 10, 4))[0]


@cache
def words() -> Words:
    """Every line of the papers in words but those spared."""
    texts = read_texts(text_files(SPARED))
    lines = (lettered(line) for text in texts for page in text.pages for line in page.split("\n"))
    return Words(tuple(tuple(line.split()) for line in lines if line))


def line(rng: Random) -> str:
    """What stands on one strip, in our letters; at most ninety of them, sometimes none."""
    kind, *_ = rng.choices([*_KINDS], [*_KINDS.values()])
    text = kind(rng)
    if kind in _NUMBERS and rng.random() < 0.3:
        text = f"{words().some(rng).split()[-1]}{rng.choice((' ', ' : ', ': '))}{text}"
    elif kind in _NUMBERS and rng.random() < 0.12:
        text = f"{text} {rng.choice(_NUMBERS)(rng)}"
    return lettered(text)[:_LONGEST].strip()


def shaped(rng: Random, shape: str) -> str:
    """The shape with a digit for each 0, a capital for each A, either for each X."""
    return _SHAPE.sub(lambda sign: rng.choice(_SHAPES[sign[0]]), shape)


def _sentence(rng: Random) -> str:
    return words().some(rng)


def _account(rng: Random) -> str:
    text = shaped(rng, rng.choice(_ACCOUNTS))
    return text[: rng.randrange(4, len(text))] if rng.random() < 0.15 else text


def _amount(rng: Random) -> str:
    value = Decimal(round(rng.choice((-1, 1)) * 100 * 60_000 ** rng.random())) / 100
    text = wording.printed_money(value, rng.choice([*Language]), rng.choice(_MONEY))
    return rng.choices((text, text.replace(".", " "), text.replace(".", "")), (6, 2, 2))[0]


def _day(rng: Random) -> str:
    day = date(2015, 1, 1) + timedelta(days=rng.randrange(6000))
    text = wording.printed_day(day, rng.choice([*Language]), rng.choice(_DAYS))
    if rng.random() < 0.18:
        text += shaped(rng, rng.choice((" 00:00", " om 00:00", " à 00h00", " - 00:00:00")))
    return text.upper() if rng.random() < 0.06 else text


def _reference(rng: Random) -> str:
    return shaped(rng, rng.choice(_REFERENCES))


def _code(rng: Random) -> str:
    return shaped(rng, rng.choice(_CODES))


def _contact(rng: Random) -> str:
    """Where somebody invented lives or is reached."""
    language = rng.choice((Language.NL, Language.FR, Language.DE))
    who = rng.choice((people.person, people.firm))(rng, language, _NAMES)
    site = f"www.{who.email.partition('@')[2]}"
    return rng.choice((who.name, who.street, who.town, who.email, site, phone(rng, language)))


def _wild(rng: Random) -> str:
    """Letters in no order: the rare ones come too."""
    return "".join(rng.choices(sorted(LETTERS), k=rng.randrange(1, 9)))


_KINDS: dict[Callable[[Random], str], int] = {
    _sentence: 45, _account: 12, _amount: 12, _day: 11, _reference: 8, _code: 6, _contact: 3,
    _wild: 3,
}  # fmt: skip
_NUMBERS = (_account, _amount, _day, _reference, _code)
