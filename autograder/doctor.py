"""What this machine offers: the wall's parts, versions, and what is missing and how to get it."""

from __future__ import annotations

import platform
import re
import shutil
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement

from autograder import guard

PROJECT = "mathematics-of-machine-learning"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: whether it is well, whether the course needs it, and what brings it."""

    name: str
    well: bool
    needed: bool
    detail: str
    cure: str = ""


def findings() -> list[Finding]:
    """Everything that was looked at."""
    return [_python(), *_packages(), _alembic(), *_wall()]


def _python() -> Finding:
    well = sys.version_info >= (3, 11)
    return Finding(
        "Python", well, True, f"{platform.python_version()} on {platform.system()}", "install Python 3.11 or later"
    )


def _packages() -> list[Finding]:
    wanted = [Requirement(text) for text in requires(PROJECT) or []]
    return [_package(requirement) for requirement in wanted if not requirement.marker]


def _package(requirement: Requirement) -> Finding:
    try:
        own = version(requirement.name)
    except PackageNotFoundError:
        return Finding(requirement.name, False, True, "missing", f'pip install "{requirement}"')
    fits = requirement.specifier.contains(own, prereleases=True)
    pinned = _pinned().get(requirement.name.lower())
    detail = own if pinned in (None, own) else f"{own} (tested with {pinned})"
    return Finding(requirement.name, fits, True, detail, f'pip install "{requirement}"')


def _pinned() -> dict[str, str]:
    """The versions the course was tested with, where the repository is at hand."""
    path = Path(__file__).parent.parent / "constraints.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    pairs = (re.match(r"([\w.-]+)==([\w.]+)", line) for line in lines)
    return {pair[1].lower(): pair[2] for pair in pairs if pair}


def _alembic() -> Finding:
    beside = Path(sys.executable).with_name("alembic")
    well = beside.exists() or shutil.which("alembic") is not None
    return Finding("alembic command", well, True, "a new gradebook needs it", "pip install alembic")


def _wall() -> list[Finding]:
    return [
        Finding(
            f"wall: {part.name}", part.present, part.needed, part.protects if part.present else part.detail, part.cure
        )
        for part in guard.parts()
    ]
