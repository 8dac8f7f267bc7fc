"""What each step of the reading found, under the step's name.

A restart goes on where it stopped, and a reviewer sees what the machine saw.
"""

from sqlalchemy import select

from evidence.codec import Json
from evidence.errors import LostLease
from evidence.service import State
from storage import tables
from storage.records import Claimed
from storage.register import Register
from storage.rows import load_evidence

_columns = tables.steps.c


def save(register: Register, claimed: Claimed, name: str, body: Json) -> None:
    """Keep what the step found, in place of what it found before. Raises ``LostLease``."""
    row = {"evidence_id": claimed.evidence.id, "name": name, "body": body}
    old = (_columns.evidence_id == claimed.evidence.id, _columns.name == name)
    with register.write() as connection:
        evidence = load_evidence(connection, claimed.evidence.id, lock=True)
        if evidence.fence != claimed.fence or evidence.state is not State.READING:
            raise LostLease
        connection.execute(tables.steps.delete().where(*old))
        connection.execute(tables.steps.insert(), row)


def load(register: Register, evidence_id: str, name: str) -> Json:
    """What the step found, or None when it did not come to an end yet."""
    mine = (_columns.evidence_id == evidence_id, _columns.name == name)
    with register.read() as connection:
        body: Json = connection.execute(select(_columns.body).where(*mine)).scalar()
        return body
