"""The letters that are learnt: those of papers in Dutch, French, German and English."""

LETTERS = frozenset(
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_{|}~0123456789"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    "ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØŒÙÚÛÜàáâäåæçèéêëìíîïñòóôöøœùúûüÿß"
    "€£§°²³µ·«»–—‘’“”…•©®×½"
)
_ALIKE = str.maketrans("−\N{NO-BREAK SPACE}", "- ")


def lettered(text: str) -> str:
    """The text in our letters alone, single spaces between words.

    >>> lettered("−  12,50 €  ✓")
    '- 12,50 €'
    """
    kept = (each for each in text.translate(_ALIKE) if each in LETTERS or each == " ")
    return " ".join("".join(kept).split())
