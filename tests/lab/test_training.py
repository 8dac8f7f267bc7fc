"""What a model is shown, how it learns, and how it is fitted."""

from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import mean

import numpy as np
import pytest

from classifiers.certainty.calibration import certain
from classifiers.certainty.combining import FLOOR
from classifiers.certainty.knowing import judge
from classifiers.model.classifier import classifier_in
from classifiers.model.tokens import tokens_on
from classifiers.words.plain import plain_page
from evidence.vocabulary import Kind
from fixtures.texts import read_texts, text_files
from lab.training.calibrating import chances_of, example_of, examples, fitted, weights_of
from lab.training.noise import misread
from lab.training.sample import Sample
from lab.training.spoiling import arranged
from lab.training.written import written
from lab.truth import TrueDocument, Truth
from tests.classifiers.invented import reading_of

PRINTED = tuple(
    (word, (0.1 * at, 0.2, 0.1 * at + 0.08, 0.22))
    for at, word in enumerate(["Nieuw", "saldo", "na", "overschrijving", "naar", "149,95", "EUR"])
)
SAMPLE = Sample(kind=Kind.BANK_STATEMENT, layout="invented", words=PRINTED)


def test_the_same_seed_arranges_a_page_alike_and_another_differently() -> None:
    words = list(PRINTED) * 5
    assert arranged(words, Random(3)) == arranged(words, Random(3))
    rng = Random(1)
    assert len({str(arranged(words, rng)) for _ in range(20)}) == 20


def test_what_is_arranged_stays_on_the_page() -> None:
    rng = Random(2)
    told = [arranged(list(PRINTED) * 5, rng) for _ in range(50)]
    assert all(0 <= share <= 1 for words in told for _, place in words for share in place)


def test_reading_loses_words_and_never_invents_any() -> None:
    words = list(PRINTED) * 200
    assert misread(words, 0.0, Random(1)) == words
    left = misread(words, 1.0, Random(1))
    assert 0.85 * len(words) < len(left) < len(words)


def test_weights_that_made_the_answers_are_found_again() -> None:
    rng, true = np.random.default_rng(1), np.array([2.0, 1.0, 0.5, 1.5, 0.7])
    traits = rng.normal(size=(3000, len(Kind), 5))
    allowed = np.ones(traits.shape[:2], bool)
    right = np.array([rng.choice(len(Kind), p=each) for each in chances_of(traits, allowed, true)])
    assert weights_of(traits, allowed, right) == pytest.approx(true, abs=0.2)


def test_what_counts_twice_weighs_as_if_it_were_there_twice() -> None:
    rng = np.random.default_rng(2)
    traits, right = rng.normal(size=(60, 3, 2)), rng.integers(0, 3, 60)
    allowed, shares = np.ones((60, 3), bool), np.repeat([1.0, 2.0], 30)
    twice = [np.concatenate([each, each[30:]]) for each in (traits, allowed, right)]
    assert weights_of(traits, allowed, right, shares) == pytest.approx(weights_of(*twice), abs=1e-3)


def test_nothing_can_be_fitted_on_nothing() -> None:
    with pytest.raises(ValueError, match="nothing to fit on"):
        fitted([], [], classifier_in().calibration)


def test_a_kind_is_as_sure_as_the_examples_were_right() -> None:
    """Papers in words, of which the model has learnt: the more are right, the surer."""
    texts = [*read_texts(text_files()[:2])]
    given = [example_of(each, classifier_in()) for each in texts]
    calibration = fitted([], given, classifier_in().calibration)
    judged = [judge(each.facts, calibration.weights) for each in given]
    said = [certain(each.grounds, calibration.certainty) for each in judged]
    right = [each.kind in of.kinds for each, of in zip(given, judged, strict=True)]
    assert sum(said) / len(said) == pytest.approx(sum(right) / len(right), abs=0.02)
    wrong = [
        replace(each, kind=Kind.COURT_ORDER) for each in given if each.kind is Kind.BANK_STATEMENT
    ]
    doubtful = fitted([], [*given, *wrong], calibration)
    before, after = (
        mean(certain(judge(each.facts, of.weights).grounds, of.certainty) for each in wrong)
        for of in (calibration, doubtful)
    )
    assert after < min(before - 0.1, 0.9)


def test_an_example_is_what_the_cues_and_the_model_say_of_true_pages() -> None:
    truth = Truth(
        path=Path("a.pdf"), split="dev", medium="digital", language="nl", layout="invented",
        trap=None, legible=True, page_sizes=(), dossier=None, findings=(), acceptable=None,
        expected=None,
        documents=(TrueDocument(pages=(1,), kind=Kind.OTHER, fields=None),),
    )  # fmt: skip
    (found,) = examples(truth, reading_of("een papier dat niemand kent"), classifier_in())
    assert (found.name, found.kind) == ("a.pdf", Kind.OTHER)
    assert max(found.facts.weighed.scores.values()) < FLOOR
    assert len(found.facts.weighed.opinions) == 1


def test_an_example_of_a_paper_in_words_is_of_its_kind() -> None:
    text = next(each for each in read_texts(text_files()) if each.kind is Kind.COURT_ORDER)
    found = example_of(text, classifier_in())
    assert (found.name, found.kind) == (text.name, Kind.COURT_ORDER)


def test_wording_is_learnt_alike_each_time_and_tells_what_it_was_shown() -> None:
    pytest.importorskip("torch")
    from lab.training.wordings import learnt, shown

    texts = [*read_texts(text_files()[:4])]
    first, second = (learnt([*shown(written(texts), [SAMPLE], 1)]) for _ in range(2))
    assert np.array_equal(first.weights, second.weights)
    pages = [(text.kind, plain_page(text.pages[0])) for text in texts]
    told = [first.opinion(page, tokens_on(page))[0] for _, page in pages]
    right = [
        max(logs, key=lambda kind: logs[kind]) is kind
        for (kind, _), logs in zip(pages, told, strict=True)
    ]
    assert sum(right) > 0.95 * len(right)


def test_printed_pages_are_the_same_for_the_same_seed() -> None:
    pytest.importorskip("typst")
    from lab.training.printed import printed

    first, second = ([*printed(("train",), 7, 3)] for _ in range(2))
    assert first == second
    assert all(sample.words for sample in first)
