"""What this machine offers for the wall: each part tried for real, in a process that is thrown away."""

from __future__ import annotations

import errno
import os
import warnings
from collections.abc import Callable
from dataclasses import dataclass

from autograder.wall import landlock, limits, mounts, namespaces, seccomp
from autograder.wall import syscalls as sys_
from autograder.wall.plan import MINIMUM, Plan, WallError
from autograder.wall.zygote import raise_in_zygote


@dataclass(frozen=True)
class Part:
    """One part of the wall: what it protects, whether it is here, and if not, why and what would bring it."""

    name: str
    protects: str
    present: bool
    detail: str
    cure: str

    @property
    def needed(self) -> bool:
        return self.name in MINIMUM


def _namespace(*names: str) -> Callable[[], str]:
    def attempt() -> str:
        proc = namespaces.open_proc()
        namespaces.stop_being_root()
        namespaces.enter({"user", *names}, proc)
        return ""

    return attempt


def _first_process() -> str:
    """The first process of a namespace is number 1, and the parent can wait for it by a handle."""
    _namespace("pid")()
    child = os.fork()
    if child == 0:
        os._exit(os.getpid() != 1)
    os.close(os.pidfd_open(child))
    if os.waitpid(child, 0)[1]:
        raise OSError(errno.ENOSYS, "processes keep their numbers")
    return ""


def _furnished_root() -> str:
    ground = raise_in_zygote(Plan())
    namespaces.enter({"user", "mount"}, ground.proc)
    mounts.furnish(None, ground.plan.limits)
    return ""


def _landlock() -> str:
    return f"version {landlock.version()}"


def _filter() -> str:
    sys_.prctl(sys_.PR_SET_NO_NEW_PRIVS, 1)
    seccomp.filter_calls()
    try:
        os.execv("/", ["/"])
    except OSError as error:
        if error.errno != errno.EPERM:
            raise
    return ""


def _limits() -> str:
    limits.apply(limits.Limits())
    return ""


def _follow_parent() -> str:
    namespaces.die_with_parent()
    return ""


USER_CURE = (
    "allow user namespaces: Linux, sysctl user.max_user_namespaces above 0, "
    "kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0; "
    "in Docker --security-opt seccomp=unconfined --security-opt apparmor=unconfined"
)
FILTER_CURE = "Linux with CONFIG_SECCOMP_FILTER, on x86_64 or aarch64"
LINUX_CURE = "Linux 5.12 or later; on Windows, WSL"

PARTS: dict[str, tuple[str, Callable[[], str], str]] = {
    "user": ("no rights over anything outside; the other namespaces stand on it", _namespace(), USER_CURE),
    "pid": ("other processes are out of sight and reach; all it started ends", _first_process, USER_CURE),
    "mount": ("files: the Python installation, its data, a scratch folder only", _furnished_root, USER_CURE),
    "net": ("no network device, beside the filter that refuses sockets", _namespace("net"), USER_CURE),
    "ipc": ("no shared memory or queue, beside the filter that refuses them", _namespace("ipc"), USER_CURE),
    "uts": ("the machine's name stays unknown", _namespace("uts"), USER_CURE),
    "landlock": ("a second lock on files and signals", _landlock, "Linux 5.13 or later, landlock in lsm="),
    "seccomp": ("the kernel: few calls are left; no sockets, no programs", _filter, FILTER_CURE),
    "limits": ("memory, processor time, processes, files", _limits, LINUX_CURE),
    "parent": ("nothing is left running when the grader is killed", _follow_parent, LINUX_CURE),
}


def available() -> tuple[Part, ...]:
    """Every part of the wall, tried one by one."""
    return tuple(
        Part(name, protects, not fault, fault or detail, "" if not fault else cure)
        for name, (protects, attempt, cure) in PARTS.items()
        for fault, detail in [_try(attempt)]
    )


def _try(attempt: Callable[[], str]) -> tuple[str, str]:
    """What went wrong, and what was found."""
    if not sys_.LINUX:
        return "this system is not Linux", ""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads here do not matter to so short a life
        child = os.fork()
    if child == 0:
        _report(attempt, writing)
    os.close(writing)
    with open(reading, encoding="utf-8") as report:
        verdict, _, text = report.read().partition(" ")
    os.waitpid(child, 0)
    return ("", text) if verdict == "present" else (text or "the attempt died", "")


def _report(attempt: Callable[[], str], writing: int) -> None:
    """Try, say how it went in one line, and end this process."""
    try:
        os.write(writing, f"present {attempt()}".encode())
    except (OSError, WallError) as error:
        os.write(writing, f"absent {error}".encode())
    finally:
        os._exit(0)
