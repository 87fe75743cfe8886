"""Writes a report into the notebook: what the cells showed, then score and feedback in every check cell."""

from __future__ import annotations

from collections.abc import Sequence

from autograder import page
from autograder.code_cell import Outputs
from autograder.report import ExerciseReport, Report
from autograder.restore import Node, Restored, grade_id, is_check


def marked(restored: Restored, report: Report, outputs: Sequence[Outputs]) -> Node:
    """The graded notebook; in a check cell our score stands first and nothing of the student's beside it."""
    shown = dict(zip((i for i, _ in restored.code_cells()), outputs, strict=False))  # none, if nothing was run
    by_check = {f"check-{exercise.name}": exercise for exercise in report.exercises}
    own = [by_check.get(grade_id(cell) or "") for cell in _cells(restored)]
    cells = [_filled(cell, own[i], shown.get(i, [])) for i, cell in enumerate(_cells(restored))]
    remarks = (*restored.remarks, *report.remarks)
    if remarks:
        cells.insert(0, _remarks_cell(remarks))
    return {**restored.notebook, "cells": cells}


def _cells(restored: Restored) -> list[Node]:
    return restored.notebook["cells"]


def _filled(cell: Node, exercise: ExerciseReport | None, shown: Outputs) -> Node:
    if cell["cell_type"] != "code":
        return cell
    if is_check(cell):
        return {**cell, "execution_count": 1, "outputs": [score_output(exercise)]}
    return {**cell, "outputs": shown}


def score_output(exercise: ExerciseReport | None) -> Node:
    """What nbgrader reads as the score, and what a person reads as feedback."""
    score = "0.0" if exercise is None else repr(exercise.score)
    html = "<p>This exercise was not graded.</p>" if exercise is None else page.html(exercise)
    data = {"text/plain": score, "text/html": html}
    return {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": data}


def _remarks_cell(remarks: tuple[str, ...]) -> Node:
    return {"cell_type": "markdown", "id": "remarks", "metadata": {}, "source": [page.remarks_html(remarks)]}
