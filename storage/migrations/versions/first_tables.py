"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """The first tables."""
    op.create_table(
        "dossiers",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("body", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("updated", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_dossiers")),
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("sender", sa.Text(), nullable=True),
        sa.Column("lane", sa.String(length=16), nullable=False),
        sa.Column("dossier_number", sa.Text(), nullable=True),
        sa.Column("dossier", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("claim", sa.String(length=40), nullable=True),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column("received_at", INSTANT, nullable=False),
        sa.Column("received_day", sa.Date(), nullable=False),
        sa.Column("request_key", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("lease_until", INSTANT, nullable=True),
        sa.Column("rung_at", INSTANT, nullable=False),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.Column("refusal", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("result", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("contested_at", INSTANT, nullable=True),
        sa.Column("reviewer", sa.Text(), nullable=True),
        sa.Column("review_until", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("request_key", name=op.f("uq_evidence_request_key")),
    )
    op.create_index(
        op.f("ix_evidence_dossier_number"), "evidence", ["dossier_number"], unique=False
    )
    op.create_index(op.f("ix_evidence_sha256"), "evidence", ["sha256"], unique=False)
    op.create_index(
        op.f("ix_evidence_state_received_at"), "evidence", ["state", "received_at"], unique=False
    )
    op.create_table(
        "reviewers",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_reviewers")),
    )
    op.create_table(
        "audits",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("detail", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_audits_evidence_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audits")),
    )
    op.create_index(op.f("ix_audits_evidence_id"), "audits", ["evidence_id"], unique=False)
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("decision", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_decisions_evidence_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index(op.f("ix_decisions_evidence_id"), "decisions", ["evidence_id"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("topic", sa.String(length=16), nullable=False),
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("lane", sa.String(length=16), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("sent_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_outbox_evidence_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    op.create_index(op.f("ix_outbox_evidence_id"), "outbox", ["evidence_id"], unique=False)
    op.create_index(
        op.f("ix_outbox_topic_sent_at_id"), "outbox", ["topic", "sent_at", "id"], unique=False
    )
    op.create_table(
        "steps",
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("body", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_steps_evidence_id")
        ),
        sa.PrimaryKeyConstraint("evidence_id", "name", name=op.f("pk_steps")),
    )
