"""Proves a topic: its files are fresh, its lesson runs, and its suite keeps the laws."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from rich.console import Console
from rich.table import Table

from autograder import build, lesson
from autograder.judge.bench import answers
from autograder.judge.laws import Matrix, examine_topic
from autograder.judge.rooms import environment


def check(root: Path, slugs: Sequence[str], workers: int, tick: Callable[[str], object]) -> Iterator[Matrix]:
    """All findings about each topic, in order; none if its tests can be trusted.

    Several topics are examined side by side, or one by several processes. `tick` hears the topic of each job done.
    """
    abreast = min(workers, len(slugs))
    with ThreadPoolExecutor(abreast) as pool, ProcessPoolExecutor(1, get_context("spawn")) as builder:
        try:
            examined = [pool.submit(examine, root, slug, workers // abreast, tick) for slug in slugs]
            # In a process of its own: nbgrader's converters change the working folder.
            late = [builder.submit(build.stale, root, [slug]) for slug in slugs]
            for matrix, findings in zip(examined, late, strict=True):
                yield with_findings(matrix.result(), findings.result())
        finally:
            pool.shutdown(cancel_futures=True)
            builder.shutdown(cancel_futures=True)


def jobs(root: Path, slug: str) -> int:
    """How many jobs the check of a topic consists of."""
    right, _ = answers(root, slug)
    return 3 * len(lesson.load(root, slug).exercises) + len(right)


def examine(root: Path, slug: str, workers: int, tick: Callable[[str], object]) -> Matrix:
    """A topic's laws, but for the freshness of its files."""
    matrix = examine_topic(root, slug, workers, lambda: tick(slug))
    return with_findings(matrix, runs_as_python(root, slug))


def with_findings(matrix: Matrix, findings: Iterable[str]) -> Matrix:
    matrix.findings += findings
    return matrix


def runs_as_python(root: Path, slug: str) -> Iterable[str]:
    """Law 7, first half: top to bottom, every warning an error."""
    command = [sys.executable, "-W", "error", f"../{slug}.py"]
    done = subprocess.run(command, cwd=root / "source" / slug, env=environment(), capture_output=True, text=True)
    if done.returncode:
        yield f"source/{slug}.py does not run as Python: {done.stderr.strip().splitlines()[-1]}"


def print_matrix(console: Console, matrix: Matrix) -> None:
    """The kill matrix: tests down, wrong answers across; ✗ where the test fails that answer."""
    for exercise, tests in matrix.tests.items():
        stems = [stem for stem in matrix.wrong if stem.split("__")[0] == exercise]
        table = Table(title=f"{matrix.slug} · {exercise}", title_justify="left", caption_justify="left")
        table.add_column("hidden test")
        for number in range(1, len(stems) + 1):
            table.add_column(str(number), justify="center")
        for name in tests:
            table.add_row(name, *("✗" if name in matrix.killed_by(stem) else "·" for stem in stems))
        scores = (f"{matrix.own(s).score:g}/{matrix.own(s).max_score:g}" for s in stems)
        table.caption = "\n".join(f"{i}  {s}  {n}" for i, (s, n) in enumerate(zip(stems, scores, strict=True), 1))
        console.print(table)
    right, wrong = len(matrix.right), len(matrix.wrong)
    verdict = f"{len(matrix.findings)} findings" if matrix.findings else "every law holds"
    console.print(f"{matrix.slug}: {right} right, {wrong} wrong, {len(matrix.trivial)} trivial answers: {verdict}")
    for finding in matrix.findings:
        console.print(f"  ✗ {finding}", markup=False, highlight=False)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
