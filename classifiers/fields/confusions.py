"""Letters that readers take digits for, and digits that they take for one another."""

from collections.abc import Callable, Iterator

LETTERS = "OoDQ°Iil|!ZzASsGbT?Bgq"
DIGITLIKE = "0-9" + LETTERS  # for inside a regular expression's brackets
_DIGITS = str.maketrans(LETTERS, "0000011111224556677899")
_ALIKE = {
    "0": "86",
    "1": "7",
    "3": "8",
    "4": "9",
    "5": "6",
    "6": "580",
    "7": "1",
    "8": "306",
    "9": "4",
}
_MOST_LETTERS = 3  # in one number; with more it was no number


def digits(text: str) -> str:
    """The digits that the text stands for.

    >>> digits("I4/O3/2O26")
    '14/03/2026'
    """
    return text.translate(_DIGITS)


def misread_letters(text: str) -> int:
    """How many letters stand where digits should."""
    return sum(each in LETTERS for each in text)


def certain_digits(text: str) -> bool:
    """Whether there are few enough letters among the digits to believe in them."""
    return misread_letters(text) <= _MOST_LETTERS


def one_misread(number: str) -> Iterator[str]:
    """Every number that differs from this one in one digit that looks alike."""
    for place, digit in enumerate(number):
        for other in _ALIKE.get(digit, ""):
            yield number[:place] + other + number[place + 1 :]


def repaired(number: str, valid: Callable[[str], bool]) -> str | None:
    """The one number that is valid and differs in one look-alike digit, or None.

    With two substitutions one answer in five would be wrong, so one is all.
    """
    answers = {each for each in one_misread(number) if valid(each)}
    return answers.pop() if len(answers) == 1 else None
