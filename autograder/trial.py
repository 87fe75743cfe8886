"""One notebook, graded for the person who wrote it: the same engine and the same verdict, and nothing is recorded."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from autograder import guard
from autograder.engine import Desk, Judge
from autograder.errors import CourseError
from autograder.grade import grade_file
from autograder.report import Report
from autograder.roadmap import Roadmap


def attempt(root: Path, roadmap: Roadmap, notebook: Path) -> Report:
    """The report of a notebook, whose name tells its topic; CourseError if it is of none."""
    if not notebook.exists():
        msg = f"{notebook} does not exist"
        raise CourseError(msg)
    slug = topic_of(roadmap, notebook)
    judge = Judge(root, slug, walled=not guard.lacking(), many=False)
    try:
        with closing(Desk(judge)) as desk:
            _, report = grade_file(notebook.absolute(), root, slug, "you", desk)
    finally:
        judge.close()
    return report


def topic_of(roadmap: Roadmap, notebook: Path) -> str:
    """By the file's name, else by its folder's; a copy like `06_norms-Copy1.ipynb` is known too."""
    slugs = [topic.slug for topic in roadmap.topics]
    for name in (notebook.stem, notebook.absolute().parent.name):
        for slug in slugs:
            if name.startswith(slug):
                return slug
    msg = f"{notebook.name} is no notebook of this course; its name begins with its topic, like {slugs[0]}.ipynb"
    raise CourseError(msg)
