"""What a student submitted, read without trust: any file becomes a list of cells and remarks, or a reason why not."""

from __future__ import annotations

import errno
import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MAX_BYTES = 20 << 20
MAX_BESIDE = 1_000
MAX_CELLS = 2_000
MAX_CHARACTERS = 300_000  # of all cells together: more would not cross to the judge in one message


class Unreadable(Exception):
    """This file cannot be graded; the message says why, and what the student can do."""


@dataclass(frozen=True)
class SubmittedCell:
    """A cell as submitted: its kind, its text, and the name nbgrader gave it when it was released."""

    kind: str
    source: str
    grade_id: str | None


@dataclass(frozen=True)
class Submission:
    """The cells of a submission, and what was noticed while reading them."""

    cells: tuple[SubmittedCell, ...]
    remarks: tuple[str, ...] = ()


def read(path: Path) -> Submission:
    """The submission in this file; Unreadable if there is none. Links are not followed."""
    return parse(content(path))


def locate(folder: Path, slug: str) -> Path:
    """The notebook of a topic in a folder: the one of its name, else the only one there is."""
    named, found = folder / f"{slug}.ipynb", sorted(folder.glob("*.ipynb"))
    return found[0] if len(found) == 1 and not os.path.lexists(named) else named


def content(path: Path) -> bytes:
    """The bytes of a submitted notebook, which must be a file of its own in a folder of its own."""
    try:
        fd = _opened(path)
    except OSError as error:
        why = "it or its folder is a link" if error.errno == errno.ELOOP else error.strerror
        msg = f"the file cannot be opened ({why}); submit the notebook itself, under its released name"
        raise Unreadable(msg) from None
    try:
        _check(os.fstat(fd))
        return _read(fd, MAX_BYTES)
    finally:
        os.close(fd)


def _opened(path: Path) -> int:
    """The open file; no link is followed, and nothing is waited for."""
    if path.parent.is_symlink() or path.parent.parent.is_symlink():
        raise OSError(errno.ELOOP, "")
    return os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)


def beside(notebook: Path, name: str) -> bytes:
    """The bytes of a small file that was handed in with a notebook; none if it is anything else."""
    try:
        fd = _opened(notebook.with_name(name))
    except OSError:
        return b""
    try:
        return _read(fd, MAX_BESIDE) if stat.S_ISREG(os.fstat(fd).st_mode) else b""
    finally:
        os.close(fd)


def _read(fd: int, most: int) -> bytes:
    with os.fdopen(fd, "rb", closefd=False) as file:
        return file.read(most)


def shown(name: str) -> str:
    """The name of a submitted file, as it can be shown and written."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)


def _check(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        msg = "it is not a file; submit the notebook itself"
        raise Unreadable(msg)
    if status.st_size > MAX_BYTES:
        msg = (
            f"it is larger than {MAX_BYTES >> 20} MB; "
            "clear all outputs (Edit, Clear Outputs of All Cells), save and submit again"
        )
        raise Unreadable(msg)


def parse(content: bytes) -> Submission:
    """The submission that these bytes say, of any version of the notebook format up to 4."""
    if not content.strip():
        msg = "it is empty; save the notebook and submit it again"
        raise Unreadable(msg)
    try:
        notebook = json.loads(content)
    except (ValueError, RecursionError):
        msg = "it is cut off or not a notebook; open it in JupyterLab, save it and submit it again"
        raise Unreadable(msg) from None
    raw, remarks = _cells(notebook)
    if len(raw) > MAX_CELLS:
        msg = f"it has more than {MAX_CELLS} cells; submit the notebook you worked in"
        raise Unreadable(msg)
    cells = [cell for cell in map(_cell, raw) if cell is not None]
    if not cells:
        msg = "there is no cell in it; submit the notebook you worked in"
        raise Unreadable(msg)
    if sum(len(cell.source) for cell in cells) > MAX_CHARACTERS:
        msg = f"its cells hold more than {MAX_CHARACTERS} characters; move data out of them and submit again"
        raise Unreadable(msg)
    return Submission(tuple(cells), tuple(remarks))


def _cells(notebook: Any) -> tuple[list[Any], list[str]]:
    if not isinstance(notebook, dict):
        return [], []
    if isinstance(notebook.get("worksheets"), list):
        sheets = [sheet for sheet in notebook["worksheets"] if isinstance(sheet, dict)]
        old = [cell for sheet in sheets if isinstance(sheet.get("cells"), list) for cell in sheet["cells"]]
        return old, ["The notebook was in the old format 3; it was read as it is."]
    raw = notebook.get("cells")
    return raw if isinstance(raw, list) else [], []


def _cell(raw: Any) -> SubmittedCell | None:
    if not isinstance(raw, dict):
        return None
    source = raw.get("source", raw.get("input", ""))  # format 3 has the code in `input`
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    if not isinstance(source, str):
        return None
    kind = "code" if raw.get("cell_type") == "code" else "markdown"
    return SubmittedCell(kind, _writable(source), _grade_id(raw))


def _writable(text: str) -> str:
    """JSON can spell halves of characters, which no file can hold."""
    return text.encode(errors="replace").decode()


def _grade_id(raw: dict[str, Any]) -> str | None:
    metadata = raw.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    name = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return name if isinstance(name, str) else None
