"""What a notebook loses by chance: `norm = norm(x)` in a cell of trials must not cost an exercise.

A function or class of an exercise or of a given cell whose name ends as something that cannot be called is put back.
Whoever binds the name to another function, or defines it again, means it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.code_cell import CodeCell, Outputs
from autograder.judge.reach import definitions
from autograder.lesson import Lesson

Names = Mapping[int, tuple[str, ...]]  # what a cell defines, by its place

# Through `builtins`, for a notebook may bind `print` and its like by chance, too.
KEEP = """
import builtins as __builtin
__names = __builtin.globals()
__kept = {{**__names.get("__kept", {{}}), **{{name: __names[name] for name in {names!r} if name in __names}}}}
"""
PUT_BACK = """
import builtins as __builtin
__names = __builtin.globals()
for __name, __function in __names.get("__kept", {}).items():
    if not __builtin.callable(__names.get(__name)):
        __names[__name] = __function
        __builtin.print(__name)
"""


def own_names(lesson: Lesson, cells: Sequence[CodeCell]) -> Names:
    """By the place of its cell: what each exercise and each given cell defines. Only the lesson's text is read."""
    functions = {exercise.name: exercise.functions for exercise in lesson.exercises}
    given = {cell.source: tuple(definitions(cell.source)) for cell in lesson.cells if cell.role == "locked"}
    found = {i: functions.get(cell.exercise or "") or given.get(cell.source, ()) for i, cell in enumerate(cells)}
    return {i: names for i, names in found.items() if names}


def remarks(shown: Outputs, kept: Names) -> list[str]:
    """What is said of the names that were put back, as the room tells them: only what can be is believed."""
    told = "".join(output["text"] for output in shown if output.get("name") == "stdout").split()
    names = sorted({name for names in kept.values() for name in names} & set(told))
    return [f"{name} was overwritten by a cell of yours; it was graded as its own cell defines it." for name in names]
