from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from evidence.errors import Conflict, NotFound
from evidence.service import Channel, Lane, State
from evidence.vocabulary import Claim, Language
from storage import audits, evidences, outbox, reviews
from storage.records import NewEvidence, Refused
from storage.register import Register
from tests.storage.samples import NOON, later, new_evidence


def test_a_received_evidence_comes_back_as_it_was_given(register: Register) -> None:
    new = replace(
        new_evidence(dossier_number="BE-1"),
        sender="mail@example.org",
        dossier={"number": "BE-1", "principal": "129.95"},
        claim=Claim.PAID_CREDITOR,
        language=Language.FR,
    )
    evidence = evidences.receive(register, new)
    assert evidences.get(register, evidence.id) == evidence
    own = {"request_key", "refusal", "set_aside"}
    shared = NewEvidence.__dataclass_fields__.keys() - own
    assert {name: getattr(evidence, name) for name in shared} == {
        name: getattr(new, name) for name in shared
    }
    assert (evidence.state, evidence.attempts, evidence.urgent) == (State.RECEIVED, 0, False)


def test_row_and_message_come_together(register: Register) -> None:
    evidence = evidences.receive(register, new_evidence())
    (waiting,) = outbox.pending(register, outbox.READ, limit=10)
    assert (waiting.evidence_id, waiting.lane, waiting.created_at) == (
        evidence.id,
        Lane.PORTAL,
        NOON,
    )
    assert [each.what for each in audits.history(register, evidence.id)] == ["received"]


def test_a_request_key_gives_the_first_evidence_back(register: Register) -> None:
    first = evidences.receive(register, new_evidence(request_key="k"))
    again = evidences.receive(register, new_evidence(request_key="k", received_at=later(60)))
    assert again == first
    assert len(outbox.pending(register, outbox.READ, limit=10)) == 1


def test_a_request_key_is_not_lent_to_another_file(register: Register) -> None:
    evidences.receive(register, new_evidence(request_key="k"))
    with pytest.raises(Conflict):
        evidences.receive(register, new_evidence(request_key="k", sha256="b" * 64))


def test_one_key_at_the_same_instant_makes_one_evidence(register: Register) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = pool.map(
            lambda _: evidences.receive(register, new_evidence(request_key="k")).id, range(16)
        )
    assert len(set(found)) == 1
    assert len(outbox.pending(register, outbox.READ, limit=50)) == 1


def test_a_refused_attachment_is_kept_and_announced_but_not_read(register: Register) -> None:
    refused = Refused(code="encrypted_pdf", message="The PDF asks for a password.")
    new = replace(new_evidence(), channel=Channel.MAIL, lane=Lane.MAIL, refusal=refused)
    evidence = evidences.receive(register, new)
    assert (evidence.state, evidence.refusal) == (State.REFUSED, refused)
    assert outbox.pending(register, outbox.READ, limit=10) == ()
    assert [each.evidence_id for each in outbox.pending(register, outbox.DECIDED, limit=10)] == [
        evidence.id
    ]


@pytest.mark.parametrize("unknown", ["f" * 32, "", "a\0b"])  # no text of PostgreSQL holds NUL
def test_an_unknown_id_is_not_found(register: Register, unknown: str) -> None:
    with pytest.raises(NotFound):
        evidences.get(register, unknown)


def test_an_instant_without_a_zone_is_turned_away(register: Register) -> None:
    with pytest.raises(Exception, match="zone"):
        evidences.receive(register, new_evidence(received_at=NOON.replace(tzinfo=None)))


def test_what_no_machine_reads_waits_for_a_person_with_its_reason(register: Register) -> None:
    why = Refused(code="unknown_format", message="A person reads the mail itself.")
    new = replace(new_evidence(), refusal=why, set_aside=True)
    evidence = evidences.receive(register, new)
    assert (evidence.state, evidence.refusal) == (State.SET_ASIDE, why)
    assert [each.id for each in reviews.queue(register, limit=9)] == [evidence.id]
