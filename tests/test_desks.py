"""A desk that needs too much for one submission is ended, and its front hears of it."""

import signal
import socket
import subprocess
import sys

import pytest

from autograder.wire import codec, frames

DESK = """
import socket, sys
from autograder.judge import desks

desks.SECONDS = 0.5
desks.grade = {grade}
desks.desk(socket.socket(fileno=int(sys.argv[1])), None)
"""
GREEDY = {
    "time": ("lambda bench, cells, student: [None for _ in iter(int, 1)]", -signal.SIGPROF),
    "memory": ("lambda bench, cells, student: bytearray(8 << 30)", 1),
}


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS knows no limit of memory")
@pytest.mark.parametrize("need", GREEDY)
def test_a_greedy_desk_is_ended(need):
    """The kernel ends it, or Python does for want of memory; nobody waits for an answer."""
    grade, ended = GREEDY[need]
    ours, theirs = socket.socketpair()
    with ours, theirs:
        words = [sys.executable, "-c", DESK.format(grade=grade), str(theirs.fileno())]
        with subprocess.Popen(words, pass_fds=[theirs.fileno()], stderr=subprocess.DEVNULL) as desk:
            theirs.close()
            ours.settimeout(60)
            frames.receive(ours)  # it is seated
            frames.send(ours, *codec.dump(["ana", [["x = 1", None]]], str, True))
            with pytest.raises(frames.Closed):
                frames.receive(ours)
        assert desk.returncode == ended
