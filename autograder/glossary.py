"""The course's glossary: every lesson's words and signs, merged, each with the notebooks that use it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autograder.coursemap import CourseMap
from autograder.outline import Outline
from autograder.tables import written

INTRODUCTION = """# Glossary

Every word and every sign of the course, with the notebooks that use it. A sign may mean different things in different
notebooks, as it does in every library of mathematics; the numbers say where it means what.

[Back to the map](START_HERE.ipynb)"""


@dataclass(frozen=True)
class Entry:
    """A word or a sign with one meaning; `code` is how programs write it, `places` are its notebooks, in order."""

    term: str
    code: str
    meaning: str
    places: tuple[Outline, ...]

    @property
    def links(self) -> str:
        return ", ".join(place.link for place in self.places)


def words(outlines: Iterable[Outline]) -> list[Entry]:
    """All words in the order of the alphabet."""
    found = _merged((row["word"], "", row["meaning"], outline) for outline in outlines for row in outline.words)
    return sorted(found, key=lambda entry: (plain(entry.term), entry.places[0].topic.slug))


def signs(outlines: Iterable[Outline]) -> list[Entry]:
    """All signs in the order in which a reader meets them."""
    return _merged(
        (row["sign"], row.get("in code", ""), _with_shape(row), outline)
        for outline in outlines
        for row in outline.notation
    )


def texts(course: CourseMap) -> Iterator[str]:
    """The glossary as Markdown: the introduction, the words if there are any, the signs by part."""
    yield INTRODUCTION
    if found := words(course.outlines.values()):
        yield "## Words\n\n" + written(
            ("word", "meaning", "notebooks"), [(entry.term, entry.meaning, entry.links) for entry in found]
        )
    by_part: dict[str, list[Entry]] = {}
    for entry in signs(course.outlines.values()):
        by_part.setdefault(entry.places[0].topic.part, []).append(entry)
    yield "## Notation\n\nEach sign stands in the part in which it is used first with this meaning."
    for part, entries in by_part.items():
        rows = [(entry.term, entry.code, entry.meaning, entry.links) for entry in entries]
        yield f"### {part}\n\n" + written(("sign", "in code", "meaning", "notebooks"), rows)


def plain(term: str) -> str:
    """A word without its dress, as it is sorted and compared."""
    return re.sub(r"[*`$_\\]", "", term).casefold().strip()


def _with_shape(row: dict[str, str]) -> str:
    return "; ".join(text for text in (row["meaning"], row.get("shape", "")) if text)


def _merged(rows: Iterable[tuple[str, str, str, Outline]]) -> list[Entry]:
    """One entry for each term and meaning, in the order in which they come."""
    found: dict[tuple[str, str], Entry] = {}
    for term, code, meaning, place in rows:
        old = found.get((term, meaning), Entry(term, code, meaning, ()))
        found[term, meaning] = Entry(term, old.code or code, meaning, (*old.places, place))
    return list(found.values())
