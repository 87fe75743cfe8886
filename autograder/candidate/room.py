"""Where one submission lives: runs its cells, then forks itself for each test and answers calls."""

from __future__ import annotations

import gc
import os
import signal
import socket
from contextlib import suppress

from autograder import wall
from autograder.candidate.shell import Shell, line_of
from autograder.wire import codec, frames
from autograder.wire.forking import run_and_exit
from autograder.wire.peer import Peer


def live(control: socket.socket, shell: Shell) -> None:
    """Obey the grader until it hangs up: run a cell (r), fork for a test (f), end all tests (k)."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    sitting: list[int] = []
    while True:
        try:
            word, files = frames.receive_files(control, 1, 1)
        except frames.Closed:
            return
        if word == b"r":
            run(control, shell)
        elif word == b"f":
            sitting.append(sit(files, shell, control))
        elif word == b"k":
            while sitting:
                end(sitting.pop())


def run(control: socket.socket, shell: Shell) -> None:
    source, _ = frames.receive(control)
    outputs = shell.run(source.decode())
    frames.send(control, *codec.dump(outputs, _refuse, False))


def _refuse(value: object) -> dict[str, object]:
    return {"s": []}


def sit(files: list[int], shell: Shell, control: socket.socket) -> int:
    """Fork a child that answers calls over this file; the child's number."""
    gc.freeze()  # as in the server that forked this room: what the notebook made is shared too
    child = os.fork()
    if child == 0:
        run_and_exit(answer, socket.socket(fileno=files[0]), shell, control)
    for fd in files:
        os.close(fd)
    return child


def answer(sock: socket.socket, shell: Shell, control: socket.socket) -> None:
    """Lines of a later cell and stand-ins for names may come first; then calls."""
    with suppress(OSError):  # behind the wall it is not allowed, and not needed
        wall.die_with_parent()
    control.close()
    shell.names["__define__"], shell.names["__bind__"] = shell.define, shell.names.__setitem__
    Peer(sock, names=shell.names, line_of=line_of).serve()


def end(child: int) -> None:
    try:
        os.kill(child, signal.SIGKILL)
    except ProcessLookupError:
        return
