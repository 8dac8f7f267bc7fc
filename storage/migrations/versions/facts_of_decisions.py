"""What a decision rests on is kept with it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Decisions from before have no facts, and are not decided again."""
    op.add_column("decisions", sa.Column("facts", sa.JSON(none_as_null=True), nullable=True))
