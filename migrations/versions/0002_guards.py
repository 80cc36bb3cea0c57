"""Triggers that keep history as it was written.

Revision 0002, after 0001. Imports no tracker code: it must run the same in ten years.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.get_bind().exec_driver_sql(statement.replace("%", "%%") if statement in POSTGRESQL else statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for statement in SQLITE:
            op.execute(f"DROP TRIGGER {statement.split()[2]}")
        return
    for statement in POSTGRESQL[2:]:
        words = statement.split()
        op.execute(f"DROP TRIGGER {words[2]} ON {words[words.index('ON') + 1]}")
    op.execute("DROP FUNCTION chain_verification()")
    op.execute("DROP FUNCTION refuse_change()")


SQLITE = (
    (
        "CREATE TRIGGER verification_insert BEFORE INSERT ON verification BEGIN SELECT RAISE(ABORT, "
        "'a verification takes the next number of its claim') WHERE NEW.seq IS NOT (SELECT "
        "coalesce(max(seq), 0) + 1 FROM verification WHERE claim_id = NEW.claim_id); SELECT "
        "RAISE(ABORT, 'a verification names the hash of the event before it') WHERE NEW.prev_hash IS "
        "NOT coalesce((SELECT hash FROM verification ORDER BY id DESC LIMIT 1), ''); SELECT "
        "RAISE(ABORT, 'verifications are append-only') WHERE EXISTS (SELECT 1 FROM verification WHERE "
        "id = NEW.id OR public_id = NEW.public_id OR hash = NEW.hash); END"
    ),
    (
        "CREATE TRIGGER verification_last AFTER INSERT ON verification WHEN NEW.id < 1 OR NEW.id < "
        "(SELECT max(id) FROM verification) BEGIN SELECT RAISE(ABORT, 'a verification comes after all "
        "others'); END"
    ),
    (
        "CREATE TRIGGER verification_update BEFORE UPDATE ON verification BEGIN SELECT RAISE(ABORT, "
        "'verifications are append-only'); END"
    ),
    (
        "CREATE TRIGGER verification_delete BEFORE DELETE ON verification BEGIN SELECT RAISE(ABORT, "
        "'verifications are append-only'); END"
    ),
    (
        "CREATE TRIGGER audit_insert BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id "
        "= NEW.id) BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
    ),
    ("CREATE TRIGGER audit_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"),
    ("CREATE TRIGGER audit_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"),
    (
        "CREATE TRIGGER judgement_insert BEFORE INSERT ON judgement WHEN EXISTS (SELECT 1 FROM "
        "judgement WHERE id = NEW.id OR public_id = NEW.public_id OR (superseded_at IS NULL AND "
        "NEW.superseded_at IS NULL AND ((left_assertion_id = NEW.left_assertion_id AND "
        "right_assertion_id = NEW.right_assertion_id) OR (left_speaker_id = NEW.left_speaker_id AND "
        "right_speaker_id = NEW.right_speaker_id)))) BEGIN SELECT RAISE(ABORT, 'a judgement can only "
        "be superseded, once'); END"
    ),
    (
        "CREATE TRIGGER judgement_update BEFORE UPDATE ON judgement WHEN NEW.id IS NOT OLD.id OR "
        "NEW.public_id IS NOT OLD.public_id OR NEW.left_assertion_id IS NOT OLD.left_assertion_id OR "
        "NEW.right_assertion_id IS NOT OLD.right_assertion_id OR NEW.left_speaker_id IS NOT "
        "OLD.left_speaker_id OR NEW.right_speaker_id IS NOT OLD.right_speaker_id OR NEW.verdict IS "
        "NOT OLD.verdict OR NEW.reason IS NOT OLD.reason OR NEW.actor_id IS NOT OLD.actor_id OR "
        "NEW.created_at IS NOT OLD.created_at OR NEW.run_id IS NOT OLD.run_id OR (OLD.superseded_at "
        "IS NOT NULL AND NEW.superseded_at IS NOT OLD.superseded_at) OR (OLD.superseded_by_id IS NOT "
        "NULL AND NEW.superseded_by_id IS NOT OLD.superseded_by_id) BEGIN SELECT RAISE(ABORT, 'a "
        "judgement can only be superseded, once'); END"
    ),
    (
        "CREATE TRIGGER judgement_delete BEFORE DELETE ON judgement BEGIN SELECT RAISE(ABORT, 'a "
        "judgement can only be superseded, once'); END"
    ),
    (
        "CREATE TRIGGER version_insert BEFORE INSERT ON version WHEN EXISTS (SELECT 1 FROM version "
        "WHERE id = NEW.id OR public_id = NEW.public_id) BEGIN SELECT RAISE(ABORT, 'the text of a "
        "version never changes'); END"
    ),
    (
        "CREATE TRIGGER version_update BEFORE UPDATE ON version WHEN NEW.id IS NOT OLD.id OR "
        "NEW.document_id IS NOT OLD.document_id OR NEW.text IS NOT OLD.text OR NEW.sha256 IS NOT "
        "OLD.sha256 BEGIN SELECT RAISE(ABORT, 'the text of a version never changes'); END"
    ),
    (
        "CREATE TRIGGER rating_insert BEFORE INSERT ON rating WHEN EXISTS (SELECT 1 FROM rating WHERE "
        "id = NEW.id OR (scale_id = NEW.scale_id AND code = NEW.code)) BEGIN SELECT RAISE(ABORT, 'a "
        "rating can only be retired'); END"
    ),
    (
        "CREATE TRIGGER rating_update BEFORE UPDATE ON rating WHEN NEW.id IS NOT OLD.id OR "
        "NEW.scale_id IS NOT OLD.scale_id OR NEW.code IS NOT OLD.code OR NEW.ordinal IS NOT "
        "OLD.ordinal OR NEW.definition IS NOT OLD.definition BEGIN SELECT RAISE(ABORT, 'a rating can "
        "only be retired'); END"
    ),
    (
        "CREATE TRIGGER rating_delete BEFORE DELETE ON rating BEGIN SELECT RAISE(ABORT, 'a rating can "
        "only be retired'); END"
    ),
)

POSTGRESQL = (
    (
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
        "'%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $$"
    ),
    (
        "CREATE FUNCTION chain_verification() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM "
        "pg_advisory_xact_lock(7238002); IF NEW.seq IS DISTINCT FROM (SELECT coalesce(max(seq), 0) + "
        "1 FROM verification WHERE claim_id = NEW.claim_id) THEN RAISE EXCEPTION 'a verification "
        "takes the next number of its claim' USING ERRCODE = 'integrity_constraint_violation'; END "
        "IF; IF NEW.prev_hash IS DISTINCT FROM coalesce((SELECT hash FROM verification ORDER BY id "
        "DESC LIMIT 1), '') THEN RAISE EXCEPTION 'a verification names the hash of the event before "
        "it' USING ERRCODE = 'integrity_constraint_violation'; END IF; IF NEW.id < 1 OR NEW.id <= "
        "(SELECT max(id) FROM verification) THEN RAISE EXCEPTION 'a verification comes after all "
        "others' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER verification_insert BEFORE INSERT ON verification FOR EACH ROW EXECUTE "
        "FUNCTION chain_verification()"
    ),
    (
        "CREATE TRIGGER verification_update BEFORE UPDATE ON verification FOR EACH ROW EXECUTE "
        "FUNCTION refuse_change('verifications are append-only')"
    ),
    (
        "CREATE TRIGGER verification_delete BEFORE DELETE ON verification FOR EACH ROW EXECUTE "
        "FUNCTION refuse_change('verifications are append-only')"
    ),
    (
        "CREATE TRIGGER verification_truncate BEFORE TRUNCATE ON verification FOR EACH STATEMENT "
        "EXECUTE FUNCTION refuse_change('verifications are append-only')"
    ),
    (
        "CREATE TRIGGER audit_update BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION "
        "refuse_change('the audit is append-only')"
    ),
    (
        "CREATE TRIGGER audit_delete BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION "
        "refuse_change('the audit is append-only')"
    ),
    (
        "CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION "
        "refuse_change('the audit is append-only')"
    ),
    (
        "CREATE TRIGGER judgement_update BEFORE UPDATE ON judgement FOR EACH ROW WHEN (NEW.id IS "
        "DISTINCT FROM OLD.id OR NEW.public_id IS DISTINCT FROM OLD.public_id OR "
        "NEW.left_assertion_id IS DISTINCT FROM OLD.left_assertion_id OR NEW.right_assertion_id IS "
        "DISTINCT FROM OLD.right_assertion_id OR NEW.left_speaker_id IS DISTINCT FROM "
        "OLD.left_speaker_id OR NEW.right_speaker_id IS DISTINCT FROM OLD.right_speaker_id OR "
        "NEW.verdict IS DISTINCT FROM OLD.verdict OR NEW.reason IS DISTINCT FROM OLD.reason OR "
        "NEW.actor_id IS DISTINCT FROM OLD.actor_id OR NEW.created_at IS DISTINCT FROM OLD.created_at "
        "OR NEW.run_id IS DISTINCT FROM OLD.run_id OR (OLD.superseded_at IS NOT NULL AND "
        "NEW.superseded_at IS DISTINCT FROM OLD.superseded_at) OR (OLD.superseded_by_id IS NOT NULL "
        "AND NEW.superseded_by_id IS DISTINCT FROM OLD.superseded_by_id)) EXECUTE FUNCTION "
        "refuse_change('a judgement can only be superseded, once')"
    ),
    (
        "CREATE TRIGGER judgement_delete BEFORE DELETE ON judgement FOR EACH ROW EXECUTE FUNCTION "
        "refuse_change('a judgement can only be superseded, once')"
    ),
    (
        "CREATE TRIGGER judgement_truncate BEFORE TRUNCATE ON judgement FOR EACH STATEMENT EXECUTE "
        "FUNCTION refuse_change('a judgement can only be superseded, once')"
    ),
    (
        "CREATE TRIGGER version_update BEFORE UPDATE ON version FOR EACH ROW WHEN (NEW.id IS DISTINCT "
        "FROM OLD.id OR NEW.document_id IS DISTINCT FROM OLD.document_id OR NEW.text IS DISTINCT FROM "
        "OLD.text OR NEW.sha256 IS DISTINCT FROM OLD.sha256) EXECUTE FUNCTION refuse_change('the text "
        "of a version never changes')"
    ),
    (
        "CREATE TRIGGER rating_update BEFORE UPDATE ON rating FOR EACH ROW WHEN (NEW.id IS DISTINCT "
        "FROM OLD.id OR NEW.scale_id IS DISTINCT FROM OLD.scale_id OR NEW.code IS DISTINCT FROM "
        "OLD.code OR NEW.ordinal IS DISTINCT FROM OLD.ordinal OR NEW.definition IS DISTINCT FROM "
        "OLD.definition) EXECUTE FUNCTION refuse_change('a rating can only be retired')"
    ),
    (
        "CREATE TRIGGER rating_delete BEFORE DELETE ON rating FOR EACH ROW EXECUTE FUNCTION "
        "refuse_change('a rating can only be retired')"
    ),
    (
        "CREATE TRIGGER rating_truncate BEFORE TRUNCATE ON rating FOR EACH STATEMENT EXECUTE FUNCTION "
        "refuse_change('a rating can only be retired')"
    ),
)
