"""The warm process: `python -I -m autograder.candidate FD` forks a room for each submission."""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path

from autograder.candidate.room import live
from autograder.candidate.shell import warm
from autograder.wire.forking import serve_by_forking


def main() -> None:
    control = socket.socket(fileno=int(sys.argv[1]))
    shell = warm()
    control.send(b"ready")

    def room(word: bytes, files: list[int]) -> None:
        plan = json.loads(word)
        os.chdir(Path(plan["folder"]))
        live(socket.socket(fileno=files[0]), shell)

    serve_by_forking(control, 2, room)


if __name__ == "__main__":
    main()
