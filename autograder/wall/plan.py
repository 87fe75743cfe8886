"""What a wall is to be: what is visible behind it, what is allowed, and how it ended."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.errors import CourseError
from autograder.wall.limits import Limits

SYSTEM_LIBRARIES = ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache")
NAMESPACES = frozenset({"user", "pid", "mount", "net", "ipc", "uts"})
MINIMUM = frozenset({"user", "pid", "mount", "seccomp", "limits", "parent"})
EVERYTHING = MINIMUM | NAMESPACES | {"landlock"}


class WallError(CourseError):
    """The wall cannot be raised on this machine, or not around these folders."""


def python_installation() -> tuple[Path, ...]:
    """Where the interpreter, its packages and the system's libraries lie: what every candidate may read.

    Only the `lib` of an environment: a careless one may have the course's own folder as its prefix.
    """
    packages = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    libraries = [f"{prefix}/lib" for prefix in (sys.base_prefix, sys.prefix)]
    return tuple(path for path in map(Path, [*packages, *libraries, *SYSTEM_LIBRARIES]) if path.exists())


@dataclass(frozen=True)
class Plan:
    """`visible`: read-only paths. `data`: named folders, of which each candidate sees one, read-only."""

    visible: tuple[Path, ...] = field(default_factory=python_installation)
    data: Mapping[str, Path] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    parts: frozenset[str] = EVERYTHING


@dataclass(frozen=True)
class Ending:
    """`reason`: exit or signal (with its `code`), time, memory, hang-up or no wall (with a `message`)."""

    reason: str
    code: int = 0
    message: str = ""
