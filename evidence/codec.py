"""Records to plain JSON values and back, driven by their type hints.

Used wherever a record leaves the process: the sandbox's pipe, the register's
columns. Dates are ISO strings, ``Decimal`` a decimal string, enums their value.
"""

import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
T = TypeVar("T")


def encode(value: Any) -> Json:
    """The JSON value of a record, or of anything made of records."""
    if is_dataclass(value):
        return {each.name: encode(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, dict):
        return {str(encode(key)): encode(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [encode(each) for each in value]
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return typing.cast(Json, value)


def decode(kind: type[T], value: Json) -> T:
    """The record of type ``kind`` that ``encode`` made ``value`` from.

    Raises ``TypeError``, ``ValueError`` or ``KeyError`` when it does not fit.
    """
    return typing.cast(T, _decode(kind, value))


def _decode(kind: Any, value: Any) -> Any:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        if value is None:
            return None
        return _decode(next(each for each in arguments if each is not type(None)), value)
    if origin is tuple:
        return _decode_tuple(arguments, value)
    if origin is dict:
        return {_decode(arguments[0], k): _decode(arguments[1], v) for k, v in value.items()}
    if is_dataclass(kind):
        hints = _hints(typing.cast(type, kind))
        return kind(**{name: _decode(hints[name], each) for name, each in value.items()})  # type: ignore[operator]
    return _decode_plain(kind, value)


def _decode_tuple(arguments: tuple[Any, ...], value: list[Any]) -> tuple[Any, ...]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(_decode(arguments[0], each) for each in value)
    return tuple(_decode(kind, each) for kind, each in zip(arguments, value, strict=True))


def _decode_plain(kind: Any, value: Any) -> Any:
    if kind in (date, datetime):
        return kind.fromisoformat(value)
    if kind is float and isinstance(value, int):
        return float(value)
    if isinstance(kind, type) and (issubclass(kind, Enum) or kind is Decimal):
        return kind(value)
    if not isinstance(value, kind):
        raise TypeError(f"expected {kind.__name__}, got {type(value).__name__}")
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
