"""The front's end of the judges: one process a topic, started when first needed, that never meets the front's files."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from threading import Lock
from typing import Any

from autograder.code_cell import CodeCell
from autograder.errors import CourseError
from autograder.report import Report, from_wire
from autograder.wire import codec, frames

PROGRAM = (sys.executable, "-I", "-m", "autograder.judge")
TRIES = 2
Outputs = list[list[dict[str, Any]]]


class GraderFault(CourseError):
    """The grader itself broke: an error for the instructor, never a score."""


class Desk:
    """A connection to a judge: grades one submission at a time; a new one is opened when it breaks."""

    def __init__(self, judge: Judge) -> None:
        self.judge, self.sock = judge, judge.connect()

    def grade(self, cells: list[CodeCell], student: str) -> tuple[Report, Outputs]:
        """The report of these cells and what each showed; tried again before it is called a fault."""
        for _ in range(TRIES):
            try:
                return self.ask([student, [[cell.source, cell.exercise] for cell in cells]])
            except (frames.Closed, codec.Garbage):
                self.close()
                self.sock = self.judge.connect()
        msg = f"the grader broke {TRIES} times on this submission; run with COURSE_DEBUG=1 to see where"
        raise GraderFault(msg)

    def close(self) -> None:
        self.sock.close()

    def ask(self, request: list[Any]) -> tuple[Report, Outputs]:
        frames.send(self.sock, *codec.dump(request, _refuse, True))
        report, outputs = codec.load(*frames.receive(self.sock), lambda tag, ident: None, codec.DATA)
        return from_wire(report), outputs


def _refuse(value: object) -> dict[str, Any]:
    msg = f"a {type(value).__name__} in a request"
    raise TypeError(msg)


class Judge:
    """The process that holds one topic's suite; it starts at once, and again should it die."""

    def __init__(self, root: Path, slug: str, *, walled: bool, many: bool) -> None:
        self.slug, self.lock = slug, Lock()
        self.words = [str(root), slug, "wall" if walled else "limits", "many" if many else "one"]
        self._start()

    def _start(self) -> None:
        self.ready = False
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        root, slug, *rest = self.words
        command = [*PROGRAM, root, slug, str(theirs.fileno()), *rest]
        output = None if os.environ.get("COURSE_DEBUG") else subprocess.DEVNULL
        with theirs:
            self.process = subprocess.Popen(
                command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )

    def connect(self) -> socket.socket:
        """A socket to a desk of its own; CourseError if the suite cannot be used."""
        with self.lock:
            try:
                return self._seat()
            except frames.Closed:  # the judge was killed
                self.close()
                self._start()
                return self._seat()

    def _seat(self) -> socket.socket:
        self._wait()
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                frames.send_files(self.control, b"desk", [theirs.fileno()])
            frames.receive(ours)  # a judge that is dying still takes words, and seats nobody
        except BaseException:
            ours.close()
            raise
        return ours

    def _wait(self) -> None:
        word = b"ready" if self.ready else self.control.recv(1 << 16)
        if word != b"ready":
            problem = word.decode().removeprefix("!")
            msg = problem or f"the judge of {self.slug} did not start; run again with COURSE_DEBUG=1 to see why"
            raise CourseError(msg)
        self.ready = True

    def close(self) -> None:
        self.control.close()
        self.process.wait()
