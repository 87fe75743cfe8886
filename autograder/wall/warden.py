"""The process outside the wall that raises a candidate, watches it, and ends it with all it started."""

from __future__ import annotations

import mmap
import os
import select
import signal
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from autograder.wall import mounts, namespaces
from autograder.wall.candidate import raise_in_candidate
from autograder.wall.limits import Limits
from autograder.wall.plan import NAMESPACES, Ending
from autograder.wall.zygote import Ground

TICK = 0.1  # seconds between two looks at the memory in use


@dataclass(frozen=True)
class Charge:
    """What one warden watches."""

    child: int
    lifeline: int
    limits: Limits
    proc: int


def guard(
    ground: Ground,
    run: Callable[[], object],
    *,
    lifeline: int,
    keep: Iterable[int] = (),
    data: str | None = None,
) -> Ending:
    """Run `run()` behind the wall until it returns, meets a limit, or the lifeline hangs up; how it ended.

    Call it in a process just forked from the zygote. The candidate keeps the open files and sees the data
    folder named here. When this returns, or this process or its parent dies, nothing of it is left.
    """
    plan = ground.plan
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    try:
        namespaces.enter(NAMESPACES & plan.parts, ground.proc)
        mounts.furnish(data, plan.limits)
        namespaces.die_with_parent()
        _expect_the_worst(ground.proc)
    except OSError as error:
        return Ending("no wall", message=str(error))
    warden, (complaint, complain) = os.pidfd_open(os.getpid()), os.pipe()
    child = os.fork()
    if child == 0:
        _live(ground, run, {*keep, complain}, warden, complain)
    os.close(complain)
    reason = _watch(Charge(child, lifeline, plan.limits, ground.proc))
    _, status = os.waitpid(child, 0)
    message = os.read(complaint, 1000).decode(errors="replace")
    if message:  # written before any code of a student's ran, or not at all
        return Ending("no wall", message=message)
    return _ending(reason, os.waitstatus_to_exitcode(status))


def _expect_the_worst(proc: int) -> None:
    """If the machine runs out of memory all the same, the kernel takes candidates first."""
    file = os.open("self/oom_score_adj", os.O_WRONLY | os.O_CLOEXEC, dir_fd=proc)
    os.write(file, b"1000")
    os.close(file)


def _live(ground: Ground, run: Callable[[], object], keep: set[int], warden: int, complain: int) -> None:
    """The candidate's whole life; never returns."""
    code = 1
    try:
        try:
            namespaces.die_with_parent()
            if select.select([warden], [], [], 0)[0]:
                os._exit(code)  # the warden died before it could be followed
            raise_in_candidate(ground.plan, keep)
        except BaseException as error:
            os.write(complain, str(error).encode() or b"?")
            raise
        os.close(complain)
        run()
        code = 0
    finally:
        os._exit(code)


def _watch(charge: Charge) -> str:
    """Wait for the end, or bring it about."""
    poll, alive = select.poll(), os.pidfd_open(charge.child)
    poll.register(alive, select.POLLIN)
    poll.register(charge.lifeline, select.POLLRDHUP)
    end = time.monotonic() + charge.limits.wall_seconds
    baseline = _in_use(charge.proc, os.getpid())
    while not (ready := dict(poll.poll(1000 * min(TICK, max(0.0, end - time.monotonic()))))):
        if time.monotonic() >= end:
            return _kill(charge.child, "time")
        if _in_use_by_all(charge.proc, charge.child, baseline) > charge.limits.memory:
            return _kill(charge.child, "memory")
    return "exit" if alive in ready else _kill(charge.child, "hang-up")


def _kill(child: int, reason: str) -> str:
    """End the first process of the candidate's; the kernel ends all others of its namespace."""
    os.kill(child, signal.SIGKILL)
    return reason


def _ending(reason: str, code: int) -> Ending:
    if reason == "exit" and code < 0:
        return Ending("signal", -code)
    return Ending(reason, code if reason == "exit" else 0)


def _in_use(proc: int, process: int) -> int:
    """Bytes of memory in use by one process; 0 if it is gone."""
    try:
        return mmap.PAGESIZE * int(_read(proc, f"{process}/statm").split()[1])
    except OSError:
        return 0


def _in_use_by_all(proc: int, process: int, baseline: int) -> int:
    """Bytes in use by a process and all below it, beyond what each shares with the warden."""
    mine = max(0, _in_use(proc, process) - baseline)
    return mine + sum(_in_use_by_all(proc, child, baseline) for child in _children(proc, process))


def _children(proc: int, process: int) -> list[int]:
    try:
        folder = os.open(f"{process}/task", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=proc)
    except OSError:
        return []
    try:
        texts = [_read(folder, f"{task}/children") for task in os.listdir(folder)]
    except OSError:
        return []
    finally:
        os.close(folder)
    return [int(number) for text in texts for number in text.split()]


def _read(folder: int, name: str) -> str:
    file = os.open(name, os.O_RDONLY | os.O_CLOEXEC, dir_fd=folder)
    try:
        return os.read(file, 1 << 16).decode()
    finally:
        os.close(file)
