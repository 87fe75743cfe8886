"""A Lesson becomes the notebook that nbgrader reads: the same bytes for the same lesson, always.

It is written as plain JSON, in the layout of nbformat, because importing nbformat takes about a second.
"""

import json
from collections import Counter
from typing import Any

from autograder.cell import Cell
from autograder.lesson import Lesson

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {
        "file_extension": ".py",
        "mimetype": "text/x-python",
        "name": "python",
        "pygments_lexer": "ipython3",
    },
}
PREFIX = {"markdown": "text", "code": "code"}


def notebook(lesson: Lesson) -> dict[str, Any]:
    """The solved notebook, in nbformat 4.5, with nbgrader's metadata and no outputs."""
    seen: Counter[str] = Counter()
    return {
        "cells": [_cell(cell, _identity(cell, seen)) for cell in lesson.cells],
        "metadata": METADATA,
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def text(lesson: Lesson) -> str:
    """The solved notebook as the text of its file."""
    return written(notebook(lesson))


def written(notebook: dict[str, Any]) -> str:
    """A notebook as the text of its file, in the layout of nbformat."""
    return json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _identity(cell: Cell, seen: Counter[str]) -> str:
    """A cell's own name, or its kind and running number: no name looks like one."""
    if cell.grade_id:
        return cell.grade_id
    kind = PREFIX[cell.kind]
    seen[kind] += 1
    return f"{kind}-{seen[kind]:03}"


def _cell(cell: Cell, identity: str) -> dict[str, Any]:
    common = {
        "cell_type": cell.kind,
        "id": identity,
        "metadata": {"nbgrader": _nbgrader(cell)} if cell.grade_id else {},
        "source": cell.source.splitlines(keepends=True),
    }
    return common if cell.kind == "markdown" else common | {"execution_count": None, "outputs": []}


def _nbgrader(cell: Cell) -> dict[str, Any]:
    points = {"points": cell.points} if cell.role == "check" else {}
    return points | {
        "cell_type": "code",
        "grade": cell.role == "check",
        "grade_id": cell.grade_id,
        "locked": cell.role != "solution",
        "schema_version": 3,
        "solution": cell.role == "solution",
        "task": False,
    }
