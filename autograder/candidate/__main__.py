"""The warm process: `python -I -m autograder.candidate FD wall|limits FOLDER` forks a room for each submission."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from autograder import wall
from autograder.candidate.room import live
from autograder.candidate.shell import warm
from autograder.wire.forking import serve_by_forking

DATA = "data"  # the name under which the wall shows the assignment's folder

LASTING = wall.Limits(wall_seconds=1e9, cpu_seconds=3600)

Enclose = Callable[[Callable[[], None], int, int, wall.Limits], object]


def main() -> None:
    control, walled, folder = socket.socket(fileno=int(sys.argv[1])), sys.argv[2] == "wall", Path(sys.argv[3])
    shell = warm()
    enclose = behind_wall(folder) if walled else within_limits(folder)
    control.send(b"ready")

    def room(word: bytes, files: list[int]) -> None:
        own, lifeline = files
        limits = LASTING if word == b"trusted" else wall.Limits()
        enclose(lambda: live(socket.socket(fileno=own), shell), own, lifeline, limits)

    serve_by_forking(control, 2, room)


def behind_wall(folder: Path) -> Enclose:
    """Each room in namespaces of its own, watched from outside."""
    ground = wall.raise_in_zygote(wall.Plan(data={DATA: folder}))

    def enclose(run: Callable[[], None], control: int, lifeline: int, limits: wall.Limits) -> object:
        own = replace(ground, plan=replace(ground.plan, limits=limits))
        return wall.guard(own, run, lifeline=lifeline, keep=[control], data=DATA)

    return enclose


def within_limits(folder: Path) -> Enclose:
    """A process with limits: for one's own code, and where the kernel offers no more."""

    def enclose(run: Callable[[], None], control: int, lifeline: int, limits: wall.Limits) -> None:
        wall.limits_only(wall.Plan(limits=limits))
        os.chdir(folder)
        run()

    return enclose


if __name__ == "__main__":
    main()
