"""nbgrader's own converters: a source notebook becomes the one to release and the one to publish.

The gradebook is not touched: its rows are written when an instructor runs nbgrader.
"""

import logging
from pathlib import Path

from nbgrader.converters import BaseConverter, GenerateAssignment, GenerateSolution, NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import ClearMarkScheme, ClearOutput, IncludeHeaderFooter, LockCells
from traitlets import List
from traitlets.config import Config

from autograder.errors import CourseError

FOLDERS = {
    "source_directory": "source",
    "release_directory": "assignments",
    "solution_directory": "solutions",
}


class PublishSolution(GenerateSolution):
    """nbgrader's GenerateSolution without gradebook and without running the notebook.

    A figure's bytes depend on the versions of matplotlib and FreeType, so a solution with outputs
    could not be proved fresh on another machine; `course check` runs every lesson instead.
    """

    preprocessors = List([IncludeHeaderFooter, LockCells, ClearOutput, ClearMarkScheme])
    init_assignment = BaseConverter.init_assignment


def publish(course: Path, slug: str) -> None:
    """From source/<slug>/ in the folder `course`, make assignments/<slug>/ and solutions/<slug>/ there."""
    config = Config(GenerateAssignment={"no_database": True}, SaveCells={"enabled": False})
    for converter in (GenerateAssignment, PublishSolution):
        _convert(converter, course, slug, config)


def _convert(converter: type[BaseConverter], course: Path, slug: str, config: Config) -> None:
    log, problems = logging.Logger("nbgrader"), _Problems(logging.ERROR)
    log.addHandler(problems)
    folder = CourseDirectory(root=str(course), assignment_id=slug, config=config, log=log, **FOLDERS)
    try:
        converter(coursedir=folder, config=config, log=log).start()
    except NbGraderException:
        msg = f"nbgrader cannot convert the notebook of {slug}:\n" + "\n".join(problems.messages)
        raise CourseError(msg) from None


class _Problems(logging.Handler):
    """Keeps what nbgrader says went wrong, so that a good build is silent."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
