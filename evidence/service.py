"""The closed lists of words that only the service has: of an evidence on its way.

As those of ``evidence.vocabulary`` they are never renamed.
"""

from enum import StrEnum


class State(StrEnum):
    """Where an evidence stands in the service."""

    RECEIVED = "received"
    READING = "reading"
    DECIDED = "decided"
    IN_REVIEW = "in_review"
    SET_ASIDE = "set_aside"
    REFUSED = "refused"


class Channel(StrEnum):
    """By which door an evidence came in."""

    PORTAL = "portal"
    MAIL = "mail"
    COMMAND = "command"


class Lane(StrEnum):
    """The queues; a lane never starves another."""

    URGENT = "urgent"
    PORTAL = "portal"
    MAIL = "mail"
    BULK = "bulk"
