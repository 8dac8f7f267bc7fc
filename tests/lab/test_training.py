"""What a model is shown, how it learns, and how it is fitted."""

from pathlib import Path
from random import Random

import numpy as np
import pytest

from classifiers.combining import FLOOR
from classifiers.model.classifier import classifier_in
from classifiers.model.tokens import tokens_on
from classifiers.plain import plain_page
from evidence.vocabulary import Kind
from fixtures.texts import read_texts, text_files
from lab.training.calibrating import Example, example_of, examples, fitted
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
    given = []
    for _ in range(3000):
        traits = rng.normal(size=(len(Kind), 5))
        chance = np.exp(traits @ true) / np.exp(traits @ true).sum()
        kind = int(rng.choice(len(Kind), p=chance))
        given.append(Example(layout="", traits=traits, allowed=np.ones(len(Kind), bool), kind=kind))
    found = fitted(given)
    assert (found.points, found.opinion) == (
        pytest.approx(2.0, abs=0.2),
        pytest.approx(1.5, abs=0.2),
    )


def test_an_example_is_what_the_cues_and_the_model_say_of_true_pages() -> None:
    truth = Truth(
        path=Path("a.pdf"), split="dev", medium="digital", language="nl", layout="invented",
        trap=None, legible=True, page_sizes=(), dossier=None, findings=(), acceptable=None,
        expected=None,
        documents=(TrueDocument(pages=(1,), kind=Kind.OTHER, fields=None),),
    )  # fmt: skip
    (found,) = examples(truth, reading_of("een papier dat niemand kent"), classifier_in())
    at = list(Kind).index(Kind.OTHER)
    assert found.kind == at
    assert list(found.traits[at, 1:3]) == [1.0, 1.0]
    assert found.traits[at, 0] < np.log1p(FLOOR)


def test_an_example_of_a_paper_in_words_is_of_its_kind() -> None:
    text = next(each for each in read_texts(text_files()) if each.kind is Kind.COURT_ORDER)
    found = example_of(text, classifier_in())
    assert found.kind == list(Kind).index(Kind.COURT_ORDER)
    assert found.layout == text.name


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
