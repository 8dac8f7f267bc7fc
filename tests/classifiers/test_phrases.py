import pytest

from classifiers.words.lines import blocks
from classifiers.words.phrases import Hit, Lexicon, fold, passage
from tests.classifiers.invented import block_of, page_of


def hits(phrase: str, text: str) -> list[Hit[str]]:
    return Lexicon([(phrase, "found")]).find(passage(block_of(text)))


def test_case_accents_and_punctuation_do_not_count() -> None:
    assert fold("  Exécuté  LE: ") == ("execute", "le")
    assert hits("exécuté le", "EXECUTE LE: 14/03")
    assert hits("l'huissier", "l’huissier")
    assert hits("überweisungsauftrag", "ÜBERWEISUNGSAUFTRAG")


def test_only_whole_words_match() -> None:
    assert not hits("ocmw", "ocmwx")
    assert not hits("saldo", "saldolijst")
    assert not hits("admissible", "inadmissible")
    assert not hits("toelaatbaar", "ontoelaatbaar")


def test_a_phrase_may_run_over_a_line_end_inside_a_block() -> None:
    assert hits("bewijs van afgifte", "Dit is een bewijs\nvan afgifte")


def test_a_phrase_never_runs_over_two_blocks() -> None:
    lexicon = Lexicon([("bewijs van afgifte", "found")])
    page = page_of("Dit is een bewijs\n\nvan afgifte")
    assert not any(lexicon.find(passage(block)) for block in blocks(page))


@pytest.mark.parametrize("text", ["0verschrijvingsopdracht", "overschrijvings0pdracht"])
def test_a_digit_read_for_a_letter_is_forgiven(text: str) -> None:
    assert hits("overschrijvingsopdracht", text)


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("factuurdatum", "factuurdalum", True),
        ("verklaart het verzoek toelaatbaar", "verklaart het verzoek toelaathaar", True),
        ("gepland", "gepxand", False),  # too short to forgive
        ("factuurdatum", "faktuurdalum", False),  # two letters in twelve
        ("niet ontvangen", "met ontvangen", False),  # a word that denies
        ("non exécuté", "nom exécuté", False),
        ("exécuté le", "exécuter le", False),  # another form of the word
        ("effectuée", "effectuer", False),
    ],
)
def test_one_letter_in_eight_may_be_misread(phrase: str, text: str, found: bool) -> None:
    assert bool(hits(phrase, text)) is found


def test_a_word_that_was_read_for_sure_is_no_misreading() -> None:
    """Somebody is called Verzonnen; nothing was sent ("verzonden")."""
    lexicon = Lexicon([("verzonden", "found"), ("factuurdatum", "found")])
    for text, confidence, found in (
        ("Jan Verzonnen", 1.0, False),
        ("factuurdalum", 1.0, False),
        ("factuurdalum", 0.9, True),
        ("verzonden", 1.0, True),
    ):
        (block,) = blocks(page_of(text, confidence=confidence))
        assert bool([*lexicon.find(passage(block))]) is found, text


@pytest.mark.parametrize("text", ["ordre devirement", "ordredevirement", "or dredevirement"])
def test_lost_and_stray_spaces_are_forgiven(text: str) -> None:
    assert hits("ordre de virement", text)


def test_a_gap_holds_up_to_six_words() -> None:
    near = "stelt mr. An Voorbeeld te Gent aan"
    far = "stelt één twee drie vier vijf zes zeven aan"
    assert hits("stelt … aan", near)
    assert not hits("stelt … aan", far)


@pytest.mark.parametrize(
    "text",
    [
        "niet uitgevoerd op 14/03",
        "nog niet uitgevoerd op 14/03",
        "werd nooit uitgevoerd op 14/03",
        "is niet of laattijdig uitgevoerd op 14/03",
        "geen bewijs dat de betaling is uitgevoerd op 14/03",
    ],
)
def test_a_denial_before_the_phrase_is_seen(text: str) -> None:
    (hit,) = hits("uitgevoerd op", text)
    assert hit.denied


def test_a_denial_in_the_gap_or_behind_is_seen() -> None:
    (inside,) = hits("verklaart … toelaatbaar", "verklaart het verzoek niet toelaatbaar")
    (behind,) = hits("ordre de virement", "Un ordre de virement n'est pas une preuve")
    assert inside.denied
    assert behind.denied


def test_a_lack_denies_the_next_word_only() -> None:
    (far,) = hits("référence banque", "SANS COMMUNICATION REFERENCE BANQUE : 26")
    (near,) = hits("référence banque", "SANS REFERENCE BANQUE")
    assert not far.denied
    assert near.denied


def test_a_denial_in_another_sentence_does_not_count() -> None:
    (hit,) = hits("uitgevoerd op", "Bel ons niet. Uitgevoerd op 14/03")
    assert not hit.denied


@pytest.mark.parametrize(
    ("phrase", "text", "future"),
    [
        ("uitgevoerd op", "wordt uitgevoerd op 18/03", True),
        ("uitgevoerd", "zodra zij uitgevoerd is", True),
        ("uitgevoerd op", "werd uitgevoerd op 18/03", False),
        ("uitgevoerd op", "werden uitgevoerd op 18/03", False),
        ("exécuté le", "sera exécuté le 18/03", True),
        ("exécuté le", "a été exécuté le 18/03", False),
        ("ausgeführt am", "werden ausgeführt am 18.03", True),
        ("ausgeführt am", "wurde ausgeführt am 18.03", False),
        ("executed on", "will be executed on 18/03", True),
        ("executed on", "has been executed on 18/03", False),
    ],
)
def test_what_is_only_announced_is_seen(phrase: str, text: str, future: bool) -> None:
    (hit,) = hits(phrase, text)
    assert hit.future is future


def test_the_longest_phrase_at_a_place_wins() -> None:
    lexicon = Lexicon([("opdracht", "order"), ("uw doorlopende opdracht ten gunste van", "line")])
    found = lexicon.find(passage(block_of("UW DOORLOPENDE OPDRACHT TEN GUNSTE VAN")))
    assert [hit.value for hit in found] == ["line"]


def test_a_hit_that_does_not_count_hides_nothing() -> None:
    lexicon = Lexicon([("opdracht", "order"), ("uw opdracht", "more")])
    text = passage(block_of("uw opdracht"))
    assert [hit.value for hit in lexicon.find(text, lambda hit: hit.value == "order")] == ["order"]


def test_a_hit_leads_back_to_its_words() -> None:
    text = passage(block_of("Dit is een\nbewijs van afgifte hier"))
    (hit,) = Lexicon([("bewijs van afgifte", "found")]).find(text)
    box, words = text.place(hit.start, hit.end)
    line = text.block.lines[1]
    assert words == "bewijs van afgifte"
    assert box == (line.words[0].box[0], line.box[1], line.words[2].box[2], line.box[3])


def test_a_phrase_to_the_letter_outranks_one_with_a_misread_letter() -> None:
    lexicon = Lexicon([("brouillon", "state"), ("brouillons", "folder")])
    assert [hit.value for hit in lexicon.find(passage(block_of("Brouillons")))] == ["folder"]
    assert [hit.value for hit in lexicon.find(passage(block_of("Brouillon")))] == ["state"]
