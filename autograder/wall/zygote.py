"""The ground that all candidates stand on: the warm process leaves the machine's files behind, once."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

from autograder.wall import mounts, namespaces
from autograder.wall.plan import MINIMUM, Plan, WallError

ENVIRONMENT = {"HOME": mounts.SCRATCH, "TMPDIR": mounts.SCRATCH, "LANG": "C.UTF-8", "TZ": "UTC0"}


@dataclass(frozen=True)
class Ground:
    """A plan laid out around this process, and its handle on /proc."""

    plan: Plan
    proc: int


def raise_in_zygote(plan: Plan) -> Ground:
    """Move this process to a root that holds what the plan shows and nothing else; as nobody, if it was root.

    Call it with one thread, after the last import from anywhere but the Python installation.
    """
    if missing := MINIMUM - plan.parts:
        msg = f"no wall without {', '.join(sorted(missing))}: `course doctor` says how to get it"
        raise WallError(msg)
    proc = namespaces.open_proc()
    namespaces.enter({"mount"} if namespaces.is_root() else {"user", "mount"}, proc)
    mounts.clean_root(plan.visible, plan.data)
    namespaces.stop_being_root()
    if hidden := mounts.unreadable(plan.visible, plan.data):
        msg = f"other users may not read {', '.join(hidden)}: give them the right (chmod -R o+rX)"
        raise WallError(msg)
    _plain_environment()
    return Ground(plan, proc)


def _plain_environment() -> None:
    """The same for everybody; start the process itself with an empty one, for its memory keeps the first."""
    os.environ.clear()
    os.environ.update(ENVIRONMENT)
    time.tzset()
