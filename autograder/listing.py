"""The map in a terminal: every part with its topics, what each needs, and how far one has come."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.coursemap import CourseMap
from autograder.outline import Outline
from autograder.page import marks
from autograder.progress import MARKS, State

STYLES: dict[State, str] = {"done": "green", "begun": "yellow", "next": "bold", "later": "dim"}


def show(console: Console, course: CourseMap, home: Path) -> None:
    """One table, so that its columns stand below each other; a terminal that knows links opens what lies in `home`."""
    table = Table("", "topic", "needs", "hours", "score", box=None, pad_edge=False)
    for part, topics in course.parts.items():
        table.add_row()
        table.add_row("", Text(part, "bold"))
        for each in topics:
            state = course.states[each.topic.slug]
            table.add_row(*_row(course, each, state, home), style=STYLES[state])
    console.print(table)
    console.print("\n" + "   ".join(f"{mark} {state}" for state, mark in MARKS.items()))


def _row(course: CourseMap, each: Outline, state: State, home: Path) -> tuple[str | Text, ...]:
    best = course.found.get(each.topic.slug)
    needs = ", ".join(course.outlines[need].number for need in each.topic.needs)
    link = Text(each.name, f"link {(home / each.notebook).absolute().as_uri()}")
    return MARKS[state], link, needs, str(each.hours), f"{marks(best.score)}/{marks(best.max_score)}" if best else ""
