"""One value of a truth file: how it is read, and what to say when it does not fit."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from evidence.money import amount, plain
from evidence.records import Box
from evidence.vocabulary import FieldName

T = TypeVar("T")
Reader = tuple[Callable[[Any], T], str]  # from JSON to the value, and what is allowed
_LONGEST_WORD = 40  # characters of a medium, layout or trap


class DoesNotFit(Exception):
    """What does not fit, and what would."""


def required(value: Mapping[str, Any], key: str, where: str, reader: Reader[T]) -> T:
    """The value of a key that must be there; ``where`` leads to it. Raises ``DoesNotFit``."""
    if value.get(key) is None:
        raise DoesNotFit(f"{where}{key} is missing; it must be {reader[1]}")
    return _read(value[key], where + key, reader)


def optional(value: Mapping[str, Any], key: str, reader: Reader[T], where: str = "") -> T | None:
    """The value of a key that may be absent, null or an empty list. Raises ``DoesNotFit``."""
    return None if value.get(key) in (None, []) else _read(value[key], where + key, reader)


def _read(value: Any, where: str, reader: Reader[T]) -> T:
    read, allowed = reader
    try:
        return read(value)
    except (ValueError, TypeError, KeyError, OverflowError):
        raise DoesNotFit(f"{where} must be {allowed}") from None


def one_of(words: Any) -> Reader[Any]:
    """A closed list: an enumeration, whose member it becomes, or plain words."""
    known = {str(each): each for each in words}
    return (lambda value: known[value]), f"one of {', '.join(known)}"


def many(reader: Reader[T]) -> Reader[tuple[T, ...]]:
    """A list of such values."""
    read, allowed = reader
    return (lambda value: tuple(map(read, _list(value)))), f"a list, each entry {allowed}"


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise TypeError
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError
    return value.strip()


def _word(value: Any) -> str:
    if len(_text(value)) > _LONGEST_WORD or not value.isprintable():
        raise ValueError
    return _text(value)


def _name(value: Any) -> str:
    """A bare name: a truth never points elsewhere."""
    if Path(_text(value)).name != value or "\0" in value:
        raise ValueError
    return _text(value)


def _truth_value(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError
    return value


def _box(value: Any) -> Box:
    left, top, right, bottom = (round(float(each)) for each in _list(value))
    if left >= right or top >= bottom:
        raise ValueError
    return (left, top, right, bottom)


def _size(value: Any) -> tuple[int, int]:
    width, height = map(_number, _list(value))
    return (width, height)


def _grouped(value: Any) -> str:
    return "".join(_text(value).split()).upper()


def _day(value: Any) -> str:
    return date.fromisoformat(_text(value)).isoformat()


def _money(value: Any) -> str:
    if (given := amount(_text(value))) < 0:
        raise ValueError
    return plain(given)


LIST: Reader[list[Any]] = (_list, "a list with at least one entry")
TEXT: Reader[str] = (_text, "a text that is not empty")
WORD: Reader[str] = (_word, f"a word of at most {_LONGEST_WORD} characters")
NAME: Reader[str] = (_name, "the name of a file beside it, without a folder")
TRUTH_VALUE: Reader[bool] = (_truth_value, "true or false")
NUMBER: Reader[int] = (_number, "a whole number from 1")
PAGES: Reader[tuple[int, ...]] = many(NUMBER)
BOX: Reader[Box] = (_box, "[left, top, right, bottom] in pixels")
SIZES: Reader[tuple[tuple[int, int], ...]] = many((_size, "[width, height] in pixels"))
GROUPED: Reader[str] = (_grouped, "a number as text, in groups or not")
DAY: Reader[str] = (_day, 'a day as text such as "2026-03-14"')
MONEY: Reader[str] = (_money, 'an amount as text such as "149.95", never negative')
VALUES: dict[FieldName, Reader[str]] = {
    FieldName.DATE: DAY,
    FieldName.NOTICE_EFFECTIVE_DATE: DAY,
    FieldName.AMOUNT: MONEY,
    FieldName.PAYER_IBAN: GROUPED,
    FieldName.PAYEE_IBAN: GROUPED,
    FieldName.TRACKING_NUMBER: GROUPED,
}
