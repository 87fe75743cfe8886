"""The laws of a topic's suite: what must hold before anybody is marked by it. Every finding names the cure."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from autograder.judge.bench import Bench, Suite, open_suite
from autograder.judge.misconceptions import Variant
from autograder.judge.reach import touched
from autograder.judge.rooms import start_zygote
from autograder.judge.trivial import trivial_answers
from autograder.report import ExerciseReport
from autograder.wall import die_with_parent

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
        return next(r for r in self.wrong[stem] if r.name == stem.split("__")[0])

    def killed_by(self, stem: str) -> list[str]:
        return [test.name for test in self.own(stem).tests if not test.passed]

    def to_json(self) -> dict[str, Any]:
        def right(stem: str) -> dict[str, float]:
            own = next(r for r in self.right[stem] if r.name == stem.split("__")[0])
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


_bench: Bench  # of this process


def _start(root: Path, slug: str) -> None:
    global _bench
    with suppress(OSError, AttributeError):  # where the kernel can, a killed check leaves nothing running
        die_with_parent()
    suite = open_suite(root, slug)
    _bench = Bench(suite, start_zygote(suite.data, walled=False))
    _bench.warm_up()


def _judge(later: str, smallest: bool) -> Reports:
    """The reports of the exercises that a later cell can touch; of all, if there is none."""
    sitting = replace(_bench.reference, later=(later,) if later else ())
    exercises = touched(_bench.suite.lesson, later) if later else None
    return _bench.judge(sitting, smallest=smallest, exercises=exercises)


def _judge_wrong(name: str) -> dict[str, Reports]:
    """The reports on all wrong answers to one exercise: first all their answers are learned, then each is matched."""
    bench, exercises = _bench, _bench.suite.lesson.exercises
    place = next(i for i, exercise in enumerate(exercises) if exercise.name == name)
    own = exercises[place]
    heard = {}
    for variant in (v for v in bench.suite.wrong if v.exercise == name):
        heard[variant] = bench.hear(own, replace(bench.reference, later=(variant.source,)), [])
        bench.learn(variant, heard[variant].verdicts)
    reports = {}
    for variant, hearing in heard.items():
        near = touched(bench.suite.lesson, variant.source)
        before, after = ([e for e in part if e in near] for part in (exercises[:place], exercises[place + 1 :]))
        earlier = [] if hearing.passed else [own]
        reports[variant.stem] = (
            *bench.judge(hearing.sitting, smallest=False, exercises=before),
            bench.report(own, hearing, smallest=False),
            *bench.judge(hearing.sitting, smallest=False, exercises=after, earlier=earlier),
        )
    return reports


def examine_topic(root: Path, slug: str, workers: int, tick: Callable[[str], None]) -> Matrix:
    """Judge the reference, the stub, every trivial, right and wrong answer of a topic."""
    suite = open_suite(root, slug)
    matrix = Matrix(slug, {name: [t.name for t in tests] for name, tests in suite.tests.items()})
    matrix.findings += incomplete(suite)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, _start, (root, slug)) as pool:
        wrong = {name: pool.submit(_judge_wrong, name) for name in suite.tests}
        reference = [pool.submit(_judge, "", True) for _ in range(2)]
        stub = pool.submit(_judge, _stubs(suite), False)
        trivial = {kind: pool.submit(_judge, text, False) for kind, text in trivial_answers(suite.lesson.exercises)}
        right = {v.stem: pool.submit(_judge, v.source, False) for v in suite.right}
        again = {v.stem: pool.submit(_judge, v.source, True) for v in _firsts(suite.wrong)}
        for job, name in _jobs(wrong, trivial, right, again):
            job.add_done_callback(lambda _, name=name: tick(name))
        matrix.findings += reference_laws(*(job.result() for job in reference))
        matrix.findings += stub_laws(stub.result())
        matrix.stub_score = sum(r.score for r in stub.result())
        matrix.trivial = {kind: job.result() for kind, job in trivial.items()}
        matrix.right = {stem: job.result() for stem, job in right.items()}
        matrix.wrong = {stem: reports for job in wrong.values() for stem, reports in job.result().items()}
        matrix.findings += [
            f for stem, job in again.items() for f in same_verdicts(stem, matrix.wrong[stem], job.result())
        ]
    matrix.findings += [*trivial_laws(matrix), *right_laws(matrix), *wrong_laws(matrix), *unkilled(matrix)]
    return matrix


def _jobs(*groups: dict[str, Any]) -> Iterable[tuple[Any, str]]:
    return ((job, name) for group in groups for name, job in group.items())


def _stubs(suite: Suite) -> str:
    from autograder.lesson import stub

    return "\n\n".join(stub(exercise.solution) for exercise in suite.lesson.exercises)


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


def same_verdicts(stem: str, first: Reports, second: Reports) -> Iterable[str]:
    def verdicts(reports: Reports) -> list[Any]:
        return [(r.name, r.score, r.misconception, [t.passed for t in r.tests]) for r in reports]

    if verdicts(first) != verdicts(second):
        yield f"wrong/{stem}.py was judged twice and the verdicts differ; look for randomness without a seed"


def unkilled(matrix: Matrix) -> Iterable[str]:
    """Law 4: a test that nothing fails is no test."""
    killers = {(stem.split("__")[0], name) for stem in matrix.wrong for name in matrix.killed_by(stem)}
    for exercise, names in matrix.tests.items():
        for name in names:
            if (exercise, name) not in killers:
                yield f"{exercise}: no wrong answer fails {name}; write one that does, or drop the test"
