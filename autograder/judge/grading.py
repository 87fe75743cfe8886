"""One submission: its cells are run, restarted without a cell that ended the interpreter, and judged."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from autograder.code_cell import CodeCell, Outputs
from autograder.judge.bench import Bench
from autograder.judge.examine import Sitting
from autograder.judge.keeping import KEEP, PUT_BACK, Names, own_names, remarks
from autograder.judge.outputs import within_bounds
from autograder.judge.rooms import Room
from autograder.report import ExerciseReport, Report, to_wire
from autograder.wire.peer import Lost

RESTARTS = 5
MAX_NOTE = 1000  # characters of the error that stopped a cell


@dataclass
class Run:
    """A room in which the cells have run, what each showed, and which had to be left out."""

    room: Room
    outputs: list[Outputs]
    left_out: dict[int, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def settle(bench: Bench, cells: list[CodeCell], kept: Names) -> Run:
    """Run the cells in order; a cell that ends or hangs the interpreter is left out, and all others run again.

    `kept` are the names that a cell of trials must not lose.
    """
    left_out: dict[int, str] = {}
    while True:
        run = Run(Room(bench.zygote), [[] for _ in cells], left_out)
        lost = _run_all(run, cells, kept)
        if lost is None:
            return run
        run.room.close()
        index, why = lost
        if len(left_out) == RESTARTS:
            why = f"{why}; after {RESTARTS} such cells the rest of the notebook is left out"
            left_out.update(dict.fromkeys(range(index, len(cells)), why))
        left_out[index] = why


def _again(bench: Bench, cells: list[CodeCell], kept: Names, left_out: dict[int, str]) -> Room:
    """Another room in which the same cells have run."""
    run = Run(Room(bench.zygote), [[] for _ in cells], left_out)
    _run_all(run, cells, kept)
    return run.room


def _run_all(run: Run, cells: list[CodeCell], kept: Names) -> tuple[int, str] | None:
    """Run the cells, and put back what they lose by chance; the place of a cell that ends or hangs all, and why."""
    for index, cell in enumerate(cells):
        if index in run.left_out:
            run.outputs[index] = [_notice(run.left_out[index])]
            continue
        try:
            run.outputs[index] = run.room.run(cell.source)
            if index in kept:
                run.room.run(KEEP.format(names=kept[index]))
        except Lost as lost:
            return index, str(lost)
    with suppress(Lost):  # then it answers nothing else either, and every test will say so
        run.remarks = remarks(run.room.run(PUT_BACK), kept)
    return None


def _notice(why: str) -> dict[str, Any]:
    text = f"This cell was left out when grading: {why}."
    return {"output_type": "error", "ename": "LeftOut", "evalue": text, "traceback": [text]}


def grade(bench: Bench, cells: list[CodeCell], student: str) -> tuple[Report, list[Outputs]]:
    """Grade one submission: its report, and what each of its cells showed.

    While the cells run in their room, the inputs of the tests are drawn, if this is the first submission.
    """
    kept = own_names(bench.suite.lesson, cells)
    with ThreadPoolExecutor(1) as beside:
        running = beside.submit(settle, bench, cells, kept)
        bench.draw_inputs()
        run = running.result()
    try:
        judged = bench.judge(Sitting(run.room, afresh=lambda: _again(bench, cells, kept, run.left_out)))
    finally:
        run.room.close()
    left_out = [f"{_which(cells, i)} was left out when grading: {why}." for i, why in sorted(run.left_out.items())]
    exercises = tuple(_with_note(_with_error(report), cells, run.outputs) for report in judged)
    error = left_out[0] if left_out else next((e.error for e in exercises if e.error), None)
    report = Report(bench.suite.lesson.slug, student, error, exercises, (*left_out, *run.remarks))
    return report, within_bounds(run.outputs, to_wire(report))


def _which(cells: list[CodeCell], index: int) -> str:
    exercise = cells[index].exercise
    return f"The cell {exercise}" if exercise else f"Code cell {index + 1}, not counting the checks,"


def _with_error(report: ExerciseReport) -> ExerciseReport:
    """Where no answer came, say so to who is in charge."""
    if report.error or not any(test.lost for test in report.tests):
        return report
    return replace(report, error=f"{report.name} hung or ended the interpreter, and has no marks for what it owed.")


def _with_note(report: ExerciseReport, cells: list[CodeCell], outputs: list[Outputs]) -> ExerciseReport:
    """Where the cell of a failed exercise stopped with an error, say so."""
    for cell, shown in zip(cells, outputs, strict=True):
        stopped = next((o for o in shown if o.get("output_type") == "error"), None)
        if cell.exercise == report.name and stopped and not report.full:
            why = " ".join(stopped["traceback"])[:MAX_NOTE]
            return replace(report, note=f"{report.note} Its cell stopped: {why}".strip())
    return report
