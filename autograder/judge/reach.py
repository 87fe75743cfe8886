"""Which exercises a later cell can touch: those whose solution uses, directly or through others, a name it defines."""

from __future__ import annotations

import ast
from collections.abc import Collection
from functools import cache

from autograder.lesson import Exercise, Lesson


def touched(lesson: Lesson, source: str, besides: Collection[str] = ()) -> tuple[Exercise, ...]:
    """The exercises of a lesson whose functions may behave otherwise after this cell, by other names than these."""
    uses = {name: names for cell in lesson.cells if cell.kind == "code" for name, names in _uses(cell.source).items()}
    new = _uses(source)
    names = (set(new) | _bound(source)) - set(besides)
    return tuple(e for e in lesson.exercises if names & _reach(e.functions, {**uses, **new}))


@cache
def _uses(source: str) -> dict[str, set[str]]:
    """For each function and class of a cell, all names in its text."""
    body = ast.parse(source).body
    definitions = (node for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef))
    return {node.name: {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} for node in definitions}


def _bound(source: str) -> set[str]:
    """The names that a cell binds or changes outside its functions and classes."""
    definitions = (ast.FunctionDef, ast.ClassDef)
    statements = [s for s in ast.parse(source).body if not isinstance(s, definitions)]
    nodes = [n for statement in statements for n in ast.walk(statement)]
    stored = [n for n in nodes if isinstance(n, ast.Name | ast.Attribute) and isinstance(n.ctx, ast.Store)]
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
