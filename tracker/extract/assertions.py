"""What a statement asserts: one wording for each sentence, or clean clause, and what it does.

Each sentence gives one: what can be true or false, and what cannot (a question, an order, a greeting, an insult), which
is marked so by its kind. Nothing comes of words without a finite verb ("What a day!", "a very poor joke") and of fewer
than three words, unless they clearly ask, order or greet.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from tracker.domain.speech import AssertionKind, AssertionText, Attribution, Span, SpeakerKind
from tracker.extract.acts import act_of, kind_of, words_of
from tracker.extract.check_worthiness import as_first_person, check_worthiness
from tracker.languages import english, english_people
from tracker.languages import english_acts as acts
from tracker.languages import english_verbs as verbs
from tracker.languages.english_female_names import FEMALE_NAMES
from tracker.languages.english_male_names import MALE_NAMES
from tracker.text import fold, sentences

FEWEST_WORDS = 3
LONGEST_SENTENCE = 20_000
"""Characters; a longer stretch without a full stop is a list or a broken text and is cut no further."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MARKS = re.compile(r"[\"“”„‟«»]|''|``|(?<!\w)['‘’](?=\w)|(?<=[\w.,!?…])['’](?!\w)")
_SURROGATE = re.compile("[\ud800-\udfff]")
"""No sentence splitter takes one; a replacement of the same length keeps the offsets."""
_ENDS = re.compile(r"[.!?…][\"'”’)\]]*$")
_CLAUSE = re.compile(r";\s+|,\s+(?:and|but|so)\s+(?=\S)|\s+[—–]\s+(?=(?:and|but)\s)")
_SUBJECTS = frozenset(
    ("i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "there", "nobody", "everyone")
)
_NOUN_PHRASE = english.DEFINITE | english.POSSESSIVES | {"a", "an", "no", "every", "each", "some", "many", "most"}
_SUBORDINATORS = frozenset(
    ("if", "when", "as", "because", "after", "before", "in", "on", "at", "for", "while", "since")
)
_BEFORE_NOUNS = _NOUN_PHRASE | frozenset(
    ("of", "in", "on", "at", "by", "for", "with", "from", "to", "and", "or", "as", "than", "more")
)
_STRAY = " \t\n,;:—–-…"


def assertions_of(text: str, attribution: Attribution) -> tuple[AssertionText, ...]:
    """The assertions of a statement in order, each with its kind and its worth. Spans lie inside ``attribution.span``;
    one that runs over the gap of a split quotation ("The boat," she said, "will run.") spans the gap, and its wording
    leaves the cue out. Only what can be true or false is split into clauses."""
    found: list[AssertionText] = []
    for span, wording in _units(text, attribution):
        plain = _plain(wording)
        act = act_of(plain, words_of(plain))
        if act is not None:
            found.append(_assertion(span, plain, act, attribution, text))
        elif _asserts(wording):
            for part, words in _clauses(span, wording, text):
                plain = _plain(words)
                if len(_WORD.findall(plain)) >= FEWEST_WORDS:
                    found.append(_assertion(part, plain, None, attribution, text))
    return tuple(found)


def _assertion(span: Span, plain: str, act: AssertionKind | None, attribution: Attribution, text: str) -> AssertionText:
    """``act`` is what the whole sentence does, where it is no statement; else the kind is told here."""
    plain = _with_speaker(plain, attribution, text)
    alone = plain[:1].upper() + plain[1:]
    speaker = attribution.speaker
    read = as_first_person(alone, speaker.name, speaker.kind) if speaker else alone
    words = words_of(read)
    kind = act or kind_of(read, words)
    return AssertionText(span, alone, kind, check_worthiness(read, words, kind))


def _units(text: str, attribution: Attribution) -> Iterator[tuple[Span, str]]:
    """Sentences of the content, each with its wording; a sentence cut by the cue is put together again."""
    waiting: tuple[Span, str] | None = None
    for piece in attribution.content:
        for sentence in _sentences(text, piece):
            wording = sentence.of(text)
            if waiting is not None:
                if _goes_on(waiting[1], wording):
                    sentence, wording = _joined(waiting, sentence, wording)
                else:
                    yield waiting
            waiting = (sentence, wording)
    if waiting is not None:
        yield waiting


def _sentences(text: str, piece: Span) -> Iterator[Span]:
    if piece.end - piece.start > LONGEST_SENTENCE:
        yield piece
    else:
        part = _SURROGATE.sub("\ufffd", piece.of(text))
        yield from (Span(piece.start + found.start, piece.start + found.end) for found in sentences(part))


def _goes_on(before: str, after: str) -> bool:
    """Is ``after`` the rest of the sentence that ``before`` begins?"""
    return not _ENDS.search(before.rstrip()) and after[:1].islower()


def _joined(waiting: tuple[Span, str], sentence: Span, wording: str) -> tuple[Span, str]:
    before = waiting[1].rstrip().rstrip("—–-").rstrip()
    words = words_of(before)
    if words and words[0] not in _SUBORDINATORS and not _is_finite(words):
        # The comma is the quotation's, not the sentence's: "The boat," she said, "will run".
        before = before.rstrip(",")
    return Span(waiting[0].start, sentence.end), f"{before} {wording}"


def _asserts(wording: str) -> bool:
    words = words_of(wording[:LONGEST_SENTENCE])
    if len(words) < FEWEST_WORDS or (words[0] == "to" and "," not in wording.rstrip(_STRAY)):
        return False
    return _is_finite(words)


def _is_finite(words: list[str]) -> bool:
    """Does a finite verb stand there? A pronoun for a subject tells it too: "you know it"."""
    if any(word in verbs.AUXILIARIES or word in verbs.PASTS for word in words):
        return True
    if words[0].split("'")[0] in _SUBJECTS or any(word.endswith(("'re", "'ve", "'ll", "'m")) for word in words[:3]):
        return True
    return any(
        before not in _BEFORE_NOUNS and (_is_verb_form(word) or _agrees(before, word))
        for before, word in pairwise(words)
    )


def _is_verb_form(word: str) -> bool:
    """ "Runs", "denies", "wanted": forms that can be finite."""
    if word.endswith("ies") and word[:-3] + "y" in verbs.VERBS:
        return True
    if word.endswith("s") and (word[:-1] in verbs.VERBS or (word.endswith("es") and word[:-2] in verbs.VERBS)):
        return True
    return word.endswith("ed") and len(word) > 4


def _agrees(before: str, word: str) -> bool:
    """A base form after a plural or a pronoun: "prices rise", "they know"."""
    return word in verbs.VERBS and (before in _SUBJECTS or (before.endswith("s") and not before.endswith("ss")))


def _clauses(span: Span, wording: str, text: str) -> Iterator[tuple[Span, str]]:
    """The sentence, or its main clauses where each has a subject and a verb of its own."""
    whole = span.of(text) == wording
    start = 0
    for match in _CLAUSE.finditer(wording) if whole and len(wording) <= LONGEST_SENTENCE else ():
        left, right = wording[start : match.start()], wording[match.end() :]
        if _asserts(left) and _opens_clause(right, semicolon=match.group().startswith(";")):
            yield Span(span.start + start, span.start + match.start()), left
            start = match.end()
    yield Span(span.start + start, span.end), wording[start:]


def _opens_clause(right: str, *, semicolon: bool) -> bool:
    """Has the rest its own subject and verb? After a comma only a pronoun or an article with a verb close by counts."""
    words = words_of(right[:400])
    if len(words) < FEWEST_WORDS or not _is_finite(words):
        return False
    if semicolon or words[0].split("'")[0] in _SUBJECTS:
        return semicolon or words[0] not in {"this", "that", "these", "those"} or words[1] in verbs.AUXILIARIES
    return words[0] in _NOUN_PHRASE and any(word in verbs.AUXILIARIES | verbs.PASTS for word in words[2:6])


# -- a wording that stands alone ---------------------------------------------------------------------------------------


def _plain(wording: str) -> str:
    """The words without marks of quotation and without what ties them to the sentence before."""
    return _without_opener(" ".join(_MARKS.sub("", wording).split()).strip(_STRAY))


def _without_opener(plain: str) -> str:
    """ "But the boat will run" -> "the boat will run"; one that is part of a phrase ("So far") stays."""
    for _ in range(3):
        match = re.match(r"(\w+),?\s+(?=\S)", plain)
        if match is None or not _opens(match[1].casefold(), plain[match.end() :], comma="," in match.group()):
            return plain
        plain = plain[match.end() :]
    return plain


def _opens(word: str, rest: str, *, comma: bool) -> bool:
    if word in {"and", "but", "because", "nor"} or (comma and word in verbs.OPENERS):
        return True
    return word in {"so", "or", "yet"} and _opens_clause(rest, semicolon=False)


def _with_speaker(plain: str, attribution: Attribution, text: str) -> str:
    """The speaker's name for the pronoun that is the subject, or owns it, where that is safe; else the words as they
    are. "I" and "my" are a person, "we" and "our" a body: a person who says "we" may mean anybody."""
    speaker = attribution.speaker
    if speaker is None or not speaker.name or speaker.kind not in _OWN_WORDS:
        return plain
    match = _FIRST.match(plain)
    if match is None:
        return plain
    subject, own = _OWN_WORDS[speaker.kind]
    name = f"the {speaker.name}" if speaker.name[0].islower() and not speaker.name.startswith("the ") else speaker.name
    pronoun, contraction, rest = match[1], (match[2] or "").casefold(), plain[match.end() :]
    if pronoun.casefold() == subject:
        return _first_person(name, contraction, rest, own) or plain
    if pronoun.casefold() == own:
        return plain if contraction or _tells_of_self(rest, but="") else f"{name}’s {rest}"
    if not _is_speaker(pronoun, rest, attribution, text):
        return plain
    if pronoun.casefold() in _OWNERS:
        return plain if contraction else f"{name}’s {rest}"
    verb = _after_name(contraction, rest) if contraction else ""
    return plain if verb is None else f"{name} {verb}{rest}"


_FIRST = re.compile(r"(\w+)(?:['’](\w+))?\s+(?=\S)")
_OWN_WORDS = {SpeakerKind.PERSON: ("i", "my"), SpeakerKind.ORGANISATION: ("we", "our")}
_OWNERS = {"his": "he", "her": "she", "its": "it"}
_TITLES = {"he": english_people.MALE_HONORIFICS, "she": english_people.FEMALE_HONORIFICS}
_GENDERS = {"he": MALE_NAMES, "she": FEMALE_NAMES}


def _is_speaker(printed: str, rest: str, attribution: Attribution, text: str) -> bool:
    """Is a pronoun, the subject of reported words, the speaker? Not in a quotation, nor where a new sentence begins
    with it, unless the mention is the same pronoun: "She has been told to wait, according to Ann Lee"."""
    pronoun = _OWNERS.get(printed.casefold(), printed.casefold())
    speaker, mention = attribution.speaker, attribution.mention
    if speaker is None or not speaker.name or mention is None or attribution.kind == "direct":
        return False
    said_by = mention.of(text).casefold()
    if said_by != pronoun and (not printed.islower() or said_by in _SUBJECTS):
        return False
    if speaker.kind == SpeakerKind.ORGANISATION:
        return _is_body(pronoun, said_by, owns=printed.casefold() in _OWNERS, rest=rest)
    return _is_person(pronoun, said_by, speaker.name)


def _is_body(pronoun: str, said_by: str, *, owns: bool, rest: str) -> bool:
    """ "They" only where the mention is "they" too; "it" is often the weather, or the thing that is spoken of."""
    if pronoun == "they":
        return said_by == "they"
    return pronoun == "it" and (owns or _does(rest))


def _is_person(pronoun: str, said_by: str, name: str) -> bool:
    """The mention says the same, or the first name or the title has the gender."""
    if pronoun not in _GENDERS:
        return False
    first, title = fold(name).partition(" ")[0], said_by.partition(" ")[0].rstrip(".")
    return said_by == pronoun or first in _GENDERS[pronoun] or title in _TITLES[pronoun]


def _does(rest: str) -> bool:
    """Can a body be the "it" of these words? Not in "it could take a year", "it was late", "it would be housed"."""
    first, second, *_ = [*(fold(word) for word in _WORD.findall(rest[:60])), "", ""]
    if first in {"is", "was", "isn't", "wasn't"}:
        return second.endswith("ing") or second in acts.STATES
    return not (first in verbs.MODALS and second in {"be", "take", "not", "have"})


def _after_name(contraction: str, rest: str) -> str | None:
    """The verb cut short, in full; None where it can be two: "he'd" is "he had" or "he would"."""
    word = fold(_WORD.findall(rest[:60] + " x")[0])
    if contraction == "ll":
        return "will "
    if contraction == "s" and (word.endswith("ing") or word == "not"):
        return "is "
    if contraction == "d" and word in verbs.VERBS and word not in verbs.PASTS:
        return "would "
    return "had " if contraction == "d" and (word in verbs.PASTS or word.endswith("ed")) else None


_CONTRACTED = {"m": "is", "re": "is", "ve": "has", "ll": "will"}
_SELF = english.FIRST_PERSON | english.FIRST_PERSON_PLURAL


def _first_person(name: str, contraction: str, rest: str, own: str) -> str | None:
    """ "I never took it" -> "Ruth Amadi never took it"; None where the verb cannot be told or "I" follows again."""
    words = _WORD.findall(rest)
    if _tells_of_self(rest, but=own) or contraction == "d":
        return None
    if contraction:
        verb = _CONTRACTED.get(contraction)
        return f"{name} {verb} {_own(rest, name, own)}" if verb else None
    for word in words[:3]:
        key = fold(word)
        if key in verbs.ADVERBS:
            continue
        third = _third_person(key)
        changed = re.sub(rf"\b{re.escape(word)}\b", third, rest, count=1) if third else ""
        return f"{name} {_own(changed, name, own)}" if third else None
    return None


def _tells_of_self(rest: str, *, but: str) -> bool:
    """Does the speaker come again, in another way than ``but``?"""
    words = {fold(word).split("'")[0] for word in _WORD.findall(rest)}
    return not words.isdisjoint(_SELF - {but})


def _own(rest: str, name: str, own: str) -> str:
    return re.sub(rf"\b{own}\b", lambda _: f"{name}’s", rest)


_THIRD = {
    "am": "is", "are": "is", "aren't": "isn't", "was": "was", "were": "was", "weren't": "wasn't", "have": "has",
    "haven't": "hasn't", "do": "does", "don't": "doesn't", "go": "goes",
}  # fmt: skip


def _third_person(verb: str) -> str | None:
    """The verb as it stands after a name; None when it cannot be told."""
    if verb in _THIRD:
        return _THIRD[verb]
    if verb in verbs.MODALS or (verb in verbs.PASTS and verb not in verbs.VERBS) or verb.endswith("ed"):
        return verb
    if verb not in verbs.VERBS or verb in verbs.PASTS:
        return None
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
