"""Who may review, and the check of their passwords."""

import hashlib
import hmac
import os

from sqlalchemy import select

from evidence.errors import NotFound, UsageError
from storage import tables
from storage.register import Register

# who else decides, and does what the audit tells: a person of that name would be taken for it
NO_PERSONS = frozenset({"policy", "debtor", "register", "worker"})
LONGEST = 100  # characters of a name
_COST = {"n": 2**14, "r": 8, "p": 5}  # OWASP's advice for scrypt with 16 MiB
_SALT_BYTES = 16
_SEAL_LETTERS = 32


def save(register: Register, name: str, password: str) -> None:
    """Let that reviewer in with that password, an older one no longer works.

    Raises ``UsageError`` for a name of ``NO_PERSONS``, or one that nobody could type.
    """
    if name.strip().casefold() in NO_PERSONS:
        raise UsageError(f"{name!r} is no person in the records. Choose another name.")
    if not name or name != name.strip() or not name.isprintable() or len(name) > LONGEST:
        raise UsageError(f"A name has 1 to {LONGEST} printable characters, no space around them.")
    values = {"password_hash": _hash(password, os.urandom(_SALT_BYTES))}
    change = tables.reviewers.update().where(tables.reviewers.c.name == name).values(**values)
    with register.write() as connection:
        if not connection.execute(change).rowcount:
            connection.execute(tables.reviewers.insert(), {"name": name, **values})


def remove(register: Register, name: str) -> None:
    """Let that reviewer in no longer. What the person answered stays. Raises ``NotFound``."""
    with register.write() as connection:
        gone = connection.execute(tables.reviewers.delete().where(tables.reviewers.c.name == name))
    if not gone.rowcount:
        raise NotFound(f"There is no reviewer {name!r}.")


def names(register: Register) -> tuple[str, ...]:
    """Who may sign in, by name."""
    with register.read() as connection:
        query = select(tables.reviewers.c.name).order_by(tables.reviewers.c.name)
        return tuple(connection.execute(query).scalars())


def seal(register: Register, name: str) -> str | None:
    """What a session of that reviewer carries: another one with each password, None for nobody."""
    query = select(tables.reviewers.c.password_hash).where(tables.reviewers.c.name == name)
    with register.read() as connection:
        kept = connection.execute(query).scalar()
    return hashlib.sha256(kept.encode()).hexdigest()[:_SEAL_LETTERS] if kept else None


def verify(register: Register, name: str, password: str) -> bool:
    """Whether that is the reviewer's password. Takes as long for an unknown name."""
    query = select(tables.reviewers.c.password_hash).where(tables.reviewers.c.name == name)
    with register.read() as connection:
        kept = connection.execute(query).scalar()
    expected = kept or _hash("", bytes(_SALT_BYTES))
    salt = bytes.fromhex(expected.partition("$")[0])
    return hmac.compare_digest(expected, _hash(password, salt)) and kept is not None


def _hash(password: str, salt: bytes) -> str:
    digest = hashlib.scrypt(password.encode(), salt=salt, dklen=32, maxmem=2**26, **_COST)
    return f"{salt.hex()}${digest.hex()}"
