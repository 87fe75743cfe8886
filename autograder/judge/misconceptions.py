"""Which known wrong answer does this answer behave like? Answers are compared, never source texts."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.judge.examine import Transcript
from autograder.judge.student import Call, Handle
from autograder.suite.comparing import approx, exactly

ALIKE = 0.9  # of the inputs on which a wrong answer differs from the right one
MOSTLY = 0.7  # of all inputs

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
    text = ast.get_docstring(ast.parse(source)) or ""
    return Variant(path.stem, source, " ".join(text.split()))


def behaves_like(answers: Transcripts, truth: Transcripts, wrong: Mapping[str, Transcripts]) -> str | None:
    """The wrong answer that agrees with these answers where it matters, if one does; the closest of several."""
    scores = {stem: agreement(answers, truth, known) for stem, known in wrong.items()}
    close = [stem for stem, (telling, overall) in scores.items() if telling >= ALIKE and overall >= MOSTLY]
    return max(close, key=lambda stem: (scores[stem][1], scores[stem][0]), default=None)


def agreement(answers: Transcripts, truth: Transcripts, known: Transcripts) -> tuple[float, float]:
    """How often the answers agree with a known wrong answer: where that differs from the truth, and over all inputs."""
    telling = agreeing = agreed = total = 0
    for name in truth:
        for i in range(max(len(truth[name]), len(known[name]), len(answers.get(name, ())))):
            same = alike(_at(answers.get(name, ()), i), _at(known[name], i))
            differs = not alike(_at(truth[name], i), _at(known[name], i))
            telling, agreeing = telling + differs, agreeing + (differs and same)
            agreed, total = agreed + same, total + 1
    return (agreeing / telling if telling else 0.0, agreed / total if total else 0.0)


def _at(transcript: Transcript, i: int) -> tuple[Call, ...]:
    return transcript[i] if i < len(transcript) else ()


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
    if isinstance(first, Handle) or isinstance(second, Handle):
        return isinstance(first, Handle) and isinstance(second, Handle)
    return first == approx(second, rel=1e-6, abs=1e-12) or first == exactly(second)
