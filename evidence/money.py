"""Money is ``Decimal``, never ``float``; what leaves the house is a string."""

from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation

from evidence.vocabulary import Language

CENT = Decimal("0.01")


def amount(text: str) -> Decimal:
    """A plain decimal string such as ``"149.95"`` to cents. Raises ``ValueError``.

    >>> amount("149.9")
    Decimal('149.90')
    """
    try:
        value = Decimal(text).quantize(CENT, rounding=ROUND_HALF_EVEN)
    except InvalidOperation:
        raise ValueError(f"not an amount: {text!r}") from None
    if not value.is_finite():
        raise ValueError(f"not an amount: {text!r}")
    return value


def plain(value: Decimal) -> str:
    """The contract's form: two decimals, a point, a sign only when negative.

    >>> plain(Decimal("-1234.5"))
    '-1234.50'
    """
    return f"{value.quantize(CENT, rounding=ROUND_HALF_EVEN):f}"


def printed(value: Decimal, language: Language, currency: str = "EUR") -> str:
    """As a reader of that language expects it, with no-break spaces.

    >>> printed(Decimal("1234.5"), Language.DE).split()
    ['1.234,50', '€']
    """
    sign = "€" if currency == "EUR" else currency
    digits = f"{value.quantize(CENT, rounding=ROUND_HALF_EVEN):,.2f}"
    if language is Language.EN:
        return f"{sign}{digits}" if sign == "€" else f"{sign}\u00a0{digits}"
    group = "\u202f" if language is Language.FR else "."
    digits = digits.replace(",", "\0").replace(".", ",").replace("\0", group)
    if language is Language.NL:
        return f"{sign}\u00a0{digits}"
    return f"{digits}\u00a0{sign}"
