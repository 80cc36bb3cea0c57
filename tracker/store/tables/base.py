"""What every table shares: naming convention, column types, public ids."""

import secrets
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

_ID_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: no i, l, o, u."""
ID_LENGTH = 16
"""80 random bits: the first characters already tell rows apart, so a short prefix works as in git."""


def new_public_id(prefix: str) -> str:
    """An id for everything exported, such as ``cl_7qx4m2k9w3t0zrba``."""
    return f"{prefix}_" + "".join([_ID_ALPHABET[byte & 31] for byte in secrets.token_bytes(ID_LENGTH)])


def utc_now() -> datetime:
    return datetime.now(UTC)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time in UTC; SQLite forgets the zone, this puts it back. Refuses naive times."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def text_enum(enum: type[StrEnum], name: str) -> sa.Enum:
    """A text column that a CHECK keeps to the values of ``enum``."""
    return sa.Enum(
        enum,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=None,
        values_callable=lambda members: [member.value for member in members],
    )


JSON_COLUMN = sa.JSON().with_variant(JSONB(), "postgresql")


class Base(DeclarativeBase):
    """Base of all rows. Row classes end in ``Row`` and do not leave the store."""

    metadata = sa.MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime(),
        str: sa.Text(),
        dict[str, Any]: JSON_COLUMN,
        list[str]: JSON_COLUMN,
        list[list[int]]: JSON_COLUMN,
        list[Any]: JSON_COLUMN,
    }


def offsets_check(start: str, end: str, name: str) -> sa.CheckConstraint:
    """CHECK that a pair of columns is a half-open, non-empty span."""
    return sa.CheckConstraint(f"{start} >= 0 AND {end} > {start}", name=name)
