"""A lesson (source/<topic>.py) as frozen data, or a message that names the cure."""

import ast
from dataclasses import dataclass
from pathlib import Path

from autograder import percent
from autograder.cell import BEGIN, END, Cell, cell
from autograder.errors import CourseError
from autograder.percent import refuse
from autograder.syntax import tree

STUB = ("# YOUR CODE HERE", "raise NotImplementedError()")


@dataclass(frozen=True)
class Exercise:
    """One exercise: `functions` are the functions and classes that its solution defines, in order."""

    name: str
    points: int
    functions: tuple[str, ...]
    solution: str


@dataclass(frozen=True)
class Lesson:
    """A solved lesson: its cells and its exercises, in order."""

    slug: str
    cells: tuple[Cell, ...]
    exercises: tuple[Exercise, ...]

    @property
    def points(self) -> int:
        """Full marks."""
        return sum(exercise.points for exercise in self.exercises)


def load(root: Path, slug: str) -> Lesson:
    """The lesson of a topic of the course in the folder `root`."""
    where = f"source/{slug}.py"
    try:
        text = (Path(root) / where).read_text(encoding="utf-8")
    except FileNotFoundError:
        msg = f"{where} does not exist: write the lesson there (CONTRIBUTING.md says how)"
        raise CourseError(msg) from None
    except UnicodeDecodeError as error:
        msg = f"{where} is not UTF-8 ({error}): save it as UTF-8"
        raise CourseError(msg) from None
    return parse(text, slug)


def parse(text: str, slug: str) -> Lesson:
    """The lesson that a percent file's text says."""
    where = f"source/{slug}.py"
    cells = tuple(cell(block, where) for block in percent.blocks(text, where))
    _begins_with_setup(cells, where)
    _names_differ(cells, where)
    return Lesson(slug, cells, _exercises(cells, where))


def stub(source: str) -> str:
    """The source with each solution region replaced, as nbgrader replaces it."""
    lines: list[str] = []
    hidden = False
    for line in source.split("\n"):
        if BEGIN in line:
            indent = line[: len(line) - len(line.lstrip())]
            lines += [indent + text for text in STUB]
            hidden = True
        elif END in line:
            hidden = False
        elif not hidden:
            lines.append(line)
    return "\n".join(lines)


def _begins_with_setup(cells: tuple[Cell, ...], where: str) -> None:
    first = next((c for c in cells if c.kind == "code"), None)
    if first is None or (first.role, first.name) != ("locked", "setup"):
        problem = 'the first code cell must be # %% locked="setup", the cell of the imports'
        refuse(where, first.line if first else 1, problem)


def _names_differ(cells: tuple[Cell, ...], where: str) -> None:
    seen: dict[str, int] = {}
    for c in cells:
        if c.grade_id in seen:
            refuse(where, c.line, f'{c.role}="{c.name}": line {seen[c.grade_id]} has this name; rename one')
        if c.grade_id:
            seen[c.grade_id] = c.line


def _exercises(cells: tuple[Cell, ...], where: str) -> tuple[Exercise, ...]:
    solutions = {c.name: c for c in cells if c.role == "solution"}
    checks = {c.name: c for c in cells if c.role == "check"}
    for name, solution in solutions.items():
        if name not in checks:
            refuse(where, solution.line, f'no check follows: add a cell # %% check="{name}" points=1')
    for name, check in checks.items():
        if name not in solutions or check.line < solutions[name].line:
            refuse(where, check.line, f'no solution precedes: put the cell # %% solution="{name}" before this')
    return tuple(_exercise(c, checks[name].points, where) for name, c in solutions.items())


def _exercise(solution: Cell, points: int, where: str) -> Exercise:
    marks = [m for line in solution.source.split("\n") for m in (BEGIN, END) if m in line]
    if not marks or marks != [BEGIN, END] * (len(marks) // 2):
        refuse(where, solution.line, f"a solution needs ### {BEGIN} and ### {END}, in pairs and in this order")
    functions = _definitions(solution.source)
    if functions[:1] != (solution.name,):
        problem = f'solution="{solution.name}" must define {solution.name} first; it defines {functions}'
        refuse(where, solution.line, f"{problem}: rename or reorder")
    if _definitions(stub(solution.source)) != functions:
        problem = f"without its solution the cell must still define {', '.join(functions)}"
        refuse(where, solution.line, f"{problem}: put {BEGIN}/{END} in the body of each, after the docstring")
    return Exercise(solution.name, points, functions, solution.source)


def _definitions(source: str) -> tuple[str, ...]:
    """The functions and classes that the source defines at the top level; () if it is not Python."""
    try:
        body = tree(source).body
    except SyntaxError:
        return ()
    return tuple(node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef))
