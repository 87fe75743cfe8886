"""Grades a class: finds what was handed in, skips what is graded and unchanged, records, and goes on where it was."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from autograder import submission
from autograder.engine import Desk, GraderFault, Judge
from autograder.files import replace
from autograder.grade import grade_file
from autograder.notebook import written
from autograder.report import Report
from autograder.restore import Node

if TYPE_CHECKING:
    from autograder.records import Records

BATCH = 25  # submissions in one transaction
READ_ONLY = 0o444  # as nbgrader leaves them
STAMP = "timestamp.txt"  # when it was handed in, as nbgrader writes it


@dataclass(frozen=True)
class Handed:
    """One notebook that a student handed in."""

    student: str
    slug: str
    path: Path

    @property
    def timestamp(self) -> datetime | None:
        """When, as nbgrader's collect wrote it down."""
        return _timestamp(submission.beside(self.path, STAMP))


@dataclass(frozen=True)
class Graded:
    """A submission with its grade."""

    handed: Handed
    key: str
    notebook: Node
    report: Report


@dataclass(frozen=True)
class Fault:
    """A submission on which the grader itself broke: no grade, and the instructor is told."""

    handed: Handed
    message: str


Result = Graded | Fault


def _timestamp(content: bytes) -> datetime | None:
    if not content.strip():
        return None
    from nbgrader.utils import parse_utc

    try:
        return parse_utc(content.decode().strip())
    except (ValueError, OverflowError):
        return None


def handed_in(root: Path, slug: str, student: str | None) -> list[Handed]:
    """What lies in submitted/ for a topic, by student."""
    folders = sorted((root / "submitted").glob("*"))
    found = (Handed(f.name, slug, submission.locate(f / slug, slug)) for f in folders if student in (None, f.name))
    return [handed for handed in found if handed.path.parent.is_dir()]


def fingerprint(root: Path, slug: str) -> str:
    """Changes when the suite, the lesson, the engine or a pinned version does."""
    folders = (root / "autograder" / "suites" / slug, root / "source" / slug, root / "assignments" / slug)
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if _counts(path)]
    digest = hashlib.sha256(_engine().encode())
    for path in (root / "source" / f"{slug}.py", *files):
        digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


@cache
def _engine() -> str:
    home = Path(__file__).parent
    files = sorted(p for p in home.rglob("*.py") if "suites" not in p.relative_to(home).parts)
    texts = b"\0".join(path.read_bytes() for path in files)
    versions = [platform.python_version(), *(version(name) for name in ("numpy", "hypothesis", "scipy", "matplotlib"))]
    return hashlib.sha256(texts).hexdigest() + " ".join(versions)


def key_of(handed: Handed, base: str) -> str:
    """What a grade of this file follows from."""
    try:
        content = submission.content(handed.path)
    except submission.Unreadable as error:
        content = str(error).encode()
    return hashlib.sha256(base.encode() + content).hexdigest()


def graded_path(root: Path, handed: Handed) -> Path:
    return root / "autograded" / handed.student / handed.slug / f"{handed.slug}.ipynb"


def graded_before(root: Path, handed: Handed, key: str) -> dict[str, Any] | None:
    """The report of an earlier grading that still holds: the graded notebook is written after the gradebook."""
    try:
        own = json.loads(graded_path(root, handed).read_bytes())["metadata"]["course"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return own["report"] if own["key"] == key else None


def grade_all(root: Path, work: list[tuple[Handed, str]], judges: dict[str, Judge], workers: int) -> Iterator[Result]:
    """Grade these, several at once, in whatever order they finish; a fault of the grader is a result too."""
    opened = {slug: [Desk(judge) for _ in range(workers)] for slug, judge in judges.items()}
    desks = {slug: _filled(own) for slug, own in opened.items()}

    def one(handed: Handed, key: str) -> Result:
        desk = desks[handed.slug].get()
        try:
            notebook, report = grade_file(handed.path, root, handed.slug, handed.student, desk)
            return Graded(handed, key, notebook, report)
        except GraderFault as fault:
            return Fault(handed, str(fault))
        finally:
            desks[handed.slug].put(desk)

    try:
        with ThreadPoolExecutor(workers) as pool:
            yield from _as_they_finish(pool, one, work, 2 * workers)
    finally:
        for desk in chain.from_iterable(opened.values()):
            desk.close()


def _filled(desks: list[Desk]) -> SimpleQueue[Desk]:
    queue: SimpleQueue[Desk] = SimpleQueue()
    for desk in desks:
        queue.put(desk)
    return queue


def _as_they_finish(
    pool: ThreadPoolExecutor, one: Callable[[Handed, str], Result], work: list[tuple[Handed, str]], ahead: int
) -> Iterator[Result]:
    """Never more than a few in flight, so that memory stays flat however large the class."""
    waiting, flying = iter(work), set[Future[Result]]()
    while True:
        for handed, key in waiting:
            flying.add(pool.submit(one, handed, key))
            if len(flying) >= ahead:
                break
        if not flying:
            return
        done, flying = wait(flying, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in done)


@contextmanager
def judges(root: Path, slugs: Iterable[str], walled: bool) -> Iterator[dict[str, Judge]]:
    """A judge for each topic, ended at the end."""
    started: dict[str, Judge] = {}
    try:
        for slug in slugs:
            started[slug] = Judge(root, slug, walled=walled, many=True)
        yield started
    finally:
        for judge in started.values():
            judge.close()


def record(root: Path, batch: list[Graded], records: Records) -> None:
    """First the gradebook, in one transaction, then the graded notebooks: a grade is never half there."""
    from autograder.records import Row

    records.write(Row(g.handed.student, g.handed.slug, g.handed.timestamp, g.notebook) for g in batch)
    for graded in batch:
        write_graded(root, graded)


def write_graded(root: Path, graded: Graded) -> None:
    """autograded/<student>/<topic>/: the notebook, the time, and the data that its page may need."""
    path = graded_path(root, graded.handed)
    folder, source = path.parent, root / "source" / graded.handed.slug
    folder.mkdir(parents=True, exist_ok=True)
    for data in source.iterdir():
        if data.is_file() and data.suffix != ".ipynb":
            replace(folder / data.name, data.read_bytes(), READ_ONLY)
    if stamp := submission.beside(graded.handed.path, STAMP):
        replace(folder / STAMP, stamp, READ_ONLY)
    replace(path, written(with_report(graded)).encode(), READ_ONLY)


def with_report(graded: Graded) -> Node:
    """The graded notebook; what it was graded from and its report go with it, for who reads it again."""
    own = {"key": graded.key, "report": graded.report.to_json()}
    return {**graded.notebook, "metadata": {**graded.notebook["metadata"], "course": own}}
