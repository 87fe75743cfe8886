"""Whether student code can be walled off on this machine, and what is done when it cannot."""

from __future__ import annotations

from functools import cache

from autograder import wall
from autograder.errors import CourseError


@cache
def parts() -> tuple[wall.Part, ...]:
    """What this machine offers, tried once."""
    return wall.available()


def lacking() -> list[wall.Part]:
    return [part for part in parts() if part.needed and not part.present]


def walled(trust: bool) -> bool:
    """True behind the wall; False if it is lacking and submissions are trusted; CourseError otherwise."""
    if not lacking():
        return True
    if trust:
        return False
    names = ", ".join(part.name for part in lacking())
    msg = (
        f"this machine cannot wall off student code ({names} missing; `course doctor` says why). "
        "Grade on Linux with user namespaces, or add --trust-submissions if you trust everybody who handed in"
    )
    raise CourseError(msg)
