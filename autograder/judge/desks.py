"""The desks of a judge: each grades what the front hands it, one submission after another."""

from __future__ import annotations

import resource
import signal
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

from autograder.code_cell import CodeCell
from autograder.errors import CourseError
from autograder.judge.bench import Bench, open_suite
from autograder.judge.grading import grade
from autograder.judge.rooms import Zygote
from autograder.report import to_wire
from autograder.wire import codec, frames
from autograder.wire.forking import serve_by_forking

MEMORY = 4 << 30  # bytes of a desk
SECONDS = 300  # of processor time that a desk may spend on one submission, which is a hundred times the usual


def serve(control: socket.socket, root: Path, slug: str, zygote: Zygote, warm: bool) -> None:
    """Say over `control` that the suite can be used, or why not; then fork a desk for each socket that comes."""
    try:
        bench = Bench(open_suite(root, slug), zygote)
        zygote.wait()
        if warm:
            bench.warm_up()
            bench.leave_reference()
    except (CourseError, RuntimeError) as error:
        control.send(f"!{error}".encode()[:60_000])
        return
    control.send(b"ready")
    serve_by_forking(control, 1, lambda word, files: desk(socket.socket(fileno=files[0]), bench))
    zygote.control.close()


def desk(sock: socket.socket, bench: Bench) -> None:
    """Say that somebody is here, then grade one submission after another until the front hangs up.

    The kernel ends a desk that needs too much.
    """
    with suppress(ValueError, OSError):  # macOS knows the name of this limit only
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    frames.send(sock, b"seated")
    while True:
        signal.setitimer(signal.ITIMER_PROF, 0)
        try:
            student, cells = receive(sock)
        except frames.Closed:
            return
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        report, outputs = grade(bench, [CodeCell(*cell) for cell in cells], student)
        frames.send(sock, *codec.dump([to_wire(report), outputs], _refuse, True))


def receive(sock: socket.socket) -> Any:
    return codec.load(*frames.receive(sock), lambda tag, ident: None, codec.DATA)


def _refuse(value: object) -> dict[str, Any]:
    msg = f"a {type(value).__name__} in a report"
    raise TypeError(msg)
