"""What must hold for any papers of one dossier, whatever came before them."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from evidence.records import Decision, Document, Reading
from evidence.vocabulary import Claim, FieldName, Kind, Sign, Verdict
from policy.decide import decide
from tests.policy.papers import FIRM, TODAY, claiming, order, page, paper, reading, statement
from workers.dossier import Held, Together, decide_together

OFTEN = settings(max_examples=150, deadline=None)
F, K, S = FieldName, Kind, Sign
DATED = {F.DATE: "2026-01-20"}
ORDERS = (order(), order(S.PENDING), order(S.SENT), order(S.NOT_EXECUTED))
PAPERS = (
    *ORDERS,
    statement(),
    statement(amount="100.00"),
    statement(amount="53.07", date="2026-03-16"),
    statement(without=(F.PAYER_IBAN,)),
    statement(S.BOOKED, S.REVERSED),
    statement(S.PENDING),
    paper(K.RETURN_RECEIPT, S.POSTMARK, S.DEPOSIT_PROOF, fields=DATED),
    paper(K.CANCELLATION_LETTER, S.EMAIL_HEADER, fields=DATED),
    paper(K.CANCELLATION_LETTER),
    paper(K.DISPUTE_NOTICE, S.ABOUT_DISPUTE, fields=DATED),
    paper(K.MAILING_PROOF, S.REGISTERED, fields=DATED),
    paper(K.COURT_ORDER, S.ADMITTED, fields=DATED | {F.MEDIATOR_NAME: "A", F.MEDIATOR_EMAIL: "b"}),
    paper(K.PAYMENT_DEMAND),
    paper(K.OTHER),
)
CLAIMS = st.sampled_from([None, Claim.PAID_COLLECTOR, Claim.CANCELLED, Claim.DISPUTED])
OTHERS = st.lists(st.sampled_from(PAPERS), max_size=4)


def _together(own: Document, others: Sequence[Document], claim: Claim | None) -> Together:
    def judge(seen: Reading, documents: tuple[Document, ...]) -> Decision:
        return decide(seen, documents, claiming(claim), TODAY, FIRM)

    first, *rest = (
        Held(id=str(number), reading=reading(page()), documents=(each,))
        for number, each in enumerate((own, *others))
    )
    return decide_together(first, judge(first.reading, first.documents), rest, judge)


@OFTEN
@given(st.sampled_from(ORDERS), OTHERS, CLAIMS)
def test_an_order_is_never_accepted_whatever_its_dossier_holds(
    own: Document, others: list[Document], claim: Claim | None
) -> None:
    alone, among = _together(own, (), claim), _together(own, others, claim)
    assert alone.decision.verdict is not Verdict.ACCEPTED
    assert among.decision.verdict is alone.decision.verdict


@OFTEN
@given(st.sampled_from(PAPERS), OTHERS, CLAIMS, st.randoms(use_true_random=False))
def test_the_order_in_which_the_others_came_changes_nothing(
    own: Document, others: list[Document], claim: Claim | None, chance: object
) -> None:
    shuffled = list(others)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = _together(own, others, claim), _together(own, shuffled, claim)
    assert one.decision.verdict is other.decision.verdict
    assert {each.code for each in one.decision.reasons} == {
        each.code for each in other.decision.reasons
    }


@OFTEN
@given(st.sampled_from(PAPERS), OTHERS, CLAIMS)
def test_what_is_accepted_alone_is_never_rejected_for_its_dossier(
    own: Document, others: list[Document], claim: Claim | None
) -> None:
    alone, among = _together(own, (), claim), _together(own, others, claim)
    if alone.decision.verdict is Verdict.ACCEPTED:
        assert among.decision.verdict is not Verdict.REJECTED


@OFTEN
@given(st.sampled_from(PAPERS), OTHERS, CLAIMS)
def test_only_an_acceptance_turns_others_and_never_an_order(
    own: Document, others: list[Document], claim: Claim | None
) -> None:
    among = _together(own, others, claim)
    assert all(each.verdict is Verdict.ACCEPTED for each in among.others.values())
    assert not among.others or among.decision.verdict is Verdict.ACCEPTED
    turned = [others[int(number) - 1] for number in among.others]
    assert all(each.kind is not Kind.TRANSFER_ORDER for each in turned)
