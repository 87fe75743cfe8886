"""A small zygote for the tests of the wall: a program that starts candidates as it is told, one line of JSON at a time.

Run as `python -I wall_world.py FOLDER USER WARM`: FOLDER holds the data folders, USER is "root", "nobody" or "user".
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import socket
import stat
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from autograder import wall
from autograder.wall import namespaces
from autograder.wall import syscalls as sys_

PATIENCE = 5.0  # seconds that anything may take


def fault(action: Callable[[], object]) -> str:
    """The kind of exception that this raises, or "" if it succeeds."""
    try:
        action()
    except BaseException as error:
        return type(error).__name__
    return ""


class Room:
    """One candidate, seen from the grader's side."""

    def __init__(self, ground: wall.Ground, code: str, data: str | None) -> None:
        self.lifeline, its_lifeline = socket.socketpair()
        self.said, voice = socket.socketpair()
        self.endings, ending = os.pipe()
        self.warden = os.fork()
        if self.warden == 0:
            self.lifeline.close()
            self.said.close()
            how = wall.guard(
                ground, lambda: speak(code, voice), lifeline=its_lifeline.fileno(), keep=[voice.fileno()], data=data
            )
            os.write(ending, json.dumps([how.reason, how.code, how.message]).encode())
            os._exit(0)
        os.close(ending)
        self.said.settimeout(PATIENCE)

    def first_words(self) -> str:
        return self.said.recv(1000).decode()

    def end(self) -> dict[str, Any]:
        """How it ended, what it said, and whether anything that could still speak was left."""
        os.waitpid(self.warden, 0)
        how = os.read(self.endings, 4096)
        words, left = b"", False
        try:
            while part := self.said.recv(1 << 16):
                words += part
        except TimeoutError:
            left = True
        return {"how": json.loads(how or "null"), "said": words.decode().splitlines(), "left": left}


def speak(code: str, voice: socket.socket) -> None:
    """Be the student: run the code, whose `say` reaches the grader."""

    def say(*values: object) -> None:
        voice.sendall((json.dumps(values[0] if len(values) == 1 else values) + "\n").encode())

    try:
        exec(code, {"say": say, "fault": fault, "voice": voice.fileno()})
    except Exception:
        say(traceback.format_exc())
        raise


def hold_everything() -> int:
    """Fork a process that keeps every lifeline open, as a grader would that outlives its zygote; its number."""
    holder = os.fork()
    while holder == 0:
        signal.pause()
    return holder


def open_the_way(paths: tuple[Path, ...]) -> None:
    """In a mount namespace of our own: a Python below a folder that only root may enter is open to everybody."""
    sys_.unshare(sys_.CLONE_NEWNS)
    sys_.mount("none", "/", "none", sys_.MS_REC | sys_.MS_PRIVATE)
    closed: dict[str, list[tuple[str, int]]] = {}
    for path in map(os.path.realpath, paths):
        for parent in reversed(Path(path).parents):
            if not parent.stat().st_mode & stat.S_IXOTH:
                closed.setdefault(str(parent), []).append((path, os.open(path, os.O_PATH)))
                break
    for parent, hidden in closed.items():
        sys_.mount("tmpfs", str(parent), "tmpfs", 0, "mode=755")
        for path, file in hidden:
            os.makedirs(path, exist_ok=True)
            sys_.mount(f"/proc/self/fd/{file}", path, "none", sys_.MS_BIND | sys_.MS_REC)


def settle(folder: Path, user: str) -> wall.Ground:
    plan = wall.Plan(data={path.name: path for path in folder.iterdir()})
    if user == "nobody":
        open_the_way(plan.visible)
        namespaces.stop_being_root()
    return wall.raise_in_zygote(plan)


def main() -> None:
    folder, user, warm = sys.argv[1:]
    if warm == "warm":
        for module in ("numpy", "matplotlib.pyplot", "IPython.core.interactiveshell"):
            importlib.import_module(module)
    ground, rooms = settle(Path(folder), user), dict[int, Room]()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    print(json.dumps(os.getpid()), flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        answer: Any = None
        match order["do"]:
            case "start":
                limits = replace(ground.plan.limits, **order["limits"])
                parts = ground.plan.parts - set(order["without"])
                own = replace(ground, plan=replace(ground.plan, limits=limits, parts=parts))
                room = Room(own, order["code"], order["data"])
                rooms[room.warden] = room
                answer = room.warden
            case "listen":
                answer = rooms[order["room"]].first_words()
            case "hang up":
                rooms[order["room"]].lifeline.close()
            case "hold":
                answer = hold_everything()
            case "kill":
                os.kill(order["room"], signal.SIGKILL)
            case "end":
                answer = rooms.pop(order["room"]).end()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
