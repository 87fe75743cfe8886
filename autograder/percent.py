"""The py:percent format: text into cells with their headers.

It is read here, not by jupytext, because every command reads lessons and importing jupytext takes
about a second. The tests hold this reader to jupytext's own.
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import NoReturn

from autograder.errors import CourseError

HEADER = re.compile(r'# %%(?P<markdown> \[markdown\])?(?P<keys>(?: +\w+=(?:"[^"]*"|[^\s"]+))*) *')
KEY = re.compile(r'(\w+)=("[^"]*"|[^\s"]+)')
FORMS = '# %% [markdown], # %%, # %% locked="setup", # %% solution="name" or # %% check="name" points=2'


@dataclass(frozen=True)
class Block:
    """One cell as it stands in the text: the line of its header, its kind, its keys and its source."""

    line: int
    kind: str
    keys: dict[str, str]
    source: str


def blocks(text: str, where: str) -> tuple[Block, ...]:
    """The cells of a percent file; `where` names the file in messages."""
    lines = text.split("\n")
    starts = [i for i, line in enumerate(lines) if line.lstrip().startswith("# %%")]
    if any(line.strip() for line in lines[: starts[0] if starts else None]):
        refuse(where, 1, f"text stands before the first cell header: begin the file with a header, {FORMS}")
    return tuple(_block(lines[i:j], i + 1, where) for i, j in pairwise([*starts, len(lines)]))


def _block(lines: list[str], number: int, where: str) -> Block:
    header = HEADER.fullmatch(lines[0])
    if header is None:
        refuse(where, number, f"{lines[0].strip()!r} is not a cell header; write {FORMS}")
    pairs = KEY.findall(header["keys"])
    keys = dict(pairs)
    if len(keys) < len(pairs):
        refuse(where, number, f"a key stands twice in {lines[0]!r}: keep one")
    body = _uncomment(lines, number, where) if header["markdown"] else lines[1:]
    source = "\n".join(body).strip("\n")
    if not source.strip():
        refuse(where, number, "this cell is empty: fill it or remove its header")
    return Block(number, "markdown" if header["markdown"] else "code", keys, source)


def _uncomment(lines: list[str], number: int, where: str) -> list[str]:
    for i, line in enumerate(lines[1:], 1):
        if line.strip() and line != "#" and not line.startswith("# "):
            refuse(
                where,
                number + i,
                'each line of a markdown cell begins with "# " (code needs its own "# %%" header)',
            )
    return [line[2:] for line in lines[1:]]


def refuse(where: str, line: int, problem: str) -> NoReturn:
    """Say what is wrong, in which file and line."""
    msg = f"{where}, line {line}: {problem}"
    raise CourseError(msg)
