"""The wall around untrusted code, from the Linux kernel's own means."""

from autograder.wall.candidate import limits_only
from autograder.wall.limits import Limits
from autograder.wall.namespaces import die_with_parent
from autograder.wall.plan import MINIMUM, Ending, Plan, WallError, python_installation
from autograder.wall.probe import Part, available
from autograder.wall.warden import guard
from autograder.wall.zygote import Ground, raise_in_zygote

__all__ = [
    "MINIMUM",
    "Ending",
    "Ground",
    "Limits",
    "Part",
    "Plan",
    "WallError",
    "available",
    "die_with_parent",
    "guard",
    "limits_only",
    "python_installation",
    "raise_in_zygote",
]
