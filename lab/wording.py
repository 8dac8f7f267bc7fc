"""How shares, differences and times are written in every report."""

from lab.figures import BY_NAME
from lab.measures import Measure

_BOUNDED = frozenset({"order_accepted", "wrong_accept", "false_reject", "error"})


def percent(share: float) -> str:
    """With one decimal, never rounded to all or nothing.

    >>> percent(0.98651), percent(0.99991), percent(0.0001), percent(1.0)
    ('98.7 %', '99.9 %', '0.1 %', '100 %')
    """
    if share in (0.0, 1.0):
        return f"{share * 100:.0f} %"
    return f"{min(max(share * 100, 0.1), 99.9):.1f} %"


def interval(low: float, high: float) -> str:
    """Both ends of an interval.

    >>> interval(0.9123, 1.0)
    '91.2–100 %'
    """
    return f"{percent(low).removesuffix(' %')}–{percent(high)}"


def points(difference: float) -> str:
    """A difference of shares in percentage points, signed.

    >>> points(0.031), points(-0.2)
    ('+3.1', '−20.0')
    """
    return f"{difference * 100:+.1f}".replace("-", "−")


def seconds(spent: float) -> str:
    """In the unit that suits.

    >>> seconds(0.0042), seconds(0.56), seconds(12.3)
    ('4.2 ms', '560 ms', '12.3 s')
    """
    if spent < 1:
        return f"{spent * 1000:.{0 if spent >= 0.01 else 1}f} ms"
    return f"{spent:.1f} s"


def told(measure: Measure) -> str:
    """The share as one would say it: mistakes are counted, the rest is a percentage."""
    if measure.figure in _BOUNDED:
        return f"{measure.hits} of {measure.of}"
    return percent(measure.rate)


def bound(measure: Measure) -> str:
    """How sure it is: of mistakes the upper end, of the rest both ends."""
    if measure.figure in _BOUNDED:
        return f"at most {percent(measure.high)}"
    return interval(measure.low, measure.high)


def title(figure: str, value: tuple[str, ...] = ()) -> str:
    """The figure's name, and what part of it.

    >>> title("field_recall", ("amount",))
    'Field, recall: amount'
    """
    name = BY_NAME[figure].title
    return f"{name}: {', '.join(map(plain, value))}" if value else name


def plain(word: str) -> str:
    """A stable word as one reads it.

    >>> plain("bank_statement")
    'bank statement'
    """
    return word.replace("_", " ")
