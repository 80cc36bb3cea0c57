"""How single values look on a terminal."""

from dataclasses import replace
from datetime import date
from io import StringIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.style import Style
from rich.table import Table
from rich.text import Text

from tracker.cli.terminal import Terminal, plain, spelt
from tracker.cli.words import day, inside, listed, occasion, period, plural, quoted, safe, short_id, status, when, who
from tracker.domain.articles import DatePrecision
from tracker.domain.records import StatementRecord
from tracker.domain.review import Status
from tracker.domain.speech import AttributionState, SpeakerKind, StatementKind

FEB, MARCH, LATER = date(2026, 2, 9), date(2026, 3, 4), date(2027, 1, 1)
SAID = StatementRecord(
    id="st_7qx4m2k9w3t0zrba",
    exact="We built 12",
    kind=StatementKind.DIRECT,
    speaker_id=None,
    speaker=None,
    speaker_kind=SpeakerKind.UNKNOWN,
    speaker_as_printed=None,
    role_as_printed=None,
    attribution_state=AttributionState.PROPOSED,
    said_on=None,
    said_precision=None,
    document_id="do_1",
    source=None,
    title=None,
    url=None,
    published_on=None,
    start=0,
    end=11,
    text_sha256="",
    language=None,
    claim_ids=(),
    claim_status=None,
    rating=None,
    extractor="test",
    confidence=None,
    run_id="ru_1",
)


def shown(*renderables: object, width: int = 80) -> str:
    """What a terminal gets."""
    stream = StringIO()
    Terminal(file=stream, width=width, force_terminal=True, color_system=None, highlight=False).print(*renderables)
    return stream.getvalue()


def test_a_short_id_is_enough_to_type() -> None:
    assert short_id("st_7qx4m2k9w3t0zrba") == "st_7qx4m2"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (FEB, MARCH, "9 Feb – 4 Mar 2026"),
        (FEB, LATER, "9 Feb 2026 – 1 Jan 2027"),
        (FEB, FEB, "9 Feb 2026"),
        (FEB, None, "9 Feb 2026"),
        (None, MARCH, "4 Mar 2026"),
        (None, None, "–"),
    ],
)
def test_a_period_says_no_more_than_it_must(first: date | None, last: date | None, words: str) -> None:
    assert period(first, last) == words


DAY, WEEK, MONTH, YEAR = DatePrecision


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((FEB, WEEK), (MARCH, DAY), "week of 9 Feb – 4 Mar 2026"),
        ((FEB, DAY), (MARCH, MONTH), "9 Feb – Mar 2026"),
        ((FEB, MONTH), (LATER, YEAR), "Feb 2026 – 2027"),
        ((FEB, YEAR), (MARCH, DAY), "2026 – 4 Mar 2026"),
        ((FEB, WEEK), (FEB, WEEK), "week of 9 Feb 2026"),
        ((FEB, DAY), (FEB, WEEK), "week of 9 Feb 2026"),
        ((FEB, WEEK), (None, None), "week of 9 Feb 2026"),
        ((None, None), (FEB, MONTH), "Feb 2026"),
    ],
)
def test_a_period_says_no_more_than_is_known_of_its_ends(
    first: tuple[date | None, DatePrecision | None], last: tuple[date | None, DatePrecision | None], words: str
) -> None:
    assert period(first[0], last[0], first[1], last[1]) == words


def test_a_day_that_is_not_known_is_a_dash() -> None:
    assert (day(FEB), day(None), day(None, WEEK)) == ("9 Feb 2026", "–", "–")


@pytest.mark.parametrize(
    ("precision", "words"), [(DAY, "9 Feb 2026"), (WEEK, "week of 9 Feb 2026"), (MONTH, "Feb 2026"), (YEAR, "2026")]
)
def test_a_day_is_told_as_far_as_it_is_known(precision: DatePrecision, words: str) -> None:
    assert day(FEB, precision) == words


def test_a_statement_is_put_to_when_it_was_said_else_to_when_it_was_printed() -> None:
    printed = replace(SAID, published_on=MARCH, published_precision=MONTH)
    assert occasion(SAID) == "–"
    assert occasion(printed) == "Mar 2026"
    assert occasion(replace(printed, said_on=FEB, said_precision=WEEK)) == "week of 9 Feb 2026"


@pytest.mark.parametrize(
    ("precision", "words"),
    [
        (DatePrecision.DAY, "on 9 Feb 2026"),
        (DatePrecision.WEEK, "in the week of 9 Feb 2026"),
        (DatePrecision.MONTH, "in Feb 2026"),
        (DatePrecision.YEAR, "in 2026"),
    ],
)
def test_in_a_sentence_a_day_has_its_preposition(precision: DatePrecision, words: str) -> None:
    assert when(replace(SAID, published_on=FEB, published_precision=precision)) == words
    assert when(replace(SAID, said_on=FEB, said_precision=precision, published_on=MARCH)) == words
    assert when(SAID) == "on a day not known"


@pytest.mark.parametrize(
    ("names", "words"),
    [("", ""), ("A", "A"), ("AB", "A and B"), ("ABC", "A, B and C"), ("ABCD", "A, B, C and 1 more")],
)
def test_names_in_a_row(names: str, words: str) -> None:
    assert listed(names, most=3) == words


def test_a_statement_inside_another_says_in_whose() -> None:
    assert inside(SAID) is None
    assert inside(replace(SAID, outer_id="st_1", outer_speaker="Eva Holm")) == "in what Eva Holm said"
    assert inside(replace(SAID, outer_id="st_1")) == "in what somebody said"


def test_quotation_and_report_never_look_alike() -> None:
    direct, indirect = (quoted("We  built\n12", kind) for kind in (StatementKind.DIRECT, StatementKind.INDIRECT))
    assert direct == Text("“We built 12”")
    assert (indirect.plain, indirect.style) == ("We built 12", "italic")


@pytest.mark.parametrize("value", list(Status))
def test_a_status_is_told_in_words_and_not_by_colour_alone(value: Status) -> None:
    assert status(value).plain == value.value.replace("_", " ")
    assert status(value, "mostly_false").plain == f"{value.value.replace('_', ' ')}: mostly false"
    assert Style.parse(str(status(value).style))


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (SAID, "not known"),
        (replace(SAID, speaker_as_printed="she"), "she"),
        (replace(SAID, speaker_as_printed="she", name_in_document="Eva Holm"), "Eva Holm"),
        (
            replace(SAID, speaker="Zoë Novák", name_in_document="Novák", role_as_printed="the mayor"),
            "Zoë Novák\nthe mayor",
        ),
        (replace(SAID, speaker_kind=SpeakerKind.ANONYMOUS, speaker_as_printed="a source"), "a source"),
        (replace(SAID, speaker_kind=SpeakerKind.ANONYMOUS), "unnamed"),
    ],
)
def test_who_spoke_is_the_best_that_is_known(record: StatementRecord, words: str) -> None:
    assert who(record).plain == words


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 copies"), (1, "1 copy"), (2, "2 copies"), (12_345, "12,345 copies")]
)
def test_plurals(count: int, words: str) -> None:
    assert plural(count, "copy", "copies") == words
    assert plural(2, "text") == "2 texts"


HOSTILE = "a\x1b[31mred\x1b]0;title\x07\x9b2J\u202eevil\rb[bold]c[/nothing]"


@pytest.mark.parametrize(
    "renderable", [Text(HOSTILE), safe(HOSTILE), quoted(HOSTILE, StatementKind.DIRECT)], ids=["text", "markup", "quote"]
)
def test_text_from_outside_has_no_power_over_a_terminal(renderable: object) -> None:
    table = Table("head")
    table.add_row(renderable)  # type: ignore[arg-type]
    for output in (shown(renderable), shown(table)):
        assert not set(output) & set("\x1b\x07\x9b\u202e\r")
        assert "[bold]c[/nothing]" in output


def test_marks_without_width_take_no_letters_with_them() -> None:
    table = Table("name", box=None)
    table.add_row(Text("\u200eZoë\u202c Novák"))
    assert "Zoë Novák" in shown(table)


@given(st.text(max_size=40))
@example("\\[")
@example("a\\\\[ b]")
@example("\\")
@example("\\\\")
@example("[b]\\\\\\")
def test_whatever_is_printed_markup_shows_it_as_it_is(text: str) -> None:
    wanted = "\n".join(line.rstrip() for line in plain(text).split("\n"))
    for around in (f"[bold]{safe(text)}[/]", safe(text)):
        written = "\n".join(line.rstrip() for line in Text.from_markup(around).plain.split("\n"))
        assert written == wanted


@pytest.mark.parametrize(
    "text", ["10\u00a0000", "co\u00adoperation", "a\u2009b", "line\nline", "tab\tbed", "“Žó” 😀 नी"]
)
def test_print_that_has_no_power_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


def test_a_terminal_of_few_letters_gets_the_nearest_ones() -> None:
    assert spelt("“Zoë” – Žó… 😀", "ascii") == '"Zoe" - Zo. ?'
    assert spelt("“Zoë”", "utf-8") == "“Zoë”"
    assert spelt("Zoë – Ž", "latin-1") == "Zoë - Z"
