"""Who the candidate is: user, process, network and other numbers of its own, and no power over others'."""

from __future__ import annotations

import os
import signal
from collections.abc import Set

from autograder.wall import syscalls as sys_

FLAGS = {
    "user": sys_.CLONE_NEWUSER,
    "pid": sys_.CLONE_NEWPID,
    "mount": sys_.CLONE_NEWNS,
    "net": sys_.CLONE_NEWNET,
    "ipc": sys_.CLONE_NEWIPC,
    "uts": sys_.CLONE_NEWUTS,
}
INSIDE = 1000  # the user's and group's number, as seen from inside: nobody in particular
NOBODY = 65534
HOST_NAME = "notebook"


def is_root() -> bool:
    return os.geteuid() == 0


def open_proc() -> int:
    """A handle on /proc that still works when no /proc is visible any more."""
    return os.open("/proc", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)


def enter(names: Set[str], proc: int) -> None:
    """Leave the present namespaces of these names for fresh ones; "pid" holds for the next child."""
    user, group = os.geteuid(), os.getegid()
    flags = 0
    for name in names & FLAGS.keys():
        flags |= FLAGS[name]
    sys_.unshare(flags)
    if "user" in names:
        _write(proc, "self/setgroups", "deny")
        _write(proc, "self/uid_map", f"{INSIDE} {user} 1")
        _write(proc, "self/gid_map", f"{INSIDE} {group} 1")
    if "uts" in names:
        sys_.set_host_name(HOST_NAME)


def _write(proc: int, name: str, text: str) -> None:
    file = os.open(name, os.O_WRONLY | os.O_CLOEXEC, dir_fd=proc)
    try:
        os.write(file, text.encode())
    finally:
        os.close(file)


def stop_being_root() -> None:
    """Root becomes nobody: the kernel exempts root's own processes from the limit on processes."""
    if not is_root():
        return
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)
    sys_.prctl(sys_.PR_SET_DUMPABLE, 1)  # or the kernel would keep /proc/self/uid_map for root


def die_with_parent() -> None:
    """When the parent dies, however it dies, so does this process; holds until the next change of user."""
    sys_.prctl(sys_.PR_SET_PDEATHSIG, signal.SIGKILL)


def renounce() -> None:
    """No capabilities, no way to gain any, and no core dump for a crash handler outside to pick up."""
    sys_.drop_capabilities()
    sys_.prctl(sys_.PR_SET_NO_NEW_PRIVS, 1)
    sys_.prctl(sys_.PR_SET_DUMPABLE, 0)
