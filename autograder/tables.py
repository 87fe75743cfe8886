"""Markdown tables: read from a lesson, and written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from autograder.cell import Cell
from autograder.percent import refuse

Row = dict[str, str]
Line = tuple[int, str]  # its number in the lesson, its text
BAR = re.compile(r"(?<!\\)\|")  # an escaped bar is text
RULE = re.compile(r":?-+:?")


@dataclass(frozen=True)
class Form:
    """What a table of a lesson must look like: its heading, the columns it has, and those it may have."""

    heading: str
    columns: tuple[str, ...]
    optional: tuple[str, ...] = ()

    def __str__(self) -> str:
        more = f" and may have {', '.join(self.optional)}" if self.optional else ""
        return f"the table under ## {self.heading} has the columns {', '.join(self.columns)}{more}"


def read(cells: Iterable[Cell], form: Form, where: str) -> tuple[Row, ...]:
    """The rows of the table of this form, by column; () if no cell has its heading.

    CourseError, naming the file (`where`) and the line, if the table is malformed.
    """
    for cell in cells:
        lines = list(enumerate(cell.source.split("\n"), cell.line + 1)) if cell.kind == "markdown" else []
        below = list(dropwhile(lambda line: line[1] != f"## {form.heading}", lines))
        if below:
            return _rows(below, form, where)
    return ()


def written(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table as Markdown."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (header, ["---"] * len(header), *rows))


def _rows(below: list[Line], form: Form, where: str) -> tuple[Row, ...]:
    """The rows of the table that follows the heading, the first line of `below`, and perhaps empty lines."""
    filled = dropwhile(lambda line: not line[1].strip(), below[1:])
    table = [
        (number, _split(number, text, where)) for number, text in takewhile(lambda n: n[1].startswith("|"), filled)
    ]
    if len(table) < 3 or not all(map(RULE.fullmatch, table[1][1])):
        refuse(where, below[0][0], f"{form}: write them, a line of dashes and at least one row")
    header = _header(*table[0], form, where)
    return tuple(_row(number, cells, header, form, where) for number, cells in table[2:])


def _split(number: int, text: str, where: str) -> list[str]:
    _, *cells, last = BAR.split(text.rstrip())
    if last:
        refuse(where, number, "a row of a table ends with a bar: add | at the end")
    return [cell.strip() for cell in cells]


def _header(number: int, header: list[str], form: Form, where: str) -> list[str]:
    if not set(form.columns) <= set(header) <= {*form.columns, *form.optional} or len(set(header)) < len(header):
        refuse(where, number, f"{form}, not {', '.join(header)}")
    return header


def _row(number: int, cells: list[str], header: list[str], form: Form, where: str) -> Row:
    if len(cells) != len(header):
        refuse(where, number, f"this row has {len(cells)} columns, not {len(header)}: write \\| for a bar in text")
    row = dict(zip(header, cells, strict=True))
    if not all(row[column] for column in form.columns):
        refuse(where, number, f"in this row a cell is empty: fill in {', '.join(form.columns)}")
    return row
