"""Lessons become notebooks (source/, assignments/ and solutions/<topic>/), and all of them together the guides."""

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder import guides, house, lesson, notebook, roadmap
from autograder.errors import CourseError
from autograder.files import replace
from autograder.lesson import Lesson

BUILT = ("assignments", "solutions")


def build(root: Path, slugs: Iterable[str], progress: Callable[[str], object] = str) -> list[Path]:
    """Write what is not fresh; return it. `progress` is called with each slug that is done."""
    written = []
    for slug in slugs:
        written += _write(root, files(root, lesson.load(root, slug)))
        progress(slug)
    return written


def build_guides(root: Path) -> list[Path]:
    """Write the guides that are not fresh; return them."""
    return _write(root, guides.files(root))


def stale(root: Path, slugs: Iterable[str], progress: Callable[[str], object] = str) -> list[str]:
    """What `build` would change and what lies where it should not, each with its cure; [] if all is well."""
    problems = house.strangers(root, roadmap.load(root))
    for slug in slugs:
        problems += _problems(root, slug)
        progress(slug)
    return problems


def stale_guides(root: Path) -> list[str]:
    """What `build_guides` would change, with its cure; a lesson that cannot be read is a problem of its topic."""
    try:
        return _late(root, guides.files(root), "course build")
    except CourseError as error:
        return [str(error)]


def files(root: Path, topic: Lesson) -> dict[Path, bytes]:
    """The built files of a topic, relative to `root`, as they should be."""
    # Importing nbgrader takes seconds, and most commands build nothing.
    from autograder.publish import publish

    with TemporaryDirectory() as name:
        course = Path(name)
        _furnish(root, course, topic)
        publish(course, topic.slug)
        homes = [course / home / topic.slug for home in BUILT]
        paths = [path for home in homes for path in home.rglob("*") if path.is_file()]
        paths += [course / "source" / topic.slug / f for f in (f"{topic.slug}.ipynb", house.STYLE)]
        return {path.relative_to(course): path.read_bytes() for path in paths}


def _furnish(root: Path, course: Path, topic: Lesson) -> None:
    """Put the source of one topic, and nothing else, into an empty course."""
    there, here = root / "source" / topic.slug, course / "source" / topic.slug
    here.mkdir(parents=True)
    for path in house.data(root, topic.slug):
        (here / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(there / path, here / path)
    try:
        shutil.copyfile(root / "source" / house.STYLE, here / house.STYLE)
    except FileNotFoundError:
        msg = f"source/{house.STYLE}, the style of every figure, is missing: restore it"
        raise CourseError(msg) from None
    (here / f"{topic.slug}.ipynb").write_text(notebook.text(topic), encoding="utf-8")


def _problems(root: Path, slug: str) -> list[str]:
    try:
        topic = lesson.load(root, slug)
        built = files(root, topic)
    except CourseError as error:
        return [str(error)]
    return _late(root, built, f"course build {slug}") + house.unexpected(root, topic, set(built))


def _write(root: Path, built: dict[Path, bytes]) -> list[Path]:
    changed = sorted(path for path, content in built.items() if not _holds(root / path, content))
    for path in changed:
        replace(root / path, built[path])
    return changed


def _late(root: Path, built: dict[Path, bytes], cure: str) -> list[str]:
    return [
        f"{path} is {_state(root / path)}: run `{cure}`"
        for path, content in sorted(built.items())
        if not _holds(root / path, content)
    ]


def _state(path: Path) -> str:
    return "stale" if path.exists() else "missing"


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
