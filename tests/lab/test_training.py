"""What a model is shown, how it learns, and how it is fitted."""

from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
import pytest
from tokenizers import Tokenizer

from classifiers.combining import FLOOR
from classifiers.model.classifier import SHIPPED, classifier_in
from classifiers.plain import plain_page
from evidence.vocabulary import Kind
from fixtures.texts import read_texts, text_files
from lab.training.augment import Sample, Teller
from lab.training.calibrating import Example, example_of, examples, fitted
from lab.training.lessons import BATCH, lessons, neighbours, shelved, word_vectors
from lab.training.noise import misread
from lab.training.phrasebook import phrasebook
from lab.training.written import written
from lab.truth import TrueDocument, Truth
from tests.classifiers.invented import page_of, reading_of

PRINTED = tuple(
    (word, (0.1 * at, 0.2, 0.1 * at + 0.08, 0.22))
    for at, word in enumerate(["Nieuw", "saldo", "na", "overschrijving", "naar", "149,95", "EUR"])
)
SAMPLE = Sample(kind=Kind.BANK_STATEMENT, layout="invented", language="nl", words=PRINTED)
TOKENIZER = Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))
TELLER = Teller(book=phrasebook(), near={"saldo": ["solde"]}, any=["wolk", "nuage", "cloud"])


def test_the_same_seed_tells_the_same_page() -> None:
    assert TELLER.told(SAMPLE, Random(3)) == TELLER.told(SAMPLE, Random(3))
    assert TELLER.composed(Kind.COURT_ORDER, Random(3)) == TELLER.composed(
        Kind.COURT_ORDER, Random(3)
    )


def test_a_page_is_told_differently_each_time() -> None:
    rng = Random(1)
    assert len({str(TELLER.told(SAMPLE, rng)) for _ in range(20)}) == 20


def test_what_is_told_stays_on_the_page() -> None:
    rng = Random(2)
    told = [words for _ in range(50) for words in (TELLER.told(SAMPLE, rng)[1],)]
    told += [TELLER.composed(kind, rng) for kind in Kind]
    assert all(0 <= share <= 1.2 for words in told for _, place in words for share in place)


def test_every_kind_can_be_composed() -> None:
    assert all(len(TELLER.composed(kind, Random(5))) > 3 for kind in Kind)


def test_reading_loses_words_and_never_invents_any() -> None:
    words = list(PRINTED) * 200
    assert misread(words, 0.0, Random(1)) == words
    left = misread(words, 1.0, Random(1))
    assert 0.85 * len(words) < len(left) < len(words)


def test_neighbours_in_meaning_cross_languages() -> None:
    pytest.importorskip("safetensors")
    words = {text: at for text, at in TOKENIZER.get_vocab().items() if text.isalpha()}
    near = neighbours(words, word_vectors(SHIPPED))
    assert "paiement" in near["betaling"]
    assert "gericht" in near["court"]


def test_lessons_are_the_same_for_the_same_seed() -> None:
    def three() -> list[object]:
        shelf = shelved([SAMPLE])
        return list(islice(lessons(shelf, TELLER, TOKENIZER, 7), 3))

    assert three() == three()
    ((pages, kinds), *_) = three()  # type: ignore[misc]
    assert len(pages) == len(kinds) == BATCH


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
    told = [first.opinion(page)[0] for _, page in pages]
    right = [
        max(logs, key=lambda kind: logs[kind]) is kind
        for (kind, _), logs in zip(pages, told, strict=True)
    ]
    assert sum(right) > 0.95 * len(right)


def test_a_course_ends_in_a_model_that_runs_with_and_without_pytorch(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("typst")
    from lab.training.course import course
    from lab.training.printed import printed
    from lab.training.saving import ONNX

    out = tmp_path / "made"
    pages = list(printed(("train",), 1, 12))
    losses = list(course(SHIPPED, text_files()[:2], pages, seed=1, steps=10, out=out))
    assert len(losses) == 10
    page = page_of("Rekeninguittreksel nr. 3\nNieuw saldo 149,95 EUR")
    (with_onnx,) = classifier_in(str(out)).opinions([page])
    (out / ONNX).rename(tmp_path / ONNX)
    bare = out.rename(tmp_path / "bare")
    (with_torch,) = classifier_in(str(bare)).opinions([page])
    for kind in Kind:
        assert with_onnx.logs[kind] == pytest.approx(with_torch.logs[kind], abs=1e-3)
