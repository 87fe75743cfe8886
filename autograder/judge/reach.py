"""Which exercises a later cell can touch: those whose solution uses, directly or through others, a name it defines."""

from __future__ import annotations

import ast
from collections.abc import Collection
from functools import cache

from autograder.lesson import Exercise, Lesson
from autograder.syntax import tree


def touched(lesson: Lesson, source: str, besides: Collection[str] = ()) -> tuple[Exercise, ...]:
    """The exercises of a lesson whose functions may behave otherwise after this cell, by other names than these."""
    uses = {name: names for cell in lesson.cells if cell.kind == "code" for name, names in _uses(cell.source).items()}
    new = _uses(source)
    names = (set(new) | bound(source)) - set(besides)
    return tuple(e for e in lesson.exercises if names & _reach(e.functions, {**uses, **new}))


def definitions(source: str) -> dict[str, ast.FunctionDef | ast.ClassDef]:
    """The functions and classes that a cell defines, by name."""
    return {node.name: node for node in tree(source).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


@cache
def _uses(source: str) -> dict[str, set[str]]:
    """For each function and class of a cell, all names in its text."""
    own = definitions(source).items()
    return {name: {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} for name, node in own}


def bound(source: str) -> set[str]:
    """The names that a cell binds, changes or deletes outside its functions and classes."""
    statements = [s for s in tree(source).body if not isinstance(s, ast.FunctionDef | ast.ClassDef)]
    nodes = [n for statement in statements for n in ast.walk(statement)]
    stored = [n for n in nodes if isinstance(n, ast.Name | ast.Attribute) and isinstance(n.ctx, ast.Store | ast.Del)]
    owners = [n.value for n in stored if isinstance(n, ast.Attribute)]
    imported = {n.asname or n.name.split(".")[0] for n in nodes if isinstance(n, ast.alias)}
    return imported | {n.id for n in [*stored, *owners] if isinstance(n, ast.Name)}


def _reach(names: tuple[str, ...], uses: dict[str, set[str]]) -> set[str]:
    reached, waiting = set[str](), list(names)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += uses.get(name, ())
    return reached
