"""Which files may lie where; anything else in a tree of the course is unexpected."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from autograder.lesson import Lesson
from autograder.roadmap import Roadmap

STYLE = "course.mplstyle"
# What belongs to the course as a whole: where a reader begins, its words and signs, its map, and a reader's own map.
START, GLOSSARY, MAP, MY_MAP = "START_HERE", "GLOSSARY", "map.svg", "my_map.svg"
# Released, these would shadow a library or give a solution away; some nbgrader silently skips.
NEVER_DATA = (".*", "*.py", "*.pyc", "*.ipynb", "__pycache__", "feedback")
SUITE_FILE = re.compile(r"test_(?P<test>\w+)\.py|(?:wrong|right)/(?P<answer>\w+?)__\w+\.py")
CACHES = ("__pycache__", ".DS_Store")


def data(root: Path, slug: str) -> tuple[Path, ...]:
    """The authored files that students of a topic get, relative to source/<slug>/."""
    return tuple(path for path in _beside(root, slug) if _is_data(root / "source" / slug, path))


def strangers(root: Path, roadmap: Roadmap) -> list[str]:
    """What lies at the top of a tree and belongs to no topic."""
    slugs = {topic.slug for topic in roadmap.topics}
    homes = {
        "source": slugs | {f"{slug}.py" for slug in slugs} | {STYLE, f"{START}.py"},
        "assignments": slugs | {f"{START}.ipynb", f"{GLOSSARY}.ipynb", MAP, MY_MAP},
        "solutions": slugs,
        "autograder/suites": slugs,
    }
    return [
        f"{home}/{path.name} belongs to no topic of course.toml: remove it, or add its topic there"
        for home, known in homes.items()
        for path in sorted((root / home).glob("*"))
        if path.name not in known | set(CACHES)
    ]


def unexpected(root: Path, lesson: Lesson, built: set[Path]) -> list[str]:
    """What lies in the folders of a topic and should not; `built` are its built files, relative to `root`."""
    return [*_in_source(root, lesson.slug), *_in_built(root, lesson.slug, built), *_in_suite(root, lesson)]


def _in_source(root: Path, slug: str) -> Iterator[str]:
    folder = root / "source" / slug
    for path in _beside(root, slug):
        if not _is_data(folder, path):
            yield f"source/{slug}/{path} is no data file, and students get all that lies there: move it away"


def _in_built(root: Path, slug: str, built: set[Path]) -> Iterator[str]:
    for home in ("assignments", "solutions"):
        for path in _files(root / home / slug):
            if Path(home, slug, path) not in built:
                yield f"{home}/{slug}/{path} is not built from source/{slug}: remove it"


def _in_suite(root: Path, lesson: Lesson) -> Iterator[str]:
    home = f"autograder/suites/{lesson.slug}"
    names = {exercise.name for exercise in lesson.exercises}
    for path in _files(root / home):
        name = SUITE_FILE.fullmatch(path.as_posix())
        if not set(path.parts) & set(CACHES) and (name is None or not names & set(name.groups())):
            yield f"{home}/{path} names no exercise of source/{lesson.slug}.py: rename or remove it"


def _beside(root: Path, slug: str) -> list[Path]:
    built = {Path(f"{slug}.ipynb"), Path(STYLE)}
    return [path for path in _files(root / "source" / slug) if path not in built]


def _is_data(folder: Path, path: Path) -> bool:
    named = any(fnmatch(part, pattern) for part in path.parts for pattern in NEVER_DATA)
    return not named and not (folder / path).is_symlink()


def _files(folder: Path) -> list[Path]:
    return sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_symlink() or not p.is_dir())
