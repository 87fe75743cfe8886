"""The laws of a topic's suite: what must hold before anybody is marked by it. Every finding names the cure."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from autograder.judge.bench import Bench, Hearing, Suite, answers, open_suite
from autograder.judge.examine import Sitting, alone, together
from autograder.judge.misconceptions import Variant
from autograder.judge.reach import touched
from autograder.judge.rooms import Room, start_zygote
from autograder.judge.trivial import ANSWERS, trivial
from autograder.lesson import load, stub
from autograder.report import ExerciseReport
from autograder.wall import die_with_parent
from autograder.wire.peer import Lost

Reports = tuple[ExerciseReport, ...]


@dataclass
class Matrix:
    """What one topic's answers scored, which tests kill which wrong answer, and what breaks a law."""

    slug: str
    tests: dict[str, list[str]]  # by exercise
    right: dict[str, Reports] = field(default_factory=dict)
    wrong: dict[str, Reports] = field(default_factory=dict)
    trivial: dict[str, Reports] = field(default_factory=dict)
    stub_score: float = 0.0
    findings: list[str] = field(default_factory=list)

    def own(self, stem: str) -> ExerciseReport:
        return own_report(stem, self.wrong[stem])

    def killed_by(self, stem: str) -> list[str]:
        return [test.name for test in self.own(stem).tests if not test.passed]

    def to_json(self) -> dict[str, Any]:
        def right(stem: str) -> dict[str, float]:
            own = own_report(stem, self.right[stem])
            return {"score": own.score, "max_score": own.max_score}

        def wrong(stem: str) -> dict[str, Any]:
            own = self.own(stem)
            scores = {"score": own.score, "max_score": own.max_score}
            return {"killed_by": self.killed_by(stem), "hint": own.misconception, **scores}

        return {
            "tests": [name for names in self.tests.values() for name in names],
            "right": {stem: right(stem) for stem in self.right},
            "wrong": {stem: wrong(stem) for stem in self.wrong},
            "stub_score": self.stub_score,
            "findings": self.findings,
        }


def own_report(stem: str, reports: Reports) -> ExerciseReport:
    """The report on the exercise that an answer is named after."""
    return next(report for report in reports if report.name == stem.split("__")[0])


@cache
def _bench(root: Path, slug: str) -> Bench:
    """The one of this process."""
    with suppress(OSError, AttributeError):  # where the kernel can, a killed check leaves nothing running
        die_with_parent()
    zygote = start_zygote(root / "assignments" / slug, walled=False)
    bench = Bench(open_suite(root, slug), zygote)
    bench.warm_up()
    return bench


def _collected(root: Path, slug: str) -> tuple[dict[str, list[str]], list[str]]:
    """The names of the tests, by exercise, and what the suite lacks."""
    suite = _bench(root, slug).suite
    return {name: [test.name for test in tests] for name, tests in suite.tests.items()}, list(incomplete(suite))


def _judge(root: Path, slug: str, later: str, smallest: bool) -> Reports:
    """The reports of the exercises that a later cell can touch; of all, if there is none."""
    bench = _bench(root, slug)
    sitting = replace(bench.reference, later=(later,) if later else ())
    exercises = touched(bench.suite.lesson, later) if later else None
    return bench.judge(sitting, smallest=smallest, exercises=exercises)


def _judge_notebook(root: Path, slug: str) -> tuple[Reports, list[str]]:
    """The reports on the solved notebook with all its cells, as it would be handed in; what went wrong in a cell."""
    bench = _bench(root, slug)
    cells = [cell for cell in bench.suite.lesson.cells if cell.kind == "code"]
    with closing(Room(bench.zygote)) as room:
        shown = [found for cell in cells for found in _shown(f"source/{slug}.py, line {cell.line}", room, cell.source)]
        return bench.judge(Sitting(room), smallest=False), shown


def _shown(where: str, room: Room, source: str) -> Iterable[str]:
    """Law 7, second half: a cell ends without error, and writes nothing to stderr."""
    try:
        outputs = room.run(source)
    except Lost as lost:
        yield f"{where}: the cell did not end well: {lost}"
        return
    for output in outputs:
        if output["output_type"] == "error":
            yield f"{where}: {output['ename']}: {output['evalue']}"
        if output.get("name") == "stderr":
            yield f"{where}: it writes to stderr: {output['text'].strip()[:200]}"


def _judge_wrong(root: Path, slug: str, name: str) -> dict[str, Reports]:
    """The reports on all wrong answers to one exercise: first all their answers are learned, then each is matched.

    With what failed answered by the reference, the exercises after it meet the same notebook whichever answer it was,
    unless the answer touches them by other names: they are judged once, with the first that is judged again.
    """
    bench = _bench(root, slug)
    exercises = bench.suite.lesson.exercises
    place = next(i for i, exercise in enumerate(exercises) if exercise.name == name)
    own = exercises[place]
    heard = {}
    for variant in (v for v in bench.suite.wrong if v.exercise == name):
        heard[variant] = bench.hear(own, replace(bench.reference, later=(variant.source,)), [])
        bench.learn(variant, heard[variant].verdicts)
    reports = {}
    for variant, hearing in heard.items():
        near = touched(bench.suite.lesson, variant.source)
        far = near if hearing.passed else touched(bench.suite.lesson, variant.source, own.functions)
        before = [e for e in exercises[:place] if e in near]
        after = [e for e in exercises[place + 1 :] if e in far]
        earlier = [] if hearing.passed else [own]
        reports[variant.stem] = (
            *bench.judge(hearing.sitting, smallest=False, exercises=before),
            bench.report(own, hearing, smallest=False),
            *bench.judge(hearing.sitting, smallest=False, exercises=after, earlier=earlier),
        )
    return reports


def _judge_trivial(root: Path, slug: str, name: str) -> dict[str, ExerciseReport]:
    """The reports on one exercise, answered without thought in a notebook that is right otherwise.

    Such answers remember nothing, so what a test finds in a fork that others have used is true.
    """
    bench = _bench(root, slug)
    (own,) = (exercise for exercise in bench.suite.lesson.exercises if exercise.name == name)
    tests = bench.suite.tests[name]
    reports = {}
    for kind in ANSWERS:
        sitting = replace(bench.reference, later=(trivial(own, kind),))
        found = zip(tests, together(tests, sitting, bench.scripts), strict=True)
        hearing = Hearing(sitting, [known or alone(test, sitting) for test, known in found])
        reports[kind] = bench.report(own, hearing, smallest=False)
    return reports


def examine_topic(root: Path, slug: str, workers: int, tick: Callable[[], object]) -> Matrix:
    """Judge the reference, the stub, every trivial, right and wrong answer of a topic."""
    right, wrong = answers(root, slug)
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:

        def ask(job: Callable[..., Any], *details: Any) -> Future[Any]:
            return pool.submit(job, root, slug, *details)

        tests, findings = ask(_collected).result()
        matrix = Matrix(slug, tests, findings=findings)
        failing = {name: ask(_judge_wrong, name) for name in tests}
        reference = [ask(_judge, "", True) for _ in range(2)]
        whole = ask(_judge_notebook)
        unwritten = ask(_judge, _stubs(root, slug), False)
        trivially = {name: ask(_judge_trivial, name) for name in tests}
        passing = {v.stem: ask(_judge, v.source, False) for v in right}
        again = {v.stem: ask(_judge, v.source, True) for v in _firsts(wrong)}
        for job in chain(*(group.values() for group in (failing, trivially, passing, again))):
            job.add_done_callback(lambda _: tick())
        matrix.findings += reference_laws(*(job.result() for job in reference))
        matrix.findings += notebook_laws(*whole.result())
        matrix.findings += stub_laws(unwritten.result())
        matrix.stub_score = sum(r.score for r in unwritten.result())
        matrix.trivial = {kind: tuple(job.result()[kind] for job in trivially.values()) for kind in ANSWERS}
        matrix.right = {stem: job.result() for stem, job in passing.items()}
        matrix.wrong = {stem: reports for job in failing.values() for stem, reports in job.result().items()}
        for stem, job in again.items():
            matrix.findings += same_verdicts(stem, matrix.own(stem), own_report(stem, job.result()))
            matrix.wrong[stem] = job.result()
    matrix.findings += [*trivial_laws(matrix), *right_laws(matrix), *wrong_laws(matrix), *unkilled(matrix)]
    return matrix


def _stubs(root: Path, slug: str) -> str:
    return "\n\n".join(stub(exercise.solution) for exercise in load(root, slug).exercises)


def _firsts(variants: tuple[Variant, ...]) -> list[Variant]:
    return list({variant.exercise: variant for variant in reversed(variants)}.values())


def incomplete(suite: Suite) -> Iterable[str]:
    """What a suite must have: properties in words, something essential, hints, two other right answers."""
    for name, tests in suite.tests.items():
        for test in tests:
            if not test.property:
                yield f"{name}: {test.name} has no docstring; say the property in one line"
        if not any(test.essential for test in tests):
            yield f"{name}: no test is @essential; mark the one that no trivial answer passes"
        for kind, variants, least in (("right", suite.right, 2), ("wrong", suite.wrong, 1)):
            there = sum(variant.exercise == name for variant in variants)
            if there < least:
                yield f"{name}: {there} answers in {kind}/, at least {least} are needed; write {kind}/{name}__….py"
    for variant in suite.wrong:
        if not variant.text:
            yield f"wrong/{variant.stem}.py has no docstring; it is the hint that the student reads"


def reference_laws(first: Reports, second: Reports) -> Iterable[str]:
    """Law 1 and law 6: the reference scores full marks, twice the same."""
    yield from lost_marks("the reference", first)
    if first != second:
        yield "the reference was judged twice and the reports differ; look for randomness without a seed in the suite"


def notebook_laws(reports: Reports, shown: list[str]) -> Iterable[str]:
    """Law 1 and law 7: the solved notebook as it would be handed in runs well and scores full marks, all cells run."""
    yield from shown
    yield from lost_marks("the solved notebook, with all its cells,", reports)


def lost_marks(who: str, reports: Reports, only: str | None = None) -> Iterable[str]:
    for report in reports:
        if not report.full and only in (None, report.name):
            failed = next(test for test in report.tests if not test.passed)
            yield f"{who} loses marks in {report.name}, {failed.name}: {failed.message}"


def stub_laws(reports: Reports) -> Iterable[str]:
    """Law 2: what is released scores nothing."""
    for report in reports:
        if report.score:
            yield f"{report.name}: the untouched stub scores {report.score}; an essential test must need an answer"


def trivial_laws(matrix: Matrix) -> Iterable[str]:
    for kind, reports in matrix.trivial.items():
        for report in reports:
            if report.score:
                yield f"{report.name}: always answering {kind} scores {report.score}; an @essential test must fail it"
            yield from crashes(f"always answering {kind}", report)


def crashes(who: str, report: ExerciseReport) -> Iterable[str]:
    if report.error:
        yield f"{report.name}, {who}: {report.error}; pin the answer down with array(), number() or exactly() first"


def right_laws(matrix: Matrix) -> Iterable[str]:
    for stem, reports in matrix.right.items():
        yield from lost_marks(f"right/{stem}.py", reports)


def wrong_laws(matrix: Matrix) -> Iterable[str]:
    """Law 3: a wrong answer loses marks in its own exercise only, and gets its own hint."""
    for stem, reports in matrix.wrong.items():
        own = matrix.own(stem)
        if own.full:
            yield f"wrong/{stem}.py keeps full marks; write a test that it fails"
        elif own.misconception != stem:
            got = f"the hint of {own.misconception}" if own.misconception else "no hint"
            yield f"wrong/{stem}.py gets {got}; make the suite tell them apart, or merge them"
        for report in reports:
            if report.name != own.name:
                yield from lost_marks(f"wrong/{stem}.py, an error of {own.name},", (report,))
            yield from crashes(f"wrong/{stem}.py", report)


def same_verdicts(stem: str, first: ExerciseReport, second: ExerciseReport) -> Iterable[str]:
    def verdicts(report: ExerciseReport) -> Any:
        return report.score, report.misconception, [test.passed for test in report.tests]

    if verdicts(first) != verdicts(second):
        yield f"wrong/{stem}.py was judged twice and the verdicts differ; look for randomness without a seed"


def unkilled(matrix: Matrix) -> Iterable[str]:
    """Law 4: a test that nothing fails is no test."""
    killers = {(stem.split("__")[0], name) for stem in matrix.wrong for name in matrix.killed_by(stem)}
    for exercise, names in matrix.tests.items():
        for name in names:
            if (exercise, name) not in killers:
                yield f"{exercise}: no wrong answer fails {name}; write one that does, or drop the test"
