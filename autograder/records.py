"""Grades into nbgrader's gradebook: the rows that `nbgrader autograde` writes, many submissions at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from nbformat import NotebookNode, from_dict
from nbgrader.api import (
    Assignment,
    Comment,
    Grade,
    Gradebook,
    MissingEntry,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import compute_checksum, determine_grade
from traitlets.config import Config, PyFileConfigLoader

from autograder.errors import CourseError
from autograder.progress import Best
from autograder.restore import Node, text


@dataclass(frozen=True)
class Row:
    """One graded submission: who, which topic, when it was handed in, the graded notebook."""

    student: str
    slug: str
    timestamp: datetime | None
    notebook: Node


def configuration(root: Path) -> Config:
    """The course's nbgrader_config.py."""
    return PyFileConfigLoader("nbgrader_config.py", path=str(root)).load_config()


def course_directory(root: Path, **folders: str) -> CourseDirectory:
    """nbgrader's own idea of where things lie; a folder may be named otherwise."""
    return CourseDirectory(root=str(root), config=configuration(root), **folders)


class Records:
    """An open gradebook."""

    def __init__(self, root: Path) -> None:
        # A new gradebook asks the `alembic` command for its version: it lies beside this Python.
        os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
        self.root, self.config = root, configuration(root)
        self.folders = course_directory(root)
        self.book = Gradebook(self.folders.db_url, self.folders.course_id)
        self.late = AssignLatePenalties(config=self.config)
        self.late.init_plugin()

    def __enter__(self) -> Records:
        return self

    def __exit__(self, *error: object) -> None:
        self.book.close()

    def know(self, slug: str) -> None:
        """Make sure that the gradebook has the topic, as `nbgrader generate_assignment` enters it."""
        try:
            self.book.find_notebook(slug, slug)
        except MissingEntry:
            from nbgrader.apps import NbGraderAPI

            with TemporaryDirectory() as aside:  # what is released already may be in use, and stays
                folders = course_directory(self.root, release_directory=aside)
                done = NbGraderAPI(folders, config=self.config).generate_assignment(slug, force=True, create=True)
            if not done["success"]:
                msg = f"nbgrader cannot generate {slug}:\n{done['log']}"
                raise CourseError(msg) from None

    def write(self, rows: Iterable[Row]) -> None:
        """Enter these submissions, all or none."""
        session = self.book.db
        try:
            for row in rows:
                self._enter(row)
            session.commit()
        except BaseException:
            session.rollback()
            raise

    def _enter(self, row: Row) -> None:
        submission = self._submission(row)
        submission.timestamp = row.timestamp
        (notebook,) = [n for n in submission.notebooks if n.notebook.name == row.slug]
        nodes = [from_dict({**cell, "source": text(cell)}) for cell in row.notebook["cells"]]
        cells = {node.metadata.nbgrader.grade_id: node for node in nodes if "nbgrader" in node.metadata}
        for grade in notebook.grades:
            grade.auto_score, _ = determine_grade(cells[grade.cell.name])
            grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
        for comment in notebook.comments:
            comment.auto_comment = _comment(cells[comment.cell.name], self._released(notebook, comment.cell.name))
        self.book.db.flush()
        self._penalise(submission, notebook)

    def _released(self, notebook: SubmittedNotebook, name: str) -> str | None:
        sources = {cell.name: cell.checksum for cell in notebook.notebook.source_cells}
        return sources.get(name)

    def _submission(self, row: Row) -> SubmittedAssignment:
        session = self.book.db
        found = (
            session.query(SubmittedAssignment)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .filter(Assignment.name == row.slug, SubmittedAssignment.student_id == row.student)
            .one_or_none()
        )
        return found or self._new(row)

    def _new(self, row: Row) -> SubmittedAssignment:
        session = self.book.db
        student = session.get(Student, row.student)
        if student is None:
            student = Student(id=row.student)
            session.add(student)
        assignment = self.book.find_assignment(row.slug)
        with session.no_autoflush:  # it is whole only when every cell has its row
            submission = SubmittedAssignment(assignment=assignment, student=student)
            for notebook in assignment.notebooks:
                _mirror(notebook, submission)
        session.add(submission)
        session.flush()
        return submission

    def _penalise(self, submission: SubmittedAssignment, notebook: SubmittedNotebook) -> None:
        """nbgrader's late penalty, by the plugin that the configuration names."""
        notebook.late_submission_penalty = None
        if submission.timestamp is None or submission.total_seconds_late <= 0:
            return
        self.book.db.refresh(notebook)
        seconds = submission.total_seconds_late
        penalty = self.late.plugin_inst.late_submission_penalty(submission.student_id, notebook.score, seconds)
        if penalty is not None:
            notebook.late_submission_penalty = self.late._check_late_penalty(notebook, penalty)


def best(root: Path, student: str) -> dict[str, Best]:
    """What a student has of each topic that was graded, penalties aside; CourseError if there is nothing of theirs."""
    msg = f"the gradebook has no student {student!r}: grade something of theirs first, with `course grade`"
    if not _exists(course_directory(root).db_url):  # opening would make a new one
        raise CourseError(msg)
    with Records(root) as records:
        try:
            submissions = records.book.find_student(student).submissions
        except MissingEntry:
            raise CourseError(msg) from None
        return {each.name: Best(each.score, each.max_score) for each in submissions}


def _exists(db_url: str) -> bool:
    file = db_url.removeprefix("sqlite:///")
    return file == db_url or Path(file).exists()


def _mirror(notebook: Notebook, submission: SubmittedAssignment) -> None:
    own = SubmittedNotebook(notebook=notebook, assignment=submission)
    for cell in notebook.grade_cells:
        Grade(cell=cell, notebook=own)
    for cell in notebook.solution_cells:
        Comment(cell=cell, notebook=own)


def _comment(cell: NotebookNode, released: str | None) -> str | None:
    return "No response." if compute_checksum(cell) == released else None
