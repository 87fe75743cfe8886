"""A code cell as it goes to a judge, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Outputs = list[dict[str, Any]]  # of one cell, in nbformat's words


@dataclass(frozen=True)
class CodeCell:
    """A code cell of a submission; `exercise` is the one that it answers, if any."""

    source: str
    exercise: str | None
