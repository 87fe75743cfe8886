"""The last stones, laid by the candidate itself before the first line of a student's code."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable

from autograder.wall import landlock, limits, namespaces, seccomp
from autograder.wall import syscalls as sys_
from autograder.wall.plan import Plan

LAST_FILE = 2**31 - 1


def raise_in_candidate(plan: Plan, keep: Iterable[int]) -> None:
    """Give up everything but the open files to keep; what follows is the student's."""
    os.setsid()  # a signal to "my process group" would reach the grader's, namespaces or not
    _plain_signals()
    _forget(keep)
    limits.apply(plan.limits)
    namespaces.renounce()
    if "landlock" in plan.parts:
        landlock.restrict()
    seccomp.filter_calls()


def _plain_signals() -> None:
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    os.umask(0o077)


def _forget(keep: Iterable[int]) -> None:
    """No terminal, and no other open file."""
    null = os.open("/dev/null", os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    last = 2
    for file in sorted(keep):
        sys_.close_files(last + 1, file - 1)
        last = file
    sys_.close_files(last + 1, LAST_FILE)


def limits_only(plan: Plan) -> None:
    """All there is on a system without the kernel's means: limits, and a process group of its own."""
    if hasattr(os, "setsid"):
        os.setsid()
    limits.apply_where_possible(plan.limits)
