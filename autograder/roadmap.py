"""The roadmap: course.toml as frozen data, checked."""

import difflib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from autograder.errors import CourseError

FILE = "course.toml"
T = TypeVar("T")
SLUG = re.compile(r"\d\d_[a-z0-9]+(_[a-z0-9]+)*")


@dataclass(frozen=True)
class Part:
    """A part of the course, with its further reading."""

    title: str
    reading: tuple[str, ...]


@dataclass(frozen=True)
class Topic:
    """One notebook: its slug names its files everywhere, `needs` are slugs of earlier topics."""

    slug: str
    title: str
    part: str
    needs: tuple[str, ...]


@dataclass(frozen=True)
class Roadmap:
    """Parts and topics, in the order of the course."""

    parts: tuple[Part, ...]
    topics: tuple[Topic, ...]

    def part(self, title: str) -> Part:
        """The part with this title."""
        return _named(title, {part.title: part for part in self.parts}, "part")

    def topic(self, slug: str) -> Topic:
        """The topic with this slug."""
        return _named(slug, {topic.slug: topic for topic in self.topics}, "topic")


def load(root: Path) -> Roadmap:
    """The roadmap of the course in the folder `root`."""
    path = Path(root) / FILE
    try:
        return parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        msg = f"there is no {FILE} in {path.parent.resolve()}: run this in the folder of the course"
        raise CourseError(msg) from None


def parse(text: str) -> Roadmap:
    """The roadmap that the text of a course.toml says."""
    try:
        rows = {"topics": []} | tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        msg = f"{FILE} is not TOML: {error}"
        raise CourseError(msg) from None
    _keys(rows, {"parts": list, "topics": list}, "the file")
    roadmap = Roadmap(tuple(map(_part, rows["parts"])), tuple(map(_topic, rows["topics"])))
    _validate(roadmap)
    return roadmap


def _part(row: Any) -> Part:
    _keys(row, {"title": str, "reading": list}, f"the part {row!r}")
    return Part(row["title"], _texts(row["reading"], "reading"))


def _topic(row: Any) -> Topic:
    _keys(row, {"slug": str, "title": str, "part": str, "needs": list}, f"the topic {row!r}")
    return Topic(row["slug"], row["title"], row["part"], _texts(row["needs"], "needs"))


def _keys(row: Any, types: dict[str, type], what: str) -> None:
    expected = ", ".join(f"{key} ({kind.__name__})" for key, kind in types.items())
    if not isinstance(row, dict) or {key: type(value) for key, value in row.items()} != types:
        msg = f"{FILE}: {what} must have exactly {expected}"
        raise CourseError(msg)


def _texts(values: list[Any], key: str) -> tuple[str, ...]:
    if not all(isinstance(value, str) for value in values):
        msg = f"{FILE}: {key} must be a list of texts, not {values}"
        raise CourseError(msg)
    return tuple(values)


def _validate(roadmap: Roadmap) -> None:
    titles = [part.title for part in roadmap.parts]
    earlier: list[str] = []
    if len(set(titles)) < len(titles):
        msg = f"{FILE}: two parts have the same title: rename one ({', '.join(titles)})"
        raise CourseError(msg)
    for topic in roadmap.topics:
        for problem in _problems(topic, titles, earlier):
            msg = f"{FILE}: {topic.slug}: {problem}"
            raise CourseError(msg)
        earlier.append(topic.slug)


def _problems(topic: Topic, titles: list[str], earlier: list[str]) -> list[str]:
    found = []
    if not SLUG.fullmatch(topic.slug):
        found.append('a slug is two digits and lower-case words, like "06_norms": rename the topic')
    if topic.slug in earlier:
        found.append("this slug appears twice: rename or remove one of the two rows")
    if topic.part not in titles:
        found.append(f"there is no part {topic.part!r}{_near(topic.part, titles)}")
    found += [
        f"it needs {need!r}, which is no earlier topic{_near(need, earlier)}"
        for need in topic.needs
        if need not in earlier
    ]
    return found


def _named(name: str, known: dict[str, T], kind: str) -> T:
    if name in known:
        return known[name]
    msg = f"there is no {kind} {name!r}{_near(name, list(known))}"
    raise CourseError(msg)


def _near(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known) or [k for k in known if name and name in k]
    if close:
        return f"; did you mean {' or '.join(close)}?"
    return f"; known: {', '.join(known)}" if known else "; none is known yet"
