"""What belongs to the course as a whole: the notebook to start with, the glossary, the map."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor
from pathlib import Path
from typing import Any

from autograder import coursemap, drawing, glossary, notebook, percent
from autograder.cell import Cell, cell
from autograder.coursemap import CourseMap
from autograder.errors import CourseError
from autograder.files import replace
from autograder.hours import Hours
from autograder.house import GLOSSARY, MAP, MY_MAP, START
from autograder.lesson import Lesson
from autograder.outline import Outline
from autograder.tables import written

PICTURE = f'<img src="{MAP}" alt="The map of the course: its topics, and what each needs">'


def files(root: Path) -> dict[Path, bytes]:
    """The built guides, relative to `root`, as they should be."""
    course = coursemap.load(root, {})
    texts = {
        f"{START}.ipynb": notebook.written(_with_picture(_notebook(START, start(root, course)))),
        f"{GLOSSARY}.ipynb": notebook.written(_notebook(GLOSSARY, map(_prose, glossary.texts(course)))),
        MAP: drawing.svg(course),
    }
    return {Path("assignments", name): text.encode() for name, text in texts.items()}


def draw(root: Path, course: CourseMap) -> Path:
    """Draw a reader's own map; its path, relative to `root`."""
    path = Path("assignments", MY_MAP)
    replace(root / path, drawing.svg(course).encode())
    return path


def start(root: Path, course: CourseMap) -> Iterable[Cell]:
    """The cells of the notebook to start with: its text, with what the lessons know put in."""
    where = f"source/{START}.py"
    try:
        text = (root / where).read_text(encoding="utf-8")
    except FileNotFoundError:
        msg = f"{where}, the text of the notebook to start with, is missing: restore it"
        raise CourseError(msg) from None
    total = sum((each.hours for each in course.outlines.values()), Hours())
    facts = {"{hours}": f"{floor(total.low)} to {ceil(total.high)}", "{topics}": _topics(course)}
    for name in facts:
        if name not in text:
            msg = f"{where} does not say where {name} belong: write {name} there"
            raise CourseError(msg)
    return [_filled(cell(block, where), facts) for block in percent.blocks(text, where)]


def _filled(old: Cell, facts: dict[str, str]) -> Cell:
    if old.kind != "markdown":
        return old
    source = old.source
    for name, fact in facts.items():
        source = source.replace(name, fact)
    return _prose(source)


def _prose(source: str) -> Cell:
    return Cell("markdown", "plain", "", 0, source, 0)


def _notebook(name: str, cells: Iterable[Cell]) -> dict[str, Any]:
    return notebook.notebook(Lesson(name, tuple(cells), ()))


def _with_picture(node: dict[str, Any]) -> dict[str, Any]:
    """The cell that draws the map shows it before it is run, too."""
    output = {"data": {"text/html": [PICTURE]}, "metadata": {}, "output_type": "display_data"}
    return {**node, "cells": [c | {"outputs": [output]} if c["cell_type"] == "code" else c for c in node["cells"]]}


def _topics(course: CourseMap) -> str:
    """Every part with a table of its topics."""
    header = ("notebook", "needs", "exercises", "points", "hours")
    tables = {part: written(header, (_row(course, each) for each in own)) for part, own in course.parts.items()}
    return "\n\n".join(f"### {part}\n\n{table}" for part, table in tables.items())


def _row(course: CourseMap, each: Outline) -> tuple[str, ...]:
    needs = ", ".join(course.outlines[need].link for need in each.topic.needs)
    return f"[{each.name}]({each.notebook})", needs, str(each.exercises), str(each.points), str(each.hours)
