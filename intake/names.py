"""Names that strangers give to files, made safe to keep."""

import unicodedata

_LONGEST = 120  # characters
_SUFFIX = 10  # a longer end of a name is no suffix
_NAMELESS = "unnamed"
_INVISIBLE = ("Cc", "Cf", "Cs", "Co")  # controls, direction marks, halves, private use


def clean_name(untrusted_name: str) -> str:
    r"""The name without folders, control or invisible characters, and never empty.

    >>> clean_name("..\\..\\relevé\u202efdp.exe\n")
    'relevéfdp.exe'
    >>> clean_name("../..")
    'unnamed'
    """
    flat = unicodedata.normalize("NFC", untrusted_name).replace("\\", "/").rpartition("/")[2]
    kept = "".join(" " if each.isspace() else each for each in flat if _shows(each))
    tidy = " ".join(kept.split()).strip(". ")
    return _shortened(tidy) or _NAMELESS


def _shows(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) not in _INVISIBLE


def _shortened(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    if len(name) <= _LONGEST or not dot or len(suffix) > _SUFFIX:
        return name[:_LONGEST].strip(". ")
    return f"{stem[: _LONGEST - len(suffix) - 1]}.{suffix}"
