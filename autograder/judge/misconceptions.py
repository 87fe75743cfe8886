"""Which known wrong answer does this answer behave like? Answers are compared, never source texts."""

from __future__ import annotations

import ast
import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from autograder.judge.examine import Transcript
from autograder.judge.student import Call, Handle
from autograder.suite.comparing import approx, as_numbers, exactly
from autograder.syntax import tree

ALIKE = 0.9  # of the inputs on which a wrong answer differs from the right one
MOSTLY = 0.5  # of the inputs on which one of the two differs from the right one

Transcripts = Mapping[str, Transcript]  # of each test, by its name


@dataclass(frozen=True)
class Variant:
    """An answer kept beside the suite: `p_norm__forgets_abs.py`, its source, its docstring."""

    stem: str
    source: str
    text: str

    @property
    def exercise(self) -> str:
        return self.stem.split("__")[0]


def read_variants(folder: Path) -> tuple[Variant, ...]:
    """The answers in a `wrong/` or `right/` folder, by name."""
    return tuple(_variant(path) for path in sorted(folder.glob("*.py")))


def _variant(path: Path) -> Variant:
    source = path.read_text()
    text = ast.get_docstring(tree(source)) or ""
    return Variant(path.stem, source, " ".join(text.split()))


@dataclass(frozen=True)
class Known:
    """The answers of a known wrong answer, and the inputs, by test and place, on which they differ from the truth."""

    answers: Transcripts
    telling: frozenset[tuple[str, int]]


def known(answers: Transcripts, truth: Transcripts) -> Known:
    """What is known of a wrong answer."""
    places = ((name, i) for name in truth for i in range(max(len(truth[name]), len(answers[name]))))
    differs = (place for place in places if not alike(_at(truth, place), _at(answers, place)))
    return Known(answers, frozenset(differs))


def behaves_like(answers: Transcripts, truth: Transcripts, wrong: Mapping[str, Known]) -> str | None:
    """The wrong answer that agrees with these answers where it matters, if one does; the closest of several.

    It must err as they do, and explain most of their errors: a wrong answer that errs in one place only would
    otherwise claim all that err in that place too.
    """
    errors = known(answers, truth).telling
    alike_there = {stem: agreement(answers, own, own.telling) for stem, own in wrong.items()}
    explained = {stem: agreement(answers, own, own.telling | errors) for stem, own in wrong.items()}
    close = [stem for stem in wrong if alike_there[stem] >= ALIKE and explained[stem] >= MOSTLY]
    return max(close, key=lambda stem: (explained[stem], alike_there[stem]), default=None)


def agreement(answers: Transcripts, own: Known, places: frozenset[tuple[str, int]]) -> float:
    """On which part of these inputs the answers are alike."""
    return sum(alike(_at(answers, place), _at(own.answers, place)) for place in places) / len(places) if places else 0.0


def _at(transcripts: Transcripts, place: tuple[str, int]) -> tuple[Call, ...]:
    transcript: Transcript = transcripts.get(place[0], ())
    return transcript[place[1]] if place[1] < len(transcript) else ()


def alike(first: tuple[Call, ...], second: tuple[Call, ...]) -> bool:
    """The same outcomes, call by call, up to rounding."""
    return len(first) == len(second) and all(map(_alike, first, second))


def _alike(first: Call, second: Call) -> bool:
    if first.raised or second.raised:
        return bool(first.raised and second.raised and first.raised.kinds[0] == second.raised.kinds[0])
    if first.lost or second.lost:
        return bool(first.lost and second.lost)
    return first.changed == second.changed and _same(first.value, second.value)


def _same(first: Any, second: Any) -> bool:
    if _has_handles(first) or _has_handles(second):
        return _same_handles(first, second)
    if _sort(first) != _sort(second):
        return False
    if isinstance(first, float) and isinstance(second, float):
        return first == second or math.isclose(first, second, rel_tol=1e-6) or (first != first and second != second)
    numbers = as_numbers(second)
    noise = 0.0 if numbers is None else 1e-12 * float(np.max(np.abs(numbers), initial=0.0, where=np.isfinite(numbers)))
    return first == approx(second, rel=1e-6, abs=noise) or first == exactly(second)


def _has_handles(value: Any) -> bool:
    return isinstance(value, Handle) or (isinstance(value, list | tuple) and any(map(_has_handles, value)))


def _same_handles(first: Any, second: Any) -> bool:
    """Objects that did not cross are all alike; lists of them are, if their items are."""
    if type(first) is not type(second):
        return False
    return isinstance(first, Handle) or (len(first) == len(second) and all(map(_same, first, second)))


def _sort(value: Any) -> str:
    """Fractions and complex numbers are of another sort than numbers on the line, also where they are equal to one."""
    if isinstance(value, Fraction):
        return "exact"
    kind = value.dtype.kind if isinstance(value, np.ndarray | np.generic) else ""
    return "complex" if kind == "c" or isinstance(value, complex) else "any"
