"""What grading one submission found: frozen data, and its JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class TestReport:
    """One property: whether it holds, over how many inputs, and if not, what shows it."""

    __test__ = False  # not a test of pytest's

    name: str
    property: str
    passed: bool
    message: str
    inputs: int
    weight: float = 1.0
    essential: bool = False
    lost: bool = False  # no answer came


@dataclass(frozen=True)
class ExerciseReport:
    """One exercise: its score, its tests, and the misconception its answer behaves like."""

    name: str
    score: float
    max_score: float
    error: str | None
    misconception: str | None
    hint: str
    note: str
    tests: tuple[TestReport, ...]

    @property
    def full(self) -> bool:
        return self.score == self.max_score

    def to_json(self) -> dict[str, Any]:
        keys = ("name", "property", "passed", "message")
        return {
            "score": self.score,
            "max_score": self.max_score,
            "error": self.error,
            "misconception": self.misconception,
            "hint": self.hint or None,
            "note": self.note or None,
            "tests": [{key: getattr(test, key) for key in keys} for test in self.tests],
        }


@dataclass(frozen=True)
class Report:
    """One submission: its exercises in the lesson's order, and remarks on the notebook as a whole."""

    topic: str
    student: str
    error: str | None
    exercises: tuple[ExerciseReport, ...]
    remarks: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        return round(sum(exercise.score for exercise in self.exercises), 2)

    @property
    def max_score(self) -> float:
        return sum(exercise.max_score for exercise in self.exercises)

    def to_json(self) -> dict[str, Any]:
        return {
            "topic": self.topic,
            "student": self.student,
            "score": self.score,
            "max_score": self.max_score,
            "error": self.error,
            "remarks": list(self.remarks),
            "exercises": {exercise.name: exercise.to_json() for exercise in self.exercises},
        }


def to_wire(report: Report) -> dict[str, Any]:
    """All of a report as plain data."""
    return {
        **vars(report),
        "exercises": [{**vars(e), "tests": [vars(t) for t in e.tests]} for e in report.exercises],
        "remarks": list(report.remarks),
    }


def from_wire(data: dict[str, Any]) -> Report:
    """The report that `to_wire` took apart."""
    exercises = tuple(
        ExerciseReport(**{**e, "tests": tuple(TestReport(**t) for t in e["tests"])}) for e in data["exercises"]
    )
    return Report(**{**data, "exercises": exercises, "remarks": tuple(data["remarks"])})
