"""What a person decides of the statements that the machine proposed: they were made, or they were not."""

from collections.abc import Sequence

from tracker.domain.records import StatementRecord
from tracker.domain.speech import AttributionState
from tracker.errors import Refused
from tracker.store import Session
from tracker.store.database import Database
from tracker.store.queries.ids import find_key
from tracker.store.queries.statements import get_statement
from tracker.store.writes import runs
from tracker.store.writes.statements import set_state
from tracker.workflows.recording import Run, recorded


def confirm(database: Database, statements: Sequence[str], *, reason: str | None, actor: str) -> list[StatementRecord]:
    """Each was said, and by whom the statement says; one that was rejected counts again.

    All or none. Raises NotFound or Ambiguous.
    """
    with recorded(database, "statement confirm", actor=actor) as run, database.writing() as session:
        return _decide(session, statements, AttributionState.CONFIRMED, reason=reason, run=run)


def reject(database: Database, statements: Sequence[str], *, reason: str, actor: str) -> list[StatementRecord]:
    """Each was not said, or not by whom the statement says: it is kept, and counts in no list and no claim.

    All or none. Raises NotFound, Ambiguous, or Refused without a reason.
    """
    if not reason.strip():
        raise Refused("a rejection needs a reason: say in a sentence what is wrong with it (--reason)")
    with recorded(database, "statement reject", actor=actor) as run, database.writing() as session:
        return _decide(session, statements, AttributionState.REJECTED, reason=reason, run=run)


def _decide(
    session: Session, statements: Sequence[str], state: AttributionState, *, reason: str | None, run: Run
) -> list[StatementRecord]:
    verb = "confirm" if state is AttributionState.CONFIRMED else "reject"
    keys = list(dict.fromkeys(find_key(session, "st", statement) for statement in statements))
    for key in keys:
        before = get_statement(session, key)
        if before.attribution_state is state:
            continue
        set_state(session, key, state)
        runs.add_audit(
            session,
            run.key,
            action=f"{verb} statement",
            subject=before.id,
            before={"state": before.attribution_state.value},
            after={"state": state.value},
            reason=reason,
        )
        run.count("statements")
    return [get_statement(session, key) for key in keys]
