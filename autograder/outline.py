"""What a lesson says about itself: its exercises, points and hours, its signs and its words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from autograder import lesson, tables
from autograder.hours import Hours, hours
from autograder.roadmap import Topic
from autograder.tables import Form, Row

NOTATION = Form("Notation", ("sign", "meaning"), ("in code", "shape"))
WORDS = Form("Words", ("word", "meaning"))


@dataclass(frozen=True)
class Outline:
    """One topic and what its lesson says; `notation` and `words` are the rows of its tables, () if it has none."""

    topic: Topic
    exercises: int
    points: int
    hours: Hours
    notation: tuple[Row, ...]
    words: tuple[Row, ...]

    @property
    def number(self) -> str:
        return self.topic.slug[:2]

    @property
    def name(self) -> str:
        return f"{self.number} {self.topic.title}"

    @property
    def notebook(self) -> str:
        """Its notebook, relative to assignments/."""
        return f"{self.topic.slug}/{self.topic.slug}.ipynb"

    @property
    def link(self) -> str:
        """Its number, linked to its notebook, in Markdown."""
        return f"[{self.number}]({self.notebook})"


def outline(root: Path, topic: Topic) -> Outline:
    """The outline of one topic; CourseError if its lesson, a table of it or its line of hours cannot be read."""
    where, read = f"source/{topic.slug}.py", lesson.load(root, topic.slug)
    text = "\n".join(cell.source for cell in read.cells if cell.kind == "markdown")
    notation, words = (tables.read(read.cells, form, where) for form in (NOTATION, WORDS))
    return Outline(topic, len(read.exercises), read.points, hours(text, where), notation, words)
