"""JSON-LD as pages carry it: one object, a list, a graph; names as strings, objects or lists of them."""

import json
import re
from collections.abc import Iterator
from typing import Any

JsonObject = dict[str, Any]

ARTICLE_TYPES = frozenset({"BlogPosting", "LiveBlogPosting", "Report", "NewsStory", "SocialMediaPosting"})
"""Besides whatever ends in "Article" (NewsArticle, ReportageNewsArticle, OpinionNewsArticle, ...)."""

CONTAINERS = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart")
"""Where an article may lie inside of another object; lists of further articles are not looked into."""

MAX_OBJECTS = 2_000

_WRAPPING = re.compile(r"\s*(?://\s*)?(?:<!--|<!\[CDATA\[)?\s*")
_DECODER = json.JSONDecoder(strict=False)


def articles_in(script: str) -> list[JsonObject]:
    """The article objects of one script, in order. Nothing for a script that is not JSON.

    What stands before and after the JSON (comment and CDATA marks, a semicolon) is passed over.
    """
    opening = _WRAPPING.match(script)
    try:
        loaded, _ = _DECODER.raw_decode(script, opening.end() if opening else 0)
    except (ValueError, RecursionError):
        return []
    return [found for found in _objects(loaded) if _is_article(found)]


def _objects(loaded: Any) -> Iterator[JsonObject]:
    waiting, seen = [loaded], 0
    while waiting and seen < MAX_OBJECTS:
        found, seen = waiting.pop(), seen + 1
        if isinstance(found, list):
            waiting.extend(reversed(found))
        elif isinstance(found, dict):
            yield found
            waiting.extend(found[key] for key in reversed(CONTAINERS) if key in found)


def _is_article(found: JsonObject) -> bool:
    return any(kind.endswith("Article") or kind in ARTICLE_TYPES for kind in strings_of(found.get("@type")))


def strings_of(value: Any) -> list[str]:
    """A string, or the strings of a list; nothing for anything else."""
    if isinstance(value, str):
        return [value]
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def names_of(value: Any) -> list[str]:
    """The names in an ``author`` or ``publisher``: strings, objects with a ``name``, or a list of either."""
    names: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        names.extend(strings_of(item.get("name")) if isinstance(item, dict) else strings_of(item))
    return names
