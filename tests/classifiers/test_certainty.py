"""How sure a kind is when cues and model are weighed, and what the model may never change."""

from dataclasses import replace
from functools import partial

import pytest

from classifiers.certainty.calibration import certain, grounds, ordered, telling
from classifiers.certainty.combining import chances
from classifiers.certainty.knowing import know
from classifiers.documents import understand
from classifiers.kinds.weighing import weigh
from classifiers.model.classifier import classifier_in
from evidence.dossier import Account, Dossier
from evidence.vocabulary import Kind, Language
from policy.edition import edition, versions
from tests.classifiers.invented import ENCODER, page_of, reading_of
from tests.classifiers.opinions import CALIBRATED, WEIGHTS, overruled, sure_of
from tests.classifiers.written import PAGES

K = Kind
ORDER, STATEMENT = PAGES[K.TRANSFER_ORDER, Language.NL], PAGES[K.BANK_STATEMENT, Language.NL]


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
    """Nothing may rest on it: neither an acceptance nor a rejection."""
    page = page_of(PAGES[cues, language])
    wording = K.TRANSFER_ORDER if cues is K.BANK_STATEMENT else K.BANK_STATEMENT
    agreed = know(weigh((page,), (sure_of(cues),)), (page,), None, CALIBRATED)
    found = know(weigh((page,), (sure_of(wording),)), (page,), None, CALIBRATED)
    assert agreed.kind is cues
    assert agreed.confidence > 0.95
    assert agreed.doubt is None
    parameters = edition(versions()[-1]).parameters
    least = {K.TRANSFER_ORDER: parameters.order_kind}.get(found.kind, parameters.accept_kind)
    assert found.doubt or found.confidence < least


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
    assert found.kind is not kind or found.doubt


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


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("wording", Kind)
def test_what_is_sure_of_all_kinds_is_one_at_the_most(kind: Kind, wording: Kind) -> None:
    """Two kinds are never both sure."""
    page = page_of(PAGES[kind, Language.NL])
    found = know(weigh((page,), (sure_of(wording),)), (page,), None, CALIBRATED)
    assert found.confidence + sum(sure for _, sure in found.rivals) <= 1.0 + 1e-9


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
