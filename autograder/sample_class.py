"""A class to try the course on: who solved it, who half, who made a known mistake, whose file is broken."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from autograder.judge.misconceptions import Variant, read_variants
from autograder.lesson import Lesson, load
from autograder.notebook import written
from autograder.restore import Node, grade_id, is_solution

LOOP = "while True:\n    pass"
CRASH = "import os\nos._exit(1)"


@dataclass(frozen=True)
class Material:
    """What the sample students of one topic work with."""

    lesson: Lesson
    released: Node
    solved: Node
    wrong: tuple[Variant, ...]
    right: tuple[Variant, ...]


def material(root: Path, slug: str) -> Material:
    suite = root / "autograder" / "suites" / slug

    def notebook(home: str) -> Node:
        return json.loads((root / home / slug / f"{slug}.ipynb").read_text(encoding="utf-8"))

    wrong, right = read_variants(suite / "wrong"), read_variants(suite / "right")
    return Material(load(root, slug), notebook("assignments"), notebook("solutions"), wrong, right)


def handed_in(own: Material) -> dict[str, bytes]:
    """The file of each student, by name."""
    return {name: make(own) for name, make in STUDENTS.items()}


def solved(own: Material) -> bytes:
    return _file(own.solved)


def untouched(own: Material) -> bytes:
    return _file(own.released)


def half(own: Material) -> bytes:
    """The first half of the exercises solved, the rest as released."""
    names = [exercise.name for exercise in own.lesson.exercises]
    return _file(_replaced(own, set(names[: (len(names) + 1) // 2])))


def otherwise(own: Material) -> bytes:
    """Solved, and each exercise again in another right way."""
    return _with_cells(own.solved, [v.source for v in _nth_of_each(own.right, 0)])


def mistaken(number: int) -> Callable[[Material], bytes]:
    """Solved but for one known mistake, another one for each number."""

    def make(own: Material) -> bytes:
        variants = own.wrong[number * len(own.wrong) // MISTAKEN :][:1]
        return _with_cells(own.solved, [variant.source for variant in variants])

    return make


def cut_off(own: Material) -> bytes:
    return _file(own.solved)[:2000]


def empty(own: Material) -> bytes:
    return b""


def pasted_twice(own: Material) -> bytes:
    """Solved, with the first check cell pasted again at the end."""
    checks = [cell for cell in own.solved["cells"] if (grade_id(cell) or "").startswith("check-")]
    return _file({**own.solved, "cells": [*own.solved["cells"], checks[0]]})


def endless(own: Material) -> bytes:
    return _with_cells(own.solved, [LOOP])


def crashing(own: Material) -> bytes:
    return _with_cells(own.solved, [CRASH])


def misspelt(own: Material) -> bytes:
    """Solved but for a syntax error in the first exercise."""
    notebook = copy.deepcopy(own.solved)
    cell = next(cell for cell in notebook["cells"] if is_solution(cell))
    cell["source"] = [*cell["source"], "\n", "    return )\n"]
    return _file(notebook)


MISTAKEN = 4
STUDENTS: dict[str, Callable[[Material], bytes]] = {
    "ana": solved,
    "ben": otherwise,
    "chloe": half,
    "dev": untouched,
    "emma": mistaken(0),
    "farid": mistaken(1),
    "greta": mistaken(2),
    "hugo": mistaken(3),
    "ines": cut_off,
    "jonas": empty,
    "kira": pasted_twice,
    "liam": endless,
    "mona": crashing,
    "noor": misspelt,
}


def _file(notebook: Node) -> bytes:
    return written(notebook).encode()


def _replaced(own: Material, names: set[str]) -> Node:
    """The released notebook with the solutions of these exercises."""
    solutions = {grade_id(cell): cell for cell in own.solved["cells"] if is_solution(cell)}
    cells = [solutions[grade_id(c)] if grade_id(c) in names else c for c in own.released["cells"]]
    return {**own.released, "cells": cells}


def _with_cells(notebook: Node, sources: list[str]) -> bytes:
    """The notebook with further code cells at its end."""
    blank: Node = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
    cells = [{**blank, "id": f"own-{i}", "source": source} for i, source in enumerate(sources)]
    return _file({**notebook, "cells": [*notebook["cells"], *cells]})


def _nth_of_each(variants: tuple[Variant, ...], n: int) -> list[Variant]:
    """The n-th variant of every exercise."""
    by_exercise: dict[str, list[Variant]] = {}
    for variant in variants:
        by_exercise.setdefault(variant.exercise, []).append(variant)
    return [own[n] for own in by_exercise.values() if len(own) > n]
