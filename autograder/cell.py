"""A cell of a lesson: what its header makes of it."""

import re
from dataclasses import dataclass
from typing import Literal, get_args

from autograder.percent import FORMS, Block, refuse
from autograder.syntax import tree

BEGIN, END = "BEGIN SOLUTION", "END SOLUTION"
Role = Literal["plain", "locked", "solution", "check"]
NAMED = get_args(Role)[1:]
# A cell's id has room for 64 characters; no part begins with a digit, so "text-001" stays free.
NAME = re.compile(r"(?=.{1,50}$)[A-Za-z]\w*(-[A-Za-z]\w*)*", re.ASCII)


@dataclass(frozen=True)
class Cell:
    """One cell; `kind` is markdown or code, `name` is "" for a plain cell, `points` is 0 but for a check."""

    kind: str
    role: Role
    name: str
    points: int
    source: str
    line: int

    @property
    def grade_id(self) -> str:
        """The name nbgrader knows the cell by; "" for a plain cell."""
        return f"check-{self.name}" if self.role == "check" else self.name


def cell(block: Block, where: str) -> Cell:
    """The cell that a block of the text says; `where` names the file in messages."""
    role, name = _role(block, where)
    if block.kind == "code":
        _is_python(block, where)
    if role != "solution" and (BEGIN in block.source or END in block.source):
        refuse(where, block.line, f'{BEGIN} and {END} belong in a cell with the header # %% solution="name"')
    return Cell(block.kind, role, name, _points(block, role, where), block.source, block.line)


def _role(block: Block, where: str) -> tuple[Role, str]:
    unknown = ", ".join(sorted(block.keys.keys() - {*NAMED, "points"}))
    if unknown:
        refuse(where, block.line, f"unknown key {unknown}; write {FORMS}")
    roles = [role for role in NAMED if role in block.keys]
    if len(roles) > 1 or (block.kind == "markdown" and block.keys):
        refuse(where, block.line, f"these keys do not go together; write {FORMS}")
    return (roles[0], _name(block, roles[0], where)) if roles else ("plain", "")


def _name(block: Block, role: str, where: str) -> str:
    quoted = block.keys[role]
    name = quoted.strip('"')
    if quoted == name or not NAME.fullmatch(name):
        refuse(where, block.line, f'{role}={quoted} is not a name in quotes; write {role}="p_norm"')
    return name


def _points(block: Block, role: Role, where: str) -> int:
    given = block.keys.get("points", "")
    if role == "check" and not (given.isdecimal() and int(given)):
        problem = "a check needs points, a positive whole number: write points=2 in its header"
        refuse(where, block.line, problem)
    if role != "check" and given:
        refuse(where, block.line, "points belong to the check cell of an exercise: move them there")
    return int(given or 0)


def _is_python(block: Block, where: str) -> None:
    try:
        tree(block.source)
    except SyntaxError as error:
        problem = f"this cell by itself is not Python: {error.msg}"
        refuse(where, block.line + (error.lineno or 0), problem)
