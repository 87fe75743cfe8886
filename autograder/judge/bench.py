"""A topic's examiner: the suite, the reference and the known wrong answers, ready to judge any candidate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from autograder.judge.examine import Sitting, Verdict, examine, recorded, with_smallest
from autograder.judge.foresight import Script
from autograder.judge.misconceptions import Known, Transcripts, Variant, behaves_like, known, read_variants
from autograder.judge.rooms import Room, Zygote
from autograder.judge.suites import SuiteError, Test, collect
from autograder.lesson import Exercise, Lesson, load
from autograder.report import ExerciseReport, TestReport


@dataclass(frozen=True)
class Suite:
    """What is judged and by what: the lesson, its tests by exercise, its wrong and right answers."""

    lesson: Lesson
    data: Path  # what students get beside the notebook, and the notebook itself
    tests: Mapping[str, tuple[Test, ...]]
    wrong: tuple[Variant, ...]
    right: tuple[Variant, ...]


def open_suite(root: Path, slug: str) -> Suite:
    """The suite of a topic; SuiteError if an exercise has no tests or a file names none."""
    lesson, folder = load(root, slug), root / "autograder" / "suites" / slug
    collected = collect(folder)
    names = [exercise.name for exercise in lesson.exercises]
    tests = {name: tuple(test for test in collected if test.exercise == name) for name in names}
    for name, own in tests.items():
        if not own:
            msg = f"{slug}: the exercise {name} has no hidden test; write {folder}/test_{name}.py"
            raise SuiteError(msg)
    data = root / "assignments" / slug
    if not data.is_dir():
        msg = f"assignments/{slug} is missing: run `course build {slug}`"
        raise SuiteError(msg)
    right, wrong = answers(root, slug)
    return Suite(lesson, data, tests, wrong, right)


def answers(root: Path, slug: str) -> tuple[tuple[Variant, ...], tuple[Variant, ...]]:
    """The right and the wrong answers that are kept beside a topic's suite."""
    folder = root / "autograder" / "suites" / slug
    return read_variants(folder / "right"), read_variants(folder / "wrong")


@dataclass(frozen=True)
class Hearing:
    """The verdicts on one exercise, the sitting they were reached in, and what has to be said of it."""

    sitting: Sitting
    verdicts: list[Verdict]
    note: str = ""

    @property
    def passed(self) -> bool:
        return all(verdict.passed for verdict in self.verdicts)

    @property
    def unwritten(self) -> bool:
        return all(verdict.stub for verdict in self.verdicts)


class Bench:
    """Judges candidates; keeps what it learned of the reference and the wrong answers."""

    def __init__(self, suite: Suite, zygote: Zygote) -> None:
        self.suite, self.zygote = suite, zygote
        self.known: dict[str, Known] = {}  # wrong answers, by stem
        self.true_transcripts: dict[str, Transcripts] = {}
        self.scripts: dict[tuple[str, str], Script] = {}  # by exercise and test

    @cached_property
    def reference(self) -> Sitting:
        """The solved notebook: its imports, given functions and solutions."""
        room = Room(self.zygote, trusted=True)
        for cell in self.suite.lesson.cells:
            if cell.role in ("locked", "solution") and cell.kind == "code":
                room.run(cell.source)
        return Sitting(room)

    def judge(
        self,
        sitting: Sitting,
        *,
        smallest: bool = True,
        exercises: Sequence[Exercise] | None = None,
        earlier: Sequence[Exercise] = (),
    ) -> tuple[ExerciseReport, ...]:
        """Judge these exercises (all, unless told); an error in one, or in these earlier, is not counted again."""
        reports: list[ExerciseReport] = []
        failed = list(earlier)
        for exercise in self.suite.lesson.exercises if exercises is None else exercises:
            hearing = self.hear(exercise, sitting, failed)
            reports.append(self.report(exercise, hearing, smallest))
            if not hearing.passed:
                failed.append(exercise)
        return tuple(reports)

    def hear(self, exercise: Exercise, sitting: Sitting, failed: list[Exercise]) -> Hearing:
        """The verdicts on one exercise: if it fails, also with earlier failed functions answered by the reference."""
        tests = self.suite.tests[exercise.name]
        hearing = Hearing(sitting, examine(tests, sitting, self.scripts))
        if hearing.passed or hearing.unwritten or not failed:
            return hearing
        functions = tuple(function for earlier in failed for function in earlier.functions)
        helped = replace(sitting, stand_ins=functions, stand_by=self.reference.room)
        note = f"Judged with {_listed([earlier.name for earlier in failed])} answered correctly."
        again = Hearing(helped, examine(tests, helped, {}), note)
        return again if score(exercise.points, again.verdicts) > score(exercise.points, hearing.verdicts) else hearing

    def report(self, exercise: Exercise, hearing: Hearing, smallest: bool) -> ExerciseReport:
        """What is said of an exercise; with `smallest`, about the smallest input on which each property fails."""
        verdicts = [with_smallest(v, hearing.sitting) if smallest else v for v in hearing.verdicts]
        stem = None if hearing.passed else self.misconception(exercise.name, verdicts)
        crashed = [v.test.name for v in verdicts if v.failure is not None and v.failure.crashed]
        return ExerciseReport(
            name=exercise.name,
            score=score(exercise.points, verdicts),
            max_score=float(exercise.points),
            error=f"the suite stumbled over this answer in {_listed(crashed)}: look at it by hand" if crashed else None,
            misconception=stem,
            hint=next((variant.text for variant in self.suite.wrong if variant.stem == stem), ""),
            note=hearing.note,
            tests=tuple(map(as_report, verdicts)),
        )

    def misconception(self, name: str, verdicts: list[Verdict]) -> str | None:
        if all(v.stub or v.lost for v in verdicts):
            return None
        answers = {verdict.test.name: verdict.transcript for verdict in verdicts}
        wrong = {v.stem: self.wrong(v) for v in self.suite.wrong if v.exercise == name}
        return behaves_like(answers, self.truth(name), wrong)

    def truth(self, name: str) -> Transcripts:
        """The reference's own answers to the tests of an exercise."""
        if name not in self.true_transcripts:
            recordings = {test.name: recorded(test, self.reference) for test in self.suite.tests[name]}
            self.true_transcripts[name] = {test: verdict.transcript for test, (verdict, _) in recordings.items()}
            self.scripts |= {(name, test): script for test, (_, script) in recordings.items()}
        return self.true_transcripts[name]

    def wrong(self, variant: Variant) -> Known:
        """The answers of a known wrong answer."""
        if variant.stem not in self.known:
            sitting = replace(self.reference, later=(variant.source,))
            verdicts = examine(self.suite.tests[variant.exercise], sitting, self.scripts)
            self.learn(variant, verdicts)
        return self.known[variant.stem]

    def learn(self, variant: Variant, verdicts: list[Verdict]) -> None:
        answers = {v.test.name: v.transcript for v in verdicts}
        self.known[variant.stem] = known(answers, self.truth(variant.exercise))

    def draw_inputs(self) -> None:
        """Have every test's inputs drawn, which takes Hypothesis most of a second; at once if they are."""
        for tests in self.suite.tests.values():
            for test in tests:
                _ = test.examples

    def warm_up(self) -> None:
        """Learn the reference's answers and every test's questions, before the first of many submissions."""
        for exercise in self.suite.lesson.exercises:
            self.truth(exercise.name)

    def leave_reference(self) -> None:
        """Give up the reference's room: a process forked from this one opens its own."""
        if "reference" in self.__dict__:
            self.reference.room.close()
            del self.reference


def score(points: int, verdicts: list[Verdict]) -> float:
    """The weight of the passed tests; nothing without what is essential."""
    if any(verdict.test.essential and not verdict.passed for verdict in verdicts):
        return 0.0
    total = sum(verdict.test.weight for verdict in verdicts)
    passed = sum(verdict.test.weight for verdict in verdicts if verdict.passed)
    return float(points) if passed == total else round(points * passed / total, 2)


def as_report(verdict: Verdict) -> TestReport:
    test = verdict.test
    message = "" if verdict.failure is None else verdict.failure.message()
    return TestReport(
        test.name, test.property, verdict.passed, message, len(test.examples), test.weight, test.essential, verdict.lost
    )


def _listed(names: list[str]) -> str:
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]
