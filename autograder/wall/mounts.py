"""What the candidate sees of the file system: the Python installation, one folder of data, one of its own."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from autograder.wall import syscalls as sys_
from autograder.wall.limits import Limits

SCRATCH, DATA, NOTHING = "/notebook", "/data", ".nothing"
DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
OLD = "/.old"
READ_ONLY = sys_.MOUNT_ATTR_RDONLY | sys_.MOUNT_ATTR_NOSUID | sys_.MOUNT_ATTR_NODEV
INERT = sys_.MS_NOSUID | sys_.MS_NODEV | sys_.MS_NOEXEC


def clean_root(visible: Iterable[Path], data: Mapping[str, Path]) -> None:
    """Exchange the whole file system for one that holds these paths, read-only, and nothing else.

    To be called once, in a mount namespace of its own. There is no /proc: no lesson needs it, and
    it would tell of the machine.
    """
    binds = _binds(visible) | {f"{DATA}/{name}": os.path.realpath(path) for name, path in data.items()}
    sys_.mount("none", "/", "none", sys_.MS_REC | sys_.MS_PRIVATE)
    sys_.mount("tmpfs", "/tmp", "tmpfs", INERT & ~sys_.MS_NOEXEC, "size=1m,mode=755")
    os.mkdir(f"/tmp{OLD}")
    sys_.pivot_root("/tmp", f"/tmp{OLD}")
    os.chdir("/")
    for target, source in binds.items():
        _bind(OLD + source, target)
    for device in DEVICES:
        _bind(OLD + device, device)
    for folder in (SCRATCH, f"{DATA}/{NOTHING}"):
        os.makedirs(folder)
    if not os.path.exists("/tmp"):
        os.symlink(SCRATCH, "/tmp")
    sys_.unmount(OLD)
    os.rmdir(OLD)
    for target in binds:
        sys_.set_mount(target, READ_ONLY, sys_.AT_RECURSIVE)
    sys_.set_mount("/", READ_ONLY)


def _binds(visible: Iterable[Path]) -> dict[str, str]:
    """Where → what. A path through a link is shown under its true name too: libraries know either."""
    named = [os.path.abspath(path) for path in visible]
    binds: dict[str, str] = {}
    for path in sorted({*named, *map(os.path.realpath, named)}):
        if not any(path.startswith(f"{other}/") for other in binds):
            binds[path] = os.path.realpath(path)
    return binds


def _bind(source: str, target: str) -> None:
    """Show a file or folder, with all that is mounted below it, in a second place."""
    folder = target if os.path.isdir(source) else os.path.dirname(target)
    os.makedirs(folder, exist_ok=True)
    if folder != target:
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY))
    sys_.mount(source, target, "none", sys_.MS_BIND | sys_.MS_REC)


def unreadable(visible: Iterable[Path], data: Mapping[str, Path]) -> list[str]:
    """Paths behind the wall that the candidate's user may not read."""
    folders = [f"{DATA}/{name}" for name in data]
    files = [f"{folder}/{name}" for folder in folders if os.access(folder, os.R_OK) for name in os.listdir(folder)]
    places = [*_binds(visible), *folders, *files]
    return [place for place in places if not os.access(place, os.R_OK)]


def furnish(data: str | None, limits: Limits) -> None:
    """The candidate's own: an empty scratch folder of bounded size, and links in it to its data.

    Data is laid over the folder that holds everybody's, which is out of reach from then on.
    """
    size = f"size={limits.scratch_bytes},nr_inodes={limits.scratch_files},mode=700"
    sys_.mount("tmpfs", SCRATCH, "tmpfs", INERT, size)
    sys_.mount(f"{DATA}/{data or NOTHING}", DATA, "none", sys_.MS_BIND | sys_.MS_REC)
    for name in os.listdir(DATA):
        os.symlink(f"{DATA}/{name}", f"{SCRATCH}/{name}")
    os.chdir(SCRATCH)
