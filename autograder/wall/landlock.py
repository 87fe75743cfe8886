"""A second lock beside the mounts: rights on files by path, and no signal or socket to the outside."""

from __future__ import annotations

import ctypes
import os
import struct

from autograder.wall import syscalls as sys_
from autograder.wall.mounts import SCRATCH

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
MAKE_CHAR, MAKE_SOCK, MAKE_FIFO, MAKE_BLOCK, IOCTL_DEV = 1 << 6, 1 << 9, 1 << 10, 1 << 11, 1 << 15
DEVICES = MAKE_CHAR | MAKE_SOCK | MAKE_FIFO | MAKE_BLOCK | IOCTL_DEV
READ = READ_FILE | READ_DIR

RULES = {  # path → rights; what is not named is refused
    "/": READ,
    "/dev": READ | WRITE_FILE,
    SCRATCH: ~(EXECUTE | DEVICES),
}

# By version of the interface: how many rights on files it knows, on TCP ports, and on what lies outside.
FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
NET_SINCE, SCOPE_SINCE = 4, 6

_VERSION, _PATH_BENEATH = 1, 1


def version() -> int:
    """The kernel's version of Landlock's interface; OSError where there is none."""
    return sys_.syscall(sys_.LANDLOCK_CREATE_RULESET, 0, 0, _VERSION)


def restrict() -> None:
    """Hold this process, and all it starts, to the rules; no new privileges must be set before."""
    abi = version()
    files = (1 << FILE_RIGHTS.get(abi, FILE_RIGHTS[5])) - 1
    handled = (ctypes.c_uint64 * 3)(files, 0b11 if abi >= NET_SINCE else 0, 0b11 if abi >= SCOPE_SINCE else 0)
    size = 8 * (1 + (abi >= NET_SINCE) + (abi >= SCOPE_SINCE))
    ruleset = sys_.syscall(sys_.LANDLOCK_CREATE_RULESET, handled, size, 0)
    for path, rights in RULES.items():
        _allow(ruleset, path, rights & files)
    sys_.syscall(sys_.LANDLOCK_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> None:
    folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        sys_.syscall(sys_.LANDLOCK_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, folder), 0)
    finally:
        os.close(folder)
