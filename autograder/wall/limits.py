"""What a candidate may use up."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from types import ModuleType

resource: ModuleType | None
try:
    import resource
except ImportError:  # Windows
    resource = None

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """Bytes, counts, seconds. `memory` bounds each process (address space) and all together (in use)."""

    memory: int = 2048 * MIB
    processes: int = 64  # threads count
    cpu_seconds: int = 60  # of each process
    wall_seconds: float = 300.0
    file_size: int = 16 * MIB
    open_files: int = 64  # few: what lies in pipes and sockets is memory that nothing else bounds
    scratch_bytes: int = 64 * MIB
    scratch_files: int = 1024
    stack: int = 8 * MIB


def table(limits: Limits) -> dict[str, tuple[int, int]]:
    """Soft and hard limit of each resource, by the kernel's names."""
    return {
        "RLIMIT_AS": (limits.memory, limits.memory),
        "RLIMIT_CPU": (limits.cpu_seconds, limits.cpu_seconds),
        "RLIMIT_FSIZE": (limits.file_size, limits.file_size),
        "RLIMIT_NOFILE": (limits.open_files, limits.open_files),
        "RLIMIT_NPROC": (limits.processes, limits.processes),
        "RLIMIT_STACK": (limits.stack, limits.stack),
        "RLIMIT_CORE": (0, 0),
        "RLIMIT_MEMLOCK": (0, 0),
        "RLIMIT_MSGQUEUE": (0, 0),
        "RLIMIT_RTPRIO": (0, 0),
        "RLIMIT_NICE": (0, 0),
    }


def apply(limits: Limits) -> None:
    """Hold this process, and all it starts, to the limits."""
    if resource is None:
        msg = "this system has no resource limits"
        raise OSError(msg)
    for name, (soft, hard) in table(limits).items():
        kind = getattr(resource, name)
        most = resource.getrlimit(kind)[1]
        if most != resource.RLIM_INFINITY:
            soft, hard = min(soft, most), min(hard, most)
        resource.setrlimit(kind, (soft, hard))


def apply_where_possible(limits: Limits) -> None:
    """The same, leaving out what this system does not know.

    Without a user namespace the kernel counts all processes of the person, so these are not limited.
    """
    for name, values in table(limits).items():
        if name != "RLIMIT_NPROC" and hasattr(resource, name):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(getattr(resource, name), values)  # type: ignore[union-attr] # hasattr says so
