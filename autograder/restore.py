"""Puts a submission back into the form of the released notebook, so that an innocent accident costs nothing.

Locked cells get their text back, lost ones return to their place, a cell pasted twice counts once, and an answer is
found by what it defines when its metadata is gone.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from autograder.code_cell import CodeCell
from autograder.submission import Submission, SubmittedCell
from autograder.syntax import tree

Node = dict[str, Any]  # a notebook, or a cell of one, as nbformat 4 writes it


@dataclass(frozen=True)
class Released:
    """The released notebook, and which of its cells is which."""

    notebook: Node

    @property
    def named(self) -> dict[str, Node]:
        """The cells nbgrader knows, by name, in order."""
        return {name: cell for cell in self.notebook["cells"] if (name := grade_id(cell)) is not None}

    @cached_property
    def texts(self) -> frozenset[str]:
        """What the lesson says between its code."""
        return frozenset(text(cell) for cell in self.notebook["cells"] if cell["cell_type"] == "markdown")


@dataclass
class Restored:
    """A notebook ready to be graded; `missing` are the exercises whose cell was not handed in."""

    notebook: Node
    missing: tuple[str, ...]
    remarks: tuple[str, ...]

    def code_cells(self) -> list[tuple[int, CodeCell]]:
        """What is run, with its place: all code but the visible checks and what the student did not hand in."""
        cells = enumerate(self.notebook["cells"])
        return [
            (i, CodeCell(text(cell), grade_id(cell) if is_solution(cell) else None))
            for i, cell in cells
            if cell["cell_type"] == "code" and not is_check(cell) and grade_id(cell) not in self.missing
        ]


def text(cell: Node) -> str:
    """A cell's source, in one piece."""
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def grade_id(cell: Node) -> str | None:
    name = cell["metadata"].get("nbgrader", {}).get("grade_id")
    return name if isinstance(name, str) else None


def is_solution(cell: Node) -> bool:
    return bool(cell["metadata"].get("nbgrader", {}).get("solution"))


def is_check(cell: Node) -> bool:
    return bool(cell["metadata"].get("nbgrader", {}).get("grade"))


def restore(submission: Submission, released: Node) -> Restored:
    """The submission in the released notebook's form."""
    template = Released(released)
    claims = _claims(submission, template)
    cells, missing = _completed(_identified(submission, template, claims), template)
    notebook = {**released, "cells": [_numbered(cell, i) for i, cell in enumerate(cells)]}
    remarks = (*submission.remarks, *_remarks(submission, template, claims))
    return Restored(notebook, tuple(missing), remarks)


def _identified(submission: Submission, template: Released, claims: dict[int, str]) -> list[Node]:
    """The submitted cells; the one that answers to a name of the template gets its metadata."""
    out = []
    for index, cell in enumerate(submission.cells):
        if index in claims:
            out.append(_from_template(template.named[claims[index]], cell))
        elif not _is_copy(cell, template):
            out.append(_plain(cell, template))
    return out


def _remarks(submission: Submission, template: Released, claims: dict[int, str]) -> Iterator[str]:
    """What was put right, cell by cell of the released notebook."""
    claimed = {name: submission.cells[index] for index, name in claims.items()}
    spare = [cell for index, cell in enumerate(submission.cells) if index not in claims]
    for name, known in template.named.items():
        if name not in claimed:
            yield f"The cell {name} is missing{'.' if is_solution(known) else '; the released one was put back.'}"
        elif not is_solution(known) and claimed[name].source != text(known):
            yield f"The cell {name} was changed; its released text was put back."
        if any(cell.grade_id == name or cell.source == text(known) for cell in spare):
            yield f"The cell {name} was there more than once."


def _claims(submission: Submission, template: Released) -> dict[int, str]:
    """Which submitted cell is which cell of the template: by name, else by text, else by what it defines.

    A copy of a released stub is no answer as long as another cell may be.
    """
    claims: dict[int, str] = {}
    taken: set[str] = set()
    rules = (_by_name, _by_text, _by_definition, _by_what_is_left)
    for rule in rules:
        for index, cell in enumerate(submission.cells):
            name = rule(cell, template) if index not in claims else None
            if name is not None and name not in taken:
                claims[index] = name
                taken.add(name)
    return claims


def _by_name(cell: SubmittedCell, template: Released) -> str | None:
    known = template.named.get(cell.grade_id or "")
    return cell.grade_id if known is not None and (not is_solution(known) or _answers(cell, known)) else None


def _by_text(cell: SubmittedCell, template: Released) -> str | None:
    texts = {text(known): name for name, known in template.named.items() if not is_solution(known)}
    return texts.get(cell.source)


def _by_definition(cell: SubmittedCell, template: Released) -> str | None:
    solutions = ((name, known) for name, known in template.named.items() if is_solution(known))
    return next((name for name, known in solutions if cell.kind == "code" and _answers(cell, known)), None)


def _by_what_is_left(cell: SubmittedCell, template: Released) -> str | None:
    """The stub itself, or a cell that keeps the name and no longer defines what it should."""
    stubs = {text(known): name for name, known in template.named.items()}
    return cell.grade_id if cell.grade_id in template.named else stubs.get(cell.source)


def _answers(cell: SubmittedCell, known: Node) -> bool:
    """Whether the cell defines what this released stub does, and is not that stub."""
    return cell.source != text(known) and bool(defined(cell.source) & defined(text(known)))


@lru_cache(maxsize=4096)
def defined(source: str) -> frozenset[str]:
    """The functions and classes that a cell defines; a cell that is not Python is searched line by line."""
    try:
        body = tree(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        starts = (line.split() for line in source.splitlines() if line.startswith(("def ", "class ")))
        return frozenset(words[1].split("(")[0].rstrip(":") for words in starts if len(words) > 1)
    return frozenset(node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef))


def _is_copy(cell: SubmittedCell, template: Released) -> bool:
    """A second copy of a released cell, unchanged: it says nothing and must not overwrite an answer."""
    return any(cell.source == text(known) for known in template.named.values())


def _from_template(known: Node, cell: SubmittedCell) -> Node:
    source = cell.source if is_solution(known) else text(known)
    return _cell(known["cell_type"], source, known["metadata"], known["id"])


def _plain(cell: SubmittedCell, template: Released) -> Node:
    own = cell.kind == "markdown" and cell.source not in template.texts
    return _cell(cell.kind, _quoted(cell.source) if own else cell.source, {}, "")


def _quoted(source: str) -> str:
    """A text of the student's as it was typed: as a page it could run scripts in an instructor's name."""
    fence = "`" * (3 + max(map(len, re.findall("`+", source)), default=0))
    return f"{fence}text\n{source}\n{fence}"


def _cell(kind: str, source: str, metadata: Node, ident: str) -> Node:
    cell = {"cell_type": kind, "id": ident, "metadata": metadata, "source": source.splitlines(keepends=True)}
    return cell | ({"execution_count": None, "outputs": []} if kind == "code" else {})


def _numbered(cell: Node, index: int) -> Node:
    return {**cell, "id": cell["id"] or f"submitted-{index:03d}"}


def _completed(cells: list[Node], template: Released) -> tuple[list[Node], list[str]]:
    """The cells with those that are lost back after their predecessor in the template."""
    cells, missing, previous = list(cells), [], None
    for name, known in template.named.items():
        if name not in _names(cells):
            place = _names(cells).index(previous) + 1 if previous is not None else 0
            cells.insert(place, _cell(known["cell_type"], text(known), known["metadata"], known["id"]))
            if is_solution(known):
                missing.append(name)
        previous = name
    return cells, missing


def _names(cells: Iterable[Node]) -> list[str | None]:
    return [grade_id(cell) for cell in cells]
