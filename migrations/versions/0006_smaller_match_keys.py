"""Match keys of 32 bits: the candidate index takes half the room.

Revision 0006, after 0005. Imports no tracker code: it must run the same in ten years.

The keys that are there are cut to their low 32 bits; `tracker match rebuild` puts those of the present rules in their
place. Nothing refers to the table and it has no triggers, so that it is made anew and filled.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

LOW_BITS = "(((key & 4294967295) + 2147483648) & 4294967295) - 2147483648"
"""The low 32 bits as a signed number, on both databases."""


def upgrade() -> None:
    _make_anew(sa.Integer, LOW_BITS, key="32 bits of a hash", assertion="0 for a key that too many share")


def downgrade() -> None:
    """What 32 bits were is not known again; 0005 finds these keys no more, and makes its own for what is new."""
    _make_anew(sa.BigInteger, "key", key=None, assertion=None)


def _make_anew(kind: type[sa.Integer], value: str, *, key: str | None, assertion: str | None) -> None:
    op.rename_table("match_key", "old_match_key")
    if op.get_bind().dialect.name != "sqlite":
        op.execute("ALTER INDEX pk_match_key RENAME TO pk_old_match_key")
    op.create_table(
        "match_key",
        sa.Column("key", kind, autoincrement=False, nullable=False, comment=key),
        sa.Column("assertion_id", sa.Integer, autoincrement=False, nullable=False, comment=assertion),
        sa.PrimaryKeyConstraint("key", "assertion_id", name=op.f("pk_match_key")),
        sqlite_with_rowid=False,
    )
    op.execute(
        f"INSERT INTO match_key (key, assertion_id) SELECT DISTINCT {value}, assertion_id FROM old_match_key"
        " ORDER BY 1, 2"
    )
    op.drop_table("old_match_key")
