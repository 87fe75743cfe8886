"""One notebook, graded for the person who wrote it: the same engine and the same verdict, and no gradebook."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from autograder import coursemap, guard, guides, progress
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


def noted(root: Path, report: Report) -> str:
    """Note the score in the writer's own progress and draw their map; one line that says what to do next.

    The verdict stands whatever becomes of the map: if it cannot be drawn, the line says why.
    """
    try:
        found = progress.note(root, report.topic, progress.Best(report.score, report.max_score))
        course = coursemap.load(root, found)
        guides.draw(root, course)
    except (CourseError, OSError) as error:
        return f"your map was not drawn: {error}"
    return f"on your map: {course.now}"


def topic_of(roadmap: Roadmap, notebook: Path) -> str:
    """By the file's name, else by its folder's; a copy like `06_norms-Copy1.ipynb` is known too."""
    slugs = [topic.slug for topic in roadmap.topics]
    for name in (notebook.stem, notebook.absolute().parent.name):
        for slug in slugs:
            if name.startswith(slug):
                return slug
    msg = f"{notebook.name} is no notebook of this course; its name begins with its topic, like {slugs[0]}.ipynb"
    raise CourseError(msg)
