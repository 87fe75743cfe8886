"""`course grade`: one call over the class, with progress, recorded batch by batch."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from autograder.check import processors
from autograder.classroom import (
    BATCH,
    Fault,
    Graded,
    Handed,
    fingerprint,
    grade_all,
    graded_before,
    handed_in,
    judges,
    key_of,
    record,
)
from autograder.cli import progress
from autograder.guard import walled


@dataclass(frozen=True)
class Order:
    """What was asked for."""

    root: Path
    slugs: list[str]
    student: str | None
    workers: int | None
    force: bool
    trust: bool


def grade_class(order: Order, as_json: bool) -> list[Fault]:
    """Grade what is new or changed; show every submission; the faults of the grader."""
    work, reports = pending(order)
    faults: list[Fault] = []
    for report in reports:
        show(report, as_json)
    try:
        for result in carried_out(order, work, not as_json) if work else ():
            if isinstance(result, Fault):
                faults.append(result)
            else:
                show(result.report.to_json(), as_json)
    except KeyboardInterrupt:
        click.echo("interrupted: what was graded is recorded; run the same command to go on", err=True)
        sys.exit(130)
    for fault in faults:
        click.echo(f"{fault.handed.student}, {fault.handed.slug}: {fault.message}", err=True)
    click.echo(f"{len(work) - len(faults)} graded, {len(reports)} unchanged, {len(faults)} faults", err=True)
    return faults


def pending(order: Order) -> tuple[list[tuple[Handed, str]], list[dict[str, Any]]]:
    """What has to be graded, and the reports of what is graded and unchanged."""
    work, reports = [], []
    for slug in order.slugs:
        base = fingerprint(order.root, slug)
        for handed in handed_in(order.root, slug, order.student):
            key = key_of(handed, base)
            report = None if order.force else graded_before(order.root, handed, key)
            if report is None:
                work.append((handed, key))
            else:
                reports.append(report)
    return work, reports


def carried_out(order: Order, work: list[tuple[Handed, str]], shown: bool) -> Iterator[Graded | Fault]:
    """Grade and record; results come as they are recorded."""
    slugs = sorted({handed.slug for handed, _ in work})
    workers = order.workers or processors()
    with judges(order.root, slugs, walled(order.trust)) as benches, progress(shown) as bar:
        from autograder.records import Records  # imports nbgrader, while the judges start

        task = bar.add_task("grading", total=len(work))
        with Records(order.root) as records:
            for slug in slugs:
                records.know(slug)
            batch: list[Graded] = []
            for result in grade_all(order.root, work, benches, workers):
                bar.advance(task)
                if isinstance(result, Fault):
                    yield result
                    continue
                batch.append(result)
                if len(batch) == BATCH:
                    record(order.root, batch, records)
                    yield from batch
                    batch = []
            record(order.root, batch, records)
            yield from batch


def show(report: dict[str, Any], as_json: bool) -> None:
    """One line for one submission."""
    if as_json:
        click.echo(json.dumps(report, ensure_ascii=False))
    else:
        error = f"  {report['error']}" if report["error"] else ""
        click.echo(f"{report['topic']}  {report['student']:<16} {report['score']:g}/{report['max_score']:g}{error}")
