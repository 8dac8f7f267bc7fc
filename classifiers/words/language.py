"""The language of a text: Dutch, French, German or English."""

from functools import cache

from lingua import Language as Tongue
from lingua import LanguageDetector, LanguageDetectorBuilder

from evidence.vocabulary import Language

ENOUGH = 20  # letters
SAMPLE = 3000  # characters

_TONGUES = {
    Tongue.DUTCH: Language.NL,
    Tongue.FRENCH: Language.FR,
    Tongue.GERMAN: Language.DE,
    Tongue.ENGLISH: Language.EN,
}


def language_of(text: str) -> Language | None:
    """The language, or None when there is too little text to tell."""
    words = " ".join(word for word in text.split() if word.isalpha() or "'" in word)[:SAMPLE]
    if sum(map(str.isalpha, words)) < ENOUGH:
        return None
    found = _detector().detect_language_of(words.lower())
    return _TONGUES.get(found) if found else None


@cache
def _detector() -> LanguageDetector:
    """Loaded with the first paper: 12 MB and a good tenth of a second."""
    return LanguageDetectorBuilder.from_languages(*_TONGUES).with_low_accuracy_mode().build()
