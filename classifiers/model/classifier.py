"""What a model says of a page, and which words made it say so.

A model is a folder. Its ``wording.npz`` is what was learnt of wording (``bewijs train``); in the
ordinary layout of ``transformers`` it is an encoder, whose opinion is weighed in beside it. Ours
has none.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from classifiers.certainty.calibration import Apart, Calibration, Certainty
from classifiers.certainty.combining import Weights
from classifiers.kinds.opinion import Opinion
from classifiers.model.encoder import CONFIG, Encoder, encoder_in
from classifiers.model.tokens import Token, tokens_on
from classifiers.model.wording import FILE, Wording, loaded
from evidence.errors import BadSettings
from evidence.records import Page

SHIPPED = Path(__file__).parent / "shipped"
CALIBRATION = "calibration.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Classifier:
    """A model that was loaded."""

    wording: Wording
    calibration: Calibration  # of cues and opinion together
    encoder: Encoder | None

    def opinions(self, pages: Sequence[Page]) -> tuple[Opinion, ...]:
        """One of each page that holds a word."""
        told = ((page, tokens_on(page)) for page in pages)
        return tuple(self._opinion(page, tokens) for page, tokens in told if tokens)

    def _opinion(self, page: Page, tokens: Sequence[Token]) -> Opinion:
        wording, votes = self.wording.opinion(page, tokens)
        seen, others = self.encoder.opinion(page, tokens) if self.encoder else (None, ())
        return Opinion(wording=wording, encoder=seen, votes=(*votes, *others))


@cache
def classifier_in(name: str = "") -> Classifier:
    """The model of that folder, ours when none is named. Raises ``BadSettings``."""
    folder = Path(name) if name else SHIPPED
    try:
        return _loaded(folder)
    except BadSettings:
        raise
    except Exception as wrong:  # whatever a library says of a file that it cannot use
        what = f"{type(wrong).__name__}: {wrong}"
        raise BadSettings(f"{folder} holds no model of our kinds ({what}).") from None


def _loaded(folder: Path) -> Classifier:
    encodes = (folder / CONFIG).exists()
    if not encodes and not (folder / FILE).exists():
        raise BadSettings(f"{folder} holds no model of our kinds: no {FILE} and no {CONFIG}.")
    return Classifier(
        wording=loaded(_own(folder, FILE)),
        calibration=_calibration(folder),
        encoder=encoder_in(folder) if encodes else None,
    )


def _calibration(folder: Path) -> Calibration:
    """That which was fitted for this model, else that of ours.

    Ours gives an encoder that it does not know a modest say: what one of two small layers, shown
    papers of another hand, was worth beside the cues. ``bewijs model calibrate`` finds its own.
    """
    kept = json.loads(_own(folder, CALIBRATION).read_text(encoding="utf-8"))
    return Calibration(
        weights=Weights(**kept["weights"]),
        certainty=Certainty(**kept["certainty"]),
        apart=Apart(**kept["apart"]),
    )


def _own(folder: Path, name: str) -> Path:
    """A file of that folder, of ours when it has none."""
    return folder / name if (folder / name).exists() else SHIPPED / name
