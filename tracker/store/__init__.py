"""The only room that speaks SQL. Others hold a ``Database`` and pass its ``Session`` on unopened."""

from sqlalchemy.orm import Session

__all__ = ["Session"]
