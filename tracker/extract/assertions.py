"""What a statement asserts: one wording for each sentence, or clean clause, that can be true or false.

Nothing comes of a question (it ends in a question mark), of a greeting, thanks, request or order (told by its first
words), of words without a finite verb ("What a day!", "a very poor joke") and of fewer than three words.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from tracker.domain.speech import AssertionText, Attribution, Span, SpeakerKind
from tracker.languages import english
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
    """The assertions of a statement in order. Spans lie inside ``attribution.span``; one that runs over the gap of a
    split quotation ("The boat," she said, "will run.") spans the gap, and its wording leaves the cue out."""
    found: list[AssertionText] = []
    for span, wording in _units(text, attribution):
        if not _asserts(wording):
            continue
        for part, words in _clauses(span, wording, text):
            plain = _stand_alone(words, attribution, text)
            if plain:
                found.append(AssertionText(part, plain))
    return tuple(found)


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
    words = [fold(word) for word in _WORD.findall(before)]
    if words and words[0] not in _SUBORDINATORS and not _is_finite(words):
        before = before.rstrip(
            ","
        )  # the comma is the quotation's, not the sentence's: "The boat," she said, "will run"
    return Span(waiting[0].start, sentence.end), f"{before} {wording}"


def _asserts(wording: str) -> bool:
    words = [fold(word) for word in _WORD.findall(wording[:LONGEST_SENTENCE])]
    if len(words) < FEWEST_WORDS or "?" in wording.rstrip(" \"'”’)")[-1:]:
        return False
    start = " ".join(words[:4]) + " "
    if start.startswith(verbs.GREETINGS) or (words[0] == "to" and "," not in wording.rstrip(_STRAY)):
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
    words = [fold(word) for word in _WORD.findall(right[:400])]
    if len(words) < FEWEST_WORDS or not _is_finite(words):
        return False
    if semicolon or words[0].split("'")[0] in _SUBJECTS:
        return semicolon or words[0] not in {"this", "that", "these", "those"} or words[1] in verbs.AUXILIARIES
    return words[0] in _NOUN_PHRASE and any(word in verbs.AUXILIARIES | verbs.PASTS for word in words[2:6])


# -- a wording that stands alone ---------------------------------------------------------------------------------------


def _stand_alone(wording: str, attribution: Attribution, text: str) -> str:
    plain = " ".join(_MARKS.sub("", wording).split()).strip(_STRAY)
    plain = _without_opener(plain)
    plain = _with_speaker(plain, attribution, text)
    if len(_WORD.findall(plain)) < FEWEST_WORDS:
        return ""
    return plain[:1].upper() + plain[1:]


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
    """The speaker's name for the pronoun that is the subject, where that is safe; else the words as they are."""
    speaker = attribution.speaker
    if speaker is None or not speaker.name or speaker.kind not in (SpeakerKind.PERSON, SpeakerKind.ORGANISATION):
        return plain
    match = re.match(r"(\w+)(?:(['’])(\w+))?\s+(?=\S)", plain)
    if match is None:
        return plain
    pronoun, contraction = match[1], (match[3] or "").casefold()
    rest = plain[match.end() :]
    if pronoun == "I" and speaker.kind == SpeakerKind.PERSON:
        return _first_person(speaker.name, contraction, rest) or plain
    if _is_speaker(pronoun.casefold(), attribution, text) and contraction in {"", "s", "d", "ll"}:
        return f"{speaker.name}{match[2] or ''}{match[3] or ''} {rest}"
    return plain


def _is_speaker(pronoun: str, attribution: Attribution, text: str) -> bool:
    """In reported words "he", "she" or "it" as the subject is the speaker when the gender fits or the mention says the
    same; not in a quotation."""
    speaker, mention = attribution.speaker, attribution.mention
    if speaker is None or not speaker.name or mention is None or attribution.kind == "direct":
        return False
    if mention.of(text).casefold() == pronoun:
        return pronoun in {"he", "she", "it"}
    first = fold(speaker.name).split()[0]
    genders = {"he": MALE_NAMES, "she": FEMALE_NAMES}
    if pronoun in genders:
        return speaker.kind == SpeakerKind.PERSON and first in genders[pronoun]
    return pronoun == "it" and speaker.kind == SpeakerKind.ORGANISATION


_CONTRACTED = {"m": "is", "ve": "has", "ll": "will"}


def _first_person(name: str, contraction: str, rest: str) -> str | None:
    """ "I never took it" -> "Ruth Amadi never took it"; None where the verb cannot be told or "I" follows again."""
    words = _WORD.findall(rest)
    others = {fold(word).split("'")[0] for word in words}
    if others & {"i", "me", "mine", "myself", "we", "us", "our", "ours"} or contraction == "d":
        return None
    if contraction:
        verb = _CONTRACTED.get(contraction)
        return f"{name} {verb} {_own(rest, name)}" if verb else None
    for word in words[:3]:
        key = fold(word)
        if key in verbs.ADVERBS:
            continue
        third = _third_person(key)
        changed = re.sub(rf"\b{re.escape(word)}\b", third, rest, count=1) if third else ""
        return f"{name} {_own(changed, name)}" if third else None
    return None


def _own(rest: str, name: str) -> str:
    return re.sub(r"\bmy\b", f"{name}’s", rest)


_THIRD = {"am": "is", "have": "has", "do": "does", "don't": "doesn't", "haven't": "hasn't", "go": "goes", "was": "was"}


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
