"""The grader's end of a candidate: have its cells run, have it fork for a test, and end it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.judge.outputs import clean
from autograder.wire import codec, frames
from autograder.wire.peer import Lost

PROGRAM = (sys.executable, "-I", "-m", "autograder.candidate")
CELL_SECONDS = 30.0
START_SECONDS = 60.0


@dataclass
class Zygote:
    """The process that rooms are forked from, once it is warm; `control` is shared by all who ask it."""

    control: socket.socket
    process: subprocess.Popen[bytes]
    warm: bool = False

    def wait(self) -> None:
        """Wait until it is warm; RuntimeError if it never will be."""
        if self.warm:
            return
        self.control.settimeout(START_SECONDS)
        if self.control.recv(64) != b"ready":
            msg = "the process that runs student code did not start; `course doctor` tells what this machine lacks"
            raise RuntimeError(msg)
        self.control.settimeout(None)
        self.warm = True

    def close(self) -> None:
        """Let it end, now that no more rooms are wanted."""
        self.control.close()
        self.process.wait()


def start_zygote(data: Path, walled: bool) -> Zygote:
    """Start the process whose rooms see this folder: nothing of ours is in it but one socket. It warms up meanwhile."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    wall = "wall" if walled else "limits"
    command = [*PROGRAM, str(theirs.fileno()), wall, str(data)]
    process = subprocess.Popen(
        command,
        pass_fds=[theirs.fileno()],
        env=environment(),
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=None if os.environ.get("COURSE_DEBUG") else subprocess.DEVNULL,
    )
    theirs.close()
    return Zygote(ours, process)


def environment() -> dict[str, str]:
    """All that student code may know of the environment; arithmetic stays on one thread."""
    threads = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    return {"LC_ALL": "C.UTF-8", "MPLBACKEND": "agg", "PYTHONHASHSEED": "0", **dict.fromkeys(threads, "1")}


class Room:
    """One submission's process; whatever goes wrong in it is `Lost`."""

    def __init__(self, zygote: Zygote, *, trusted: bool = False) -> None:
        zygote.wait()
        self.control, theirs = socket.socketpair()
        self.lifeline, other = socket.socketpair()
        with theirs, other:
            word = b"trusted" if trusted else b"room"  # a trusted one may live as long as the grader
            frames.send_files(zygote.control, word, [theirs.fileno(), other.fileno()])

    def run(self, source: str) -> list[dict[str, Any]]:
        """Run one cell; what it showed."""
        self.control.settimeout(CELL_SECONDS)
        try:
            frames.send_files(self.control, b"r", [])
            frames.send(self.control, source.encode(errors="replace"))
            return clean(codec.load(*frames.receive(self.control), _nothing, codec.DATA))
        except TimeoutError:
            msg = f"it ran for more than {CELL_SECONDS:g} seconds"
        except frames.Closed:
            msg = "it ended the interpreter"
        except codec.Garbage:
            msg = "what it showed could not be read"
        raise Lost(msg)

    def fork(self) -> socket.socket:
        """A fork of the room as it is now, answering over the socket that is returned."""
        ours, theirs = socket.socketpair()
        self.control.settimeout(CELL_SECONDS)
        try:
            with theirs:
                frames.send_files(self.control, b"f", [theirs.fileno()])
        except (frames.Closed, TimeoutError):
            msg = "the notebook's process is gone"
            raise Lost(msg) from None
        return ours

    def end_forks(self) -> None:
        """End all forks, also one that is still busy with what nobody waits for."""
        try:
            frames.send_files(self.control, b"k", [])
        except (frames.Closed, TimeoutError):
            return

    def close(self) -> None:
        """End the room and all that it started."""
        self.lifeline.close()
        self.control.close()


def _nothing(tag: str, ident: Any) -> None:
    """Objects do not leave a cell."""
