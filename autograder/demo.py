"""A whole term at once: a sample class, released, submitted, collected, graded by nbgrader, with feedback."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import SAWarning
from traitlets.config import Config

from autograder import build
from autograder.errors import CourseError
from autograder.records import configuration
from autograder.sample_class import STUDENTS, handed_in, material

COPIED = ("course.toml", "nbgrader_config.py", "source", "autograder/suites")


# nbgrader 0.9.6 builds its rows in a way that newer SQLAlchemy warns of; the rows are right.
warnings.filterwarnings("ignore", category=SAWarning, module=r"nbgrader\.")


class Term:
    """The sample course in a folder of its own, and nbgrader's hands on it."""

    def __init__(self, root: Path, folder: Path, slugs: list[str]) -> None:
        # A new gradebook asks the `alembic` command for its version: it lies beside this Python.
        os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
        self.root, self.folder, self.slugs = root, folder, slugs
        self.config = Config(configuration(root))
        self.config.Exchange.root = str(folder / "exchange")
        self.config.NbGraderAPI.log_level = logging.ERROR
        self.course = CourseDirectory(root=str(folder), config=self.config)
        self.nbgrader = NbGraderAPI(self.course, config=self.config)

    def prepare(self) -> None:
        """A fresh copy of the course, built, and an exchange that students can reach."""
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in COPIED:
            source, target = self.root / name, self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target)
            else:
                shutil.copy(source, target)
        build.build(self.folder, self.slugs)
        (self.folder / "exchange").mkdir()
        (self.folder / "exchange").chmod(0o777)

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Everything that happens, with its name, in order."""
        for slug in self.slugs:
            yield f"generate {slug}", partial(self.call, "generate_assignment", slug)
            yield f"release {slug}", partial(self.call, "release_assignment", slug)
            yield f"submit {slug}", partial(self.submit, slug)
            yield f"collect {slug}", partial(self.call, "collect", slug)
            for student in STUDENTS:
                yield f"autograde {slug}, {student}", partial(self.call, "autograde", slug, student)
            yield f"feedback {slug}", partial(self.call, "generate_feedback", slug)

    def call(self, name: str, *args: str) -> None:
        """One of nbgrader's own commands, as its formgrader calls it."""
        done: dict[str, Any] = getattr(self.nbgrader, name)(*args)
        if not done["success"]:
            msg = f"nbgrader {name} {' '.join(args)} failed:\n{done.get('error', '')}\n{done.get('log', '')}"
            raise CourseError(msg)

    def submit(self, slug: str) -> None:
        """Put each student's file where `nbgrader submit` puts it."""
        inbound = self.folder / "exchange" / str(self.course.course_id) / "inbound"
        now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f UTC")
        for student, content in handed_in(material(self.folder, slug)).items():
            folder = inbound / f"{student}+{slug}+{now}"
            folder.mkdir(parents=True)
            (folder / f"{slug}.ipynb").write_bytes(content)
            (folder / "timestamp.txt").write_text(now)

    def scores(self) -> dict[str, dict[str, float]]:
        """What the gradebook says, by student and topic."""
        with self.nbgrader.gradebook as book:
            return {
                student: {slug: book.find_submission(slug, student).score for slug in self.slugs}
                for student in STUDENTS
            }

    def full_marks(self) -> dict[str, float]:
        with self.nbgrader.gradebook as book:
            return {slug: book.find_assignment(slug).max_score for slug in self.slugs}
