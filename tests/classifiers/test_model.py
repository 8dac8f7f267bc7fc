"""The model beside the cues: what it may say, and what it may never change."""

import json
import math
import shutil
import sys
import time
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from classifiers.certainty.calibration import (
    Apart,
    Calibration,
    Certainty,
    certain,
    grounds,
    ordered,
    telling,
)
from classifiers.certainty.combining import Weights, chances
from classifiers.certainty.knowing import MODEST, MODEST_ORDER, know
from classifiers.documents import understand
from classifiers.kinds.opinion import Opinion
from classifiers.kinds.precedence import Overruled
from classifiers.kinds.weighing import weigh
from classifiers.model.classifier import CALIBRATION, SHIPPED, classifier_in
from classifiers.model.tokens import ACCOUNT, ADDRESS, AMOUNT, DAY, NUMBER, places_on, tokens_of
from classifiers.model.wording import FILE
from evidence.dossier import Account, Dossier
from evidence.errors import BadSettings
from evidence.vocabulary import Kind, Language
from tests.classifiers.invented import ENCODER, page_of, reading_of
from tests.classifiers.written import PAGES

K = Kind
ORDER, STATEMENT = PAGES[K.TRANSFER_ORDER, Language.NL], PAGES[K.BANK_STATEMENT, Language.NL]
WEIGHTS = Weights(points=2.0, other=1.0, nothing=1.0, opinion=1.0, wording=1.0)
CALIBRATED = Calibration(
    weights=WEIGHTS,
    certainty=Certainty(usual=0.5, chance=0.5, wording=0.5),
    apart=Apart(usual=0.5, points=1.0, wording=1.0, executed=-1.0),
)
SURE = 0.9999


def sure_of(kind: Kind) -> Opinion:
    """A model that has no doubt at all."""
    rest = math.log((1 - SURE) / (len(Kind) - 1))
    logs = {each: math.log(SURE) if each is kind else rest for each in Kind}
    return Opinion(encoder=logs, wording=logs)


def overruled(points: dict[Kind, float], **factors: float) -> Overruled:
    return Overruled(
        points=dict.fromkeys(Kind, 0.0) | points,
        factors=dict.fromkeys(Kind, 1.0) | {Kind(name): each for name, each in factors.items()},
        taken=(),
        weak=frozenset(),
        unsure=frozenset(),
    )


def test_an_opinion_is_a_probability_of_every_kind() -> None:
    (opinion,) = classifier_in(str(ENCODER)).opinions([page_of(STATEMENT)])
    assert opinion.encoder
    for logs in (opinion.encoder, opinion.wording):
        assert set(logs) == set(Kind)
        assert sum(map(math.exp, logs.values())) == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize("folder", ["", str(ENCODER)])
def test_a_page_without_words_has_no_opinion(folder: str) -> None:
    assert classifier_in(folder).opinions([page_of("")]) == ()


@pytest.mark.parametrize("folder", ["", str(ENCODER)])
def test_nothing_hangs_on_values(folder: str) -> None:
    one = "Rekeninguittreksel 14/03/2026\n149,95 EUR BE68539007547034 dossier 4711"
    other = "Rekeninguittreksel 02/11/2025\n870,10 EUR BE71096123456769 dossier 8852"
    first, second = classifier_in(folder).opinions([page_of(one), page_of(other)])
    assert (first.encoder, first.wording) == (second.encoder, second.wording)


@pytest.mark.parametrize(
    ("printed", "token"),
    [
        ("BE68539007547034", ACCOUNT),
        ("1.149,95", AMOUNT),
        ("14/03/2026", DAY),
        ("2026-004711", NUMBER),
        ("jan@voorbeeld.example", ADDRESS),
        ("Exécuté", "execute"),
    ],
)
def test_a_word_becomes_its_letters_or_its_shape(printed: str, token: str) -> None:
    assert tokens_of([printed], [(0, 0, 10, 10)]) == [(token, 0)]


def test_words_are_told_row_by_row() -> None:
    boxes = [(50, 10, 60, 20), (0, 40, 10, 50), (0, 12, 10, 22)]
    assert [each.text for each in tokens_of(["b", "c", "a"], boxes)] == [*"abc"]


def test_a_place_is_a_share_of_the_page() -> None:
    page = replace(page_of("Saldo"), width=100, height=50)
    (word,) = page.words
    for box, place in (((0, 0, 10, 10), (0, 0, 0.1, 0.2)), ((90, 40, 120, 60), (0.9, 0.8, 1, 1))):
        assert places_on(replace(page, words=(replace(word, box=box),))) == [place]


@pytest.mark.parametrize("part", ["model: ", "wording: "])
def test_the_words_that_moved_the_model_are_named_with_their_place(part: str) -> None:
    (document,) = understand(reading_of(STATEMENT), None, classifier_in(str(ENCODER)))
    said = [vote for vote in document.votes if vote.phrase.startswith(part)]
    boxes = {word.box: word.text for word in page_of(STATEMENT).words}
    assert said
    assert all(boxes[vote.box] == vote.phrase.removeprefix(part) for vote in said)


def test_the_model_does_not_say_whether_money_moved() -> None:
    """Order against statement is the cues' alone: the ratio is theirs, whatever it says."""
    points = overruled({K.TRANSFER_ORDER: 5.0, K.BANK_STATEMENT: 3.0})
    without = chances(points, (), WEIGHTS)
    for opinion in (sure_of(K.BANK_STATEMENT), sure_of(K.TRANSFER_ORDER)):
        found = chances(points, (opinion,), WEIGHTS)
        assert found[K.BANK_STATEMENT] / found[K.TRANSFER_ORDER] == pytest.approx(
            without[K.BANK_STATEMENT] / without[K.TRANSFER_ORDER]
        )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("cues", [K.BANK_STATEMENT, K.TRANSFER_ORDER])
def test_a_payment_of_which_cues_and_wording_disagree_is_not_sure(
    cues: Kind, language: Language
) -> None:
    """Of a statement too little to accept, of an order too little to reject."""
    page = page_of(PAGES[cues, language])
    wording = K.TRANSFER_ORDER if cues is K.BANK_STATEMENT else K.BANK_STATEMENT
    agreed = know(weigh((page,), (sure_of(cues),)), (page,), None, CALIBRATED)
    found = know(weigh((page,), (sure_of(wording),)), (page,), None, CALIBRATED)
    assert agreed.kind is cues
    assert agreed.confidence > 0.95
    assert found.confidence <= (MODEST_ORDER if found.kind is K.TRANSFER_ORDER else MODEST)


@pytest.mark.parametrize("kind", [each for each in Kind if each is not K.TRANSFER_ORDER])
@pytest.mark.parametrize("language", Language)
def test_an_order_that_the_cues_see_stays_one(kind: Kind, language: Language) -> None:
    page = page_of(PAGES[K.TRANSFER_ORDER, language])
    found = know(weigh((page,), (sure_of(kind),)), (page,), None, CALIBRATED)
    assert found.kind is K.TRANSFER_ORDER


def test_a_kind_that_a_rule_forbids_cannot_come_back() -> None:
    found = chances(overruled({}, suspected_fraud=0.0), (sure_of(K.SUSPECTED_FRAUD),), WEIGHTS)
    assert found[K.SUSPECTED_FRAUD] == 0.0


def test_what_carries_our_account_is_no_fraud_whatever_the_model_says() -> None:
    text = "Betaal binnen 24 uur\nBE68 5390 0754 7034"
    dossier = Dossier(
        number="BE-2026-004711", accounts=(Account(iban="BE68539007547034", owner="collector"),)
    )
    page = page_of(text)
    found = know(weigh((page,), (sure_of(K.SUSPECTED_FRAUD),)), (page,), dossier, CALIBRATED)
    assert found.kind is not K.SUSPECTED_FRAUD


@pytest.mark.parametrize("kind", [K.BANK_STATEMENT, K.COURT_ORDER])
def test_what_is_grave_is_never_sure_on_the_models_word_alone(kind: Kind) -> None:
    page = page_of("enkele woorden die niemand kent")
    found = know(weigh((page,), (sure_of(kind),)), (page,), None, CALIBRATED)
    assert found.kind is not kind or found.confidence <= MODEST


def test_cues_and_model_that_contradict_each_other_are_less_sure() -> None:
    points = overruled({K.PAYMENT_DEMAND: 4.0})  # a strong phrase and another
    agreeing = chances(points, (sure_of(K.PAYMENT_DEMAND),), classifier_in().calibration.weights)
    contradicting = chances(
        points, (sure_of(K.RETURN_RECEIPT),), classifier_in().calibration.weights
    )
    assert agreeing[K.PAYMENT_DEMAND] > 0.99
    assert max(contradicting.values()) < agreeing[K.PAYMENT_DEMAND]


def test_a_kind_is_as_sure_as_such_kinds_were_right() -> None:
    """Surer the likelier it is and the wording finds it."""
    certainty = classifier_in().calibration.certainty
    wording = [sure_of(K.PAYMENT_DEMAND)]
    agreed = certain(grounds((K.PAYMENT_DEMAND,), 0.99, wording), certainty)
    less = certain(grounds((K.PAYMENT_DEMAND,), 0.6, wording), certainty)
    alone = certain(grounds((K.COURT_ORDER,), 0.99, wording), certainty)
    assert 0.95 < agreed < 1.0
    assert max(less, alone) < agreed
    assert 0.0 < certain(grounds((K.PAYMENT_DEMAND,), 0.0, ()), certainty) < 0.2


def test_points_and_wording_tell_an_order_from_a_statement() -> None:
    apart = classifier_in().calibration.apart
    cues = {K.BANK_STATEMENT: 0.0, K.TRANSFER_ORDER: 6.0}
    against = {K.BANK_STATEMENT: 6.0, K.TRANSFER_ORDER: 0.0}
    told = partial(telling, executed=False)
    assert ordered(told(cues, 3.0), apart) > 0.98
    assert ordered(told(against, -3.0), apart) < 0.02
    assert ordered(told(cues, -3.0), apart) < ordered(told(cues, 0.0), apart)
    assert ordered(told(cues, 9.0), apart) == ordered(told(cues, 99.0), apart)


def test_wording_says_little_against_a_clear_execution() -> None:
    apart = classifier_in().calibration.apart
    clear = {K.BANK_STATEMENT: 6.0, K.TRANSFER_ORDER: 0.0}
    told = partial(telling, clear, executed=True)
    assert ordered(told(2.0), apart) == ordered(told(0.0), apart) < 0.1
    assert ordered(told(-2.0), apart) < ordered(told(0.0), apart) < ordered(told(5.0), apart)


def test_a_jumble_of_words_is_not_surely_anything_that_proves() -> None:
    text = "lampe verde kussen aller nuage tafel grenouille bicycle wolk fenster\n" * 4
    (document,) = understand(reading_of(text), None)
    assert document.kind is K.OTHER or document.confidence < 0.8


def test_ours_has_no_encoder_and_that_says_nothing() -> None:
    (opinion,) = classifier_in().opinions([page_of(STATEMENT)])
    assert opinion.encoder is None
    points = overruled({K.BANK_STATEMENT: 5.0}, payment_demand=0.5)
    deaf, all_ears = (replace(WEIGHTS, opinion=each) for each in (0.0, 5.0))
    assert chances(points, [opinion], deaf) == chances(points, [opinion], all_ears)


def test_an_encoder_is_weighed_in() -> None:
    unknown = page_of("een papier dat niemand kent met enkele woorden")
    ours, theirs = classifier_in(), classifier_in(str(ENCODER))
    first, second = (
        chances(overruled({}), each.opinions([unknown]), each.calibration.weights)
        for each in (ours, theirs)
    )
    assert first != second


def test_a_folder_without_a_model_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="holds no model of our kinds"):
        classifier_in(str(tmp_path))


def test_a_model_of_other_labels_is_refused(tmp_path: Path) -> None:
    folder = shutil.copytree(ENCODER, tmp_path / "other")
    config = json.loads((folder / "config.json").read_text())
    config["id2label"]["0"] = "cat"
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(BadSettings, match="cat"):
        classifier_in(str(folder))


def test_without_onnx_pytorch_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = shutil.copytree(ENCODER, tmp_path / "bare")
    (folder / "model.onnx").unlink()
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(BadSettings, match=r"bewijs\[torch\]"):
        classifier_in(str(folder))


def test_an_encoder_alone_borrows_our_wording_and_weights() -> None:
    theirs, ours = classifier_in(str(ENCODER)), classifier_in()
    assert theirs.calibration == ours.calibration
    (first,) = theirs.opinions([page_of(STATEMENT)])
    (second,) = ours.opinions([page_of(STATEMENT)])
    assert first.wording == second.wording
    assert (
        0 < theirs.calibration.weights.opinion < theirs.calibration.weights.wording
    )  # a modest say


def test_a_wording_alone_is_a_model(tmp_path: Path) -> None:
    shutil.copy(SHIPPED / FILE, tmp_path)
    theirs, ours = classifier_in(str(tmp_path)), classifier_in()
    assert theirs.calibration == ours.calibration
    assert theirs.opinions([page_of(STATEMENT)]) == ours.opinions([page_of(STATEMENT)])


def test_what_was_fitted_for_a_model_is_taken(tmp_path: Path) -> None:
    folder = shutil.copytree(ENCODER, tmp_path / "fitted")
    (folder / CALIBRATION).write_text(json.dumps(asdict(CALIBRATED)))
    assert classifier_in(str(folder)).calibration == CALIBRATED


MISREAD = "Hierbij zeg ik mijn abonnement 0p, ik wens mijn ahonnement op te zeggcn per 1 mei"


def test_a_word_that_was_misread_still_says_what_it_says() -> None:
    (opinion,) = classifier_in().opinions([page_of(MISREAD)])
    assert max(Kind, key=lambda kind: opinion.wording[kind]) is K.CANCELLATION_LETTER


def test_of_a_classifier_of_whole_pages_no_word_is_named() -> None:
    """Here one that thinks every paper a demand."""
    whole = np.array([[9.0 if kind is K.PAYMENT_DEMAND else 0.0 for kind in Kind]], np.float32)
    theirs = classifier_in(str(ENCODER))
    assert theirs.encoder
    encoder = replace(theirs.encoder, network=lambda *_: whole, labels=tuple(Kind))
    page = page_of("een papier dat niemand kent met enkele woorden")
    (opinion,) = replace(theirs, encoder=encoder).opinions([page])
    assert opinion.encoder
    assert max(Kind, key=opinion.encoder.__getitem__) is K.PAYMENT_DEMAND
    assert not [vote for vote in opinion.votes if vote.phrase.startswith("model: ")]


def test_what_we_ship_is_small() -> None:
    assert sum(each.stat().st_size for each in SHIPPED.iterdir()) <= 2_000_000


def test_a_full_page_takes_less_than_15_ms() -> None:
    page = page_of("\n".join([STATEMENT] * 8))
    classifier_in().opinions([page])
    begun = time.process_time()
    classifier_in().opinions([page] * 10)
    assert (time.process_time() - begun) / 10 < 0.015


def test_wording_of_other_kinds_is_refused(tmp_path: Path) -> None:
    with np.load(SHIPPED / FILE) as kept:
        parts = dict(kept)
    np.savez(tmp_path / FILE, **parts | {"kinds": parts["kinds"][::-1]})
    with pytest.raises(BadSettings, match="kinds are others"):
        classifier_in(str(tmp_path))
