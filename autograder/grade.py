"""Grades one submitted file: read, restore, judge, mark. The same for a class, for nbgrader and for a self-learner."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from autograder import lesson, submission
from autograder.engine import Desk
from autograder.errors import CourseError
from autograder.marking import marked
from autograder.report import ExerciseReport, Report
from autograder.restore import Node, Restored, restore
from autograder.submission import Submission


def released(root: Path, slug: str) -> Node:
    """The released notebook of a topic."""
    path = root / "assignments" / slug / f"{slug}.ipynb"
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        msg = f"{path.relative_to(root)} does not exist: run `course build {slug}`"
        raise CourseError(msg) from None


def grade_file(path: Path, root: Path, slug: str, student: str, desk: Desk) -> tuple[Node, Report]:
    """The graded notebook and the report of one submitted file, whatever lies in it."""
    template = released(root, slug)
    try:
        restored = restore(_named(submission.read(path), path, slug), template)
    except submission.Unreadable as error:
        return unreadable(root, slug, student, template, f"{submission.shown(path.name)} was not graded: {error}.")
    report, outputs = desk.grade([cell for _, cell in restored.code_cells()], student)
    return marked(restored, report, outputs), _with_remarks(report, restored)


def _named(read: Submission, path: Path, slug: str) -> Submission:
    remark = f"The file is called {submission.shown(path.name)}; hand it in as {slug}.ipynb."
    return read if path.stem == slug else replace(read, remarks=(remark, *read.remarks))


def _with_remarks(report: Report, restored: Restored) -> Report:
    lost = (e.name for e in report.exercises if e.name in restored.missing and not e.full)
    error = report.error or next((f"The cell {name} is missing." for name in lost), None)
    return replace(report, remarks=(*restored.remarks, *report.remarks), error=error)


def unreadable(root: Path, slug: str, student: str, template: Node, why: str) -> tuple[Node, Report]:
    """No marks, the reason for student and instructor, and the released notebook as the page to show it on."""
    exercises = tuple(
        ExerciseReport(e.name, 0.0, float(e.points), why, None, "", "", ()) for e in lesson.load(root, slug).exercises
    )
    report = Report(slug, student, why, exercises, (why,))
    return marked(Restored(template, tuple(e.name for e in exercises), ()), report, []), report
