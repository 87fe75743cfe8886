"""The kernel's calls that Python lacks, as functions that raise OSError; resolved here, before any fork."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from typing import Any

LINUX = sys.platform == "linux"
MACHINE = platform.machine()

CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC = 0x0002_0000, 0x0200_0000, 0x0400_0000, 0x0800_0000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x1000_0000, 0x2000_0000, 0x4000_0000

MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 0x2, 0x4, 0x8, 0x1000, 0x4000, 0x4_0000
MNT_DETACH = 2
MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID, MOUNT_ATTR_NODEV, MOUNT_ATTR_NOEXEC = 0x1, 0x2, 0x4, 0x8
AT_FDCWD, AT_RECURSIVE = -100, 0x8000

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP = 1, 4, 22
PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL = 38, 47, 4
SECCOMP_MODE_FILTER = 2
CAPABILITY_VERSION_3 = 0x2008_0522

# Equal on every machine: the kernel numbers its calls alike since 424.
CLOSE_RANGE = 436
MOUNT_SETATTR, LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 442, 444, 445, 446


def _missing(*_: object) -> int:
    ctypes.set_errno(errno.ENOSYS)
    return -1


_libc: Any = ctypes.CDLL(None, use_errno=True) if LINUX else None
_NAMES = ("unshare", "mount", "umount2", "pivot_root", "prctl", "capset", "sethostname", "syscall")
_call: dict[str, Any] = {name: getattr(_libc, name, _missing) for name in _NAMES}


def _checked(name: str, *arguments: object) -> int:
    """The result of a C function, or OSError with its name."""
    result: int = _call[name](*arguments)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{name}: {os.strerror(code)}")
    return result


def _word(value: object) -> object:
    """A whole number as wide as a register: variadic functions read all of it."""
    return ctypes.c_long(value) if isinstance(value, int) else value


def syscall(number: int, *arguments: object) -> int:
    return _checked("syscall", *(_word(value) for value in (number, *arguments)))


def prctl(option: int, *arguments: object) -> int:
    padded = (*arguments, 0, 0, 0, 0)[:4]
    return _checked("prctl", ctypes.c_int(option), *(_word(value) for value in padded))


def unshare(flags: int) -> None:
    _checked("unshare", ctypes.c_int(flags))


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    texts = [os.fsencode(text) for text in (source, target, kind)]
    _checked("mount", *texts, ctypes.c_ulong(flags), os.fsencode(options))


def set_mount(target: str, attributes: int, flags: int = 0) -> None:
    """Add attributes to a mount (with AT_RECURSIVE: and to all below it), keeping those it has."""
    what = (ctypes.c_uint64 * 4)(attributes, 0, 0, 0)
    syscall(MOUNT_SETATTR, AT_FDCWD, os.fsencode(target), flags, what, ctypes.sizeof(what))


def unmount(target: str) -> None:
    """Detach a mount and all below it, used or not."""
    _checked("umount2", os.fsencode(target), ctypes.c_int(MNT_DETACH))


def pivot_root(new: str, old: str) -> None:
    _checked("pivot_root", os.fsencode(new), os.fsencode(old))


def set_host_name(name: str) -> None:
    _checked("sethostname", os.fsencode(name), ctypes.c_size_t(len(name)))


def close_files(first: int, last: int) -> None:
    if first <= last:
        syscall(CLOSE_RANGE, first, last, 0)


def drop_capabilities() -> None:
    """No capability is left; with no new privileges, none can come back (what bounds them matters no more)."""
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    header, nothing = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0), (ctypes.c_uint32 * 6)()
    _checked("capset", header, nothing)
