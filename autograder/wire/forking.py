"""A server that forks: one child for each word it receives, handed the files that came with the word."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from collections.abc import Callable

from autograder.wire import frames

MAX_WORD = 1 << 16


def serve_by_forking(control: socket.socket, files: int, child: Callable[[bytes, list[int]], None]) -> None:
    """Fork `child(word, files)` for every word until the other side hangs up; children are never waited for."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    gc.freeze()  # a collection in a child would touch, and so copy, every page it shares with this process
    while True:
        try:
            word, given = frames.receive_files(control, MAX_WORD, files)
        except frames.Closed:
            return
        if os.fork() == 0:
            control.close()
            run_and_exit(child, word, given)
        for fd in given:
            os.close(fd)


def run_and_exit(action: Callable[..., object], *args: object) -> None:
    """Do this and end the process, whatever happens: nothing of the parent's clean-up runs in a child."""
    code = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        action(*args)
        code = 0
    except BaseException:
        if os.environ.get("COURSE_DEBUG"):
            sys.excepthook(*sys.exc_info())
    finally:
        os._exit(code)
