"""The smallest piece of a block's text that phrases are made of."""

from typing import NamedTuple


class Token(NamedTuple):
    """A folded word, or a part of one ("l'huissier" is two), and where it was printed."""

    text: str
    line: int  # index in the block's lines
    word: int  # index in the line's words
    opens: bool  # a sentence, or a cell after a bullet, begins here
