"""The filter on system calls: a table of verdicts, assembled into a program for the kernel.

Nothing is killed: what is refused fails with an error, so that an answer with an odd import still counts.
"""

from __future__ import annotations

import ctypes
import errno
import struct

from autograder.wall import syscalls as sys_
from autograder.wall.calls import ALLOWED, CHECKED, REFUSED, numbers

AUDIT_ARCHITECTURE = {"x86_64": 0xC000_003E, "aarch64": 0xC000_00B7}

ALLOW = 0x7FFF_0000
NOT_PERMITTED, NOT_IMPLEMENTED = 0x0005_0000 | errno.EPERM, 0x0005_0000 | errno.ENOSYS
NOT_A_TERMINAL = 0x0005_0000 | errno.ENOTTY

NEW_NAMESPACES = (
    sys_.CLONE_NEWNS
    | sys_.CLONE_NEWCGROUP
    | sys_.CLONE_NEWUTS
    | sys_.CLONE_NEWIPC
    | sys_.CLONE_NEWUSER
    | sys_.CLONE_NEWPID
    | sys_.CLONE_NEWNET
)
PRCTL_NAMES = (15, 16, 0x5356_4D41)  # name a thread, a piece of memory; not: outlive the warden
# TCGETS, TCGETS2, TIOCGWINSZ: is it a terminal? FIONREAD, FIONBIO, FIONCLEX, FIOCLEX: flags of an open file
IOCTLS = (0x5401, 0x802C_542A, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
AF_UNIX = 1

_NUMBER, _MACHINE, _FIRST, _SECOND = 0, 4, 16, 24  # offsets in struct seccomp_data; low halves of arguments
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06

Code = list[tuple[int, int, int, int]]  # operation, jump if true, jump if false, constant


def _verdict(value: int) -> Code:
    return [(_RETURN, 0, 0, value)]


def _one_of(argument: int, values: tuple[int, ...], otherwise: int) -> Code:
    """Allow a call whose argument is one of these."""
    tests = [step for value in values for step in ((_EQUAL, 0, 1, value), (_RETURN, 0, 0, ALLOW))]
    return [(_LOAD, 0, 0, argument), *tests, (_RETURN, 0, 0, otherwise)]


def _none_of(argument: int, bits: int) -> Code:
    """Allow a call whose argument has none of these bits."""
    return [(_LOAD, 0, 0, argument), (_ANY_BIT, 0, 1, bits), *_verdict(NOT_PERMITTED), *_verdict(ALLOW)]


CHECKS = {
    "clone": _none_of(_FIRST, NEW_NAMESPACES),
    "prctl": _one_of(_FIRST, PRCTL_NAMES, NOT_PERMITTED),
    "ioctl": _one_of(_SECOND, IOCTLS, NOT_A_TERMINAL),
    "socketpair": _one_of(_FIRST, (AF_UNIX,), NOT_PERMITTED),
}


def program(machine: str) -> Code:
    """The filter for a machine: a few comparisons lead to a verdict; unknown calls are not implemented."""
    verdicts = {
        **dict.fromkeys(numbers(ALLOWED, machine).values(), _verdict(ALLOW)),
        **dict.fromkeys(numbers(REFUSED, machine).values(), _verdict(NOT_PERMITTED)),
        **{number: CHECKS[name] for name, number in numbers(CHECKED, machine).items()},
    }
    head = [(_LOAD, 0, 0, _MACHINE), (_EQUAL, 1, 0, AUDIT_ARCHITECTURE[machine]), *_verdict(NOT_PERMITTED)]
    return [*head, (_LOAD, 0, 0, _NUMBER), *_tree(_ranges(verdicts))]


def _ranges(verdicts: dict[int, Code]) -> list[tuple[int, Code]]:
    """Where each run of equal verdicts begins."""
    unknown = _verdict(NOT_IMPLEMENTED)
    ranges: list[tuple[int, Code]] = []
    for number in range(max(verdicts) + 2):
        verdict = verdicts.get(number, unknown)
        if not ranges or ranges[-1][1] != verdict:
            ranges.append((number, verdict))
    return ranges


def _tree(ranges: list[tuple[int, Code]]) -> Code:
    """Halve the ranges until one is left."""
    if len(ranges) == 1:
        return ranges[0][1]
    middle = len(ranges) // 2
    below, above = _tree(ranges[:middle]), _tree(ranges[middle:])
    return [(_AT_LEAST, len(below), 0, ranges[middle][0]), *below, *above]


def _packed(code: Code) -> bytes:
    return b"".join(struct.pack("=HBBI", *step) for step in code)


_CODE = _packed(program(sys_.MACHINE)) if sys_.MACHINE in AUDIT_ARCHITECTURE else b""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def filter_calls() -> None:
    """Hold this process, and all it starts, to the table; no new privileges must be set before."""
    if not _CODE:
        raise OSError(errno.ENOSYS, f"no table of system calls for {sys_.MACHINE}")
    filter_ = _Program(len(_CODE) // 8, _CODE)
    sys_.prctl(sys_.PR_SET_SECCOMP, sys_.SECCOMP_MODE_FILTER, ctypes.byref(filter_))
