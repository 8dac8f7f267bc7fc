from storage import evidences, outbox
from storage.register import Register
from tests.storage.samples import later, new_evidence


def test_messages_wait_in_order_until_they_are_marked_as_sent(register: Register) -> None:
    ids = [evidences.receive(register, new_evidence()).id for _ in range(3)]
    waiting = outbox.pending(register, outbox.READ, limit=2)
    assert [each.evidence_id for each in waiting] == ids[:2]
    outbox.mark_sent(register, [each.id for each in waiting], now=later(1))
    assert [each.evidence_id for each in outbox.pending(register, outbox.READ, limit=9)] == ids[2:]
