"""A text under check as a reporter reads it: first how many, then each speaker with what is news about them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tracker.cli.comparing import Marked, colour_of
from tracker.cli.narrow import Readable
from tracker.cli.views import id_of, span_of
from tracker.cli.words import RELATION_STYLES, day, listed, occasion, plural, shortened, status
from tracker.domain.records import CheckedAssertion, CheckedStatement, CheckedText, ClaimRecord, Earlier
from tracker.domain.review import CHECKED, Relation, Status
from tracker.extract.language import described

_SHOWN = 2
"""Earlier claims of one kind under one assertion; ``--all`` shows the rest."""
_NAMES = 3
_LABELS = {Relation.CONFLICT: "contradicts", Relation.VARIANT: "varies", Relation.SAME: "said before"}


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Somebody in the text, with the assertions that are shown."""

    statement: CheckedStatement
    assertions: tuple[CheckedAssertion, ...]


def checked(text: CheckedText, *, all: bool, limit: int | None) -> RenderableType:
    """The counts, then what is news, by speaker; with ``all`` also what is new."""
    speakers = _by_speaker(text, all=all)
    shown = _first(speakers, limit)
    parts: list[RenderableType] = [*_heading(text), summary(text)]
    for speaker in shown:
        name = [_name(speaker.statement)] if text.is_quoted else []
        parts += [Text(), *name, *_with_gaps([_assertion(one, all=all) for one in speaker.assertions])]
    hidden = sum(len(one.assertions) for one in speakers) - sum(len(one.assertions) for one in shown)
    if hidden:
        parts.append(Text(f"{hidden:,} more: --limit N shows them, -f csv all.", style="dim"))
    return Group(*parts)


def _heading(text: CheckedText) -> list[Text]:
    printed = day(text.published_on, text.published_precision) if text.published_on else None
    facts = " · ".join(filter(None, (text.source, printed)))
    lines = [Text(text.title, style="bold")] if text.title and text.is_quoted else []
    lines += [Text(facts, style="dim")] if facts else []
    if text.document_id:
        lines.append(Text("This very text is stored as ", style="dim").append_text(id_of(text.document_id)))
        lines[-1].append("; it counts in no figure here.", style="dim")
    if text.is_quoted and text.statements:
        speakers = plural(len({_key(one) for one in text.statements}), "speaker")
        lines.append(Text(f"{plural(len(text.statements), 'statement')} by {speakers}", style="dim"))
    elif any(one.assertions for one in text.statements):
        lines.append(Text("Nobody is quoted here; checked as a claim.", style="dim"))
    return lines


def summary(text: CheckedText) -> Text:
    """``14 claims: 1 contradicts, 2 vary, 5 said before, 1 checked, 7 new``."""
    if text.unread_language:
        return Text(f"{described(text.unread_language)}. Nothing was checked.")
    assertions = [one for statement in text.statements for one in statement.assertions]
    if not text.statements:
        return Text("Nobody is quoted here.")
    if not assertions:
        nobody = "" if text.is_quoted else "Nobody is quoted here, and "
        words = f"{nobody}nothing that is said here can be true or false."
        return Text(words[0].upper() + words[1:])
    return Text.assemble((f"{plural(len(assertions), 'claim')}: ", "bold"), _counts(assertions))


def _counts(assertions: Sequence[CheckedAssertion]) -> Text:
    relations = Counter(one.relation for one in assertions)
    checked = sum(one.is_checked for one in assertions)
    told = [
        (relations[Relation.CONFLICT], "contradicts", "contradict", RELATION_STYLES[Relation.CONFLICT]),
        (relations[Relation.VARIANT], "varies", "vary", RELATION_STYLES[Relation.VARIANT]),
        (sum(_is_repeat(one) for one in assertions), "said before", "said before", RELATION_STYLES[Relation.SAME]),
        (checked, "checked", "checked", "cyan"),
        (relations[None], "new", "new", "dim"),
    ]
    parts = [Text(f"{count} {one if count == 1 else many}", style=style) for count, one, many, style in told if count]
    return Text(", ").join(parts)


def _is_repeat(assertion: CheckedAssertion) -> bool:
    return any(one.relation is Relation.SAME for one in assertion.earlier)


def _key(statement: CheckedStatement) -> str:
    return statement.speaker_id or statement.speaker or statement.speaker_as_printed or ""


def _rank(assertion: CheckedAssertion) -> tuple[int, bool]:
    """Contradictions first, then what was checked, then variants, then repeats, then what is new."""
    order = {Relation.CONFLICT: 0, Relation.VARIANT: 2, Relation.SAME: 3, None: 4}[assertion.relation]
    is_own = bool(assertion.earlier) and assertion.earlier[0].same_speaker
    return min(order, 1) if assertion.is_checked else order, not is_own


def _by_speaker(text: CheckedText, *, all: bool) -> list[_Speaker]:
    """Those about whom there is most news first; else the order of the text."""
    made: dict[str, list[CheckedAssertion]] = {}
    first: dict[str, CheckedStatement] = {}
    for statement in text.statements:
        wanted = [one for one in statement.assertions if all or one.earlier]
        made.setdefault(_key(statement), []).extend(wanted)
        first.setdefault(_key(statement), statement)
    speakers = [_Speaker(first[key], tuple(sorted(found, key=_rank))) for key, found in made.items() if found]
    return sorted(speakers, key=lambda one: _rank(one.assertions[0]))


def _first(speakers: Sequence[_Speaker], limit: int | None) -> list[_Speaker]:
    """So many assertions, in the order shown."""
    kept, left = [], limit
    for speaker in speakers:
        assertions = speaker.assertions[:left]
        if assertions:
            kept.append(_Speaker(speaker.statement, assertions))
        left = None if left is None else left - len(assertions)
    return kept


def _with_gaps(parts: Sequence[RenderableType]) -> list[RenderableType]:
    return [line for part in parts for line in (part, Text())][:-1]


def _name(statement: CheckedStatement) -> Text:
    name = statement.speaker or statement.speaker_as_printed or "Speaker not known"
    role = f"  {statement.role_as_printed}" if statement.role_as_printed else ""
    return Text.assemble((name, "bold"), (role, "dim"))


def _assertion(assertion: CheckedAssertion, *, all: bool) -> RenderableType:
    """What is said here, and below it what was said before."""
    telling = [one for one in assertion.earlier if one.relation is not Relation.SAME]
    style = colour_of(telling[0].relation) if telling else ""
    here = Marked(assertion.text, [reason.left for one in telling for reason in one.reasons], style=style)
    if not assertion.earlier:
        return Group(Padding(here, (0, 0, 0, 2)), Text("  new", style="dim"))
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1, 0, 0), expand=True)
    table.add_column(width=14)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(width=9)
    for row in _rows(assertion, all=all):
        table.add_row(*row)
    return Group(Padding(here, (0, 0, 0, 2)), Readable(table))


_Row = tuple[Text, RenderableType, RenderableType]


def _rows(assertion: CheckedAssertion, *, all: bool) -> Iterator[_Row]:
    by_relation: dict[Relation, list[Earlier]] = defaultdict(list)
    for one in assertion.earlier:
        by_relation[one.relation].append(one)
    same = by_relation[Relation.SAME]
    yield from _telling(by_relation[Relation.CONFLICT], all=all)
    yield from (_work(one.claim) for one in same if one.claim.status is not Status.UNVERIFIED)
    yield from _telling(by_relation[Relation.VARIANT], all=all)
    yield from map(_repeat, same)


def _telling(found: Sequence[Earlier], *, all: bool) -> Iterator[_Row]:
    shown = found if all else found[:_SHOWN]
    for one in shown:
        yield _label(one.relation), _difference(one), id_of(one.claim.id)
    if hidden := len(found) - len(shown):
        yield Text(), Text(f"and {plural(hidden, 'claim')} more: --all", style="dim"), ""


def _label(relation: Relation) -> Text:
    return Text(f"  {_LABELS[relation]}", style=RELATION_STYLES[relation])


def _difference(one: Earlier) -> RenderableType:
    style = colour_of(one.relation)
    lines: list[RenderableType] = [
        Text("; ".join(reason.text for reason in one.reasons), style=RELATION_STYLES[one.relation]),
        Marked(one.member.text, [reason.right for reason in one.reasons], style=style),
        _occasion(one),
    ]
    if one.claim.status is not Status.UNVERIFIED:
        lines.append(_decision(one.claim))
    return Group(*lines)


def _occasion(one: Earlier) -> Text:
    """By whom, when and where, and how often else."""
    member = one.member
    who = [] if one.same_speaker else [member.speaker or member.speaker_as_printed or "speaker not known"]
    where = ", ".join([*who, occasion(member), member.source or "source not known"])
    if one.claim.printed > 1:
        where += f"\nin all {_spread(one.claim)}"
    own = "the same speaker, " if one.same_speaker else ""
    return Text.assemble((own, f"bold {colour_of(one.relation)}"), (where, "dim"))


def _spread(claim: ClaimRecord) -> str:
    return f"{plural(claim.printed, 'document')}, {plural(claim.outlets, 'outlet')}, {span_of(claim)}"


def _work(claim: ClaimRecord) -> _Row:
    """Where the work on this very claim stands."""
    label = Text("  checked" if claim.status in CHECKED else "  at work", style="cyan")
    return label, _decision(claim), id_of(claim.id)


def _decision(claim: ClaimRecord) -> Text:
    when = f", {day(claim.as_of)}, {claim.decided_by or 'by somebody'}"
    reason = f"\n{shortened(claim.reason)}" if claim.reason else ""
    return Text.assemble(status(claim.status, claim.rating), (when, "dim"), (reason, "italic"))


def _repeat(one: Earlier) -> _Row:
    claim = one.claim
    who = f" by {listed(one.speakers, most=_NAMES)}" if one.speakers else ""
    lines: list[RenderableType] = [Text(f"{claim.said}×{who}, {span_of(claim)}")]
    if not any(reason.kind == "exact" for reason in one.reasons):
        lines.append(Text(f"as “{shortened(one.member.text)}”"))
    where = f": {listed(one.sources, most=_NAMES)}" if one.sources else ""
    lines.append(Text(f"{plural(claim.printed, 'document')}, {plural(claim.outlets, 'outlet')}{where}", style="dim"))
    return _label(Relation.SAME), Group(*lines), id_of(claim.id)
