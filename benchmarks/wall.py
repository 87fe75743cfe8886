"""What the wall costs for each candidate, part by part, and what bubblewrap would cost instead.

Run as `python -I benchmarks/wall.py`. Each line adds one part to those above it; medians of 50.
"""

from __future__ import annotations

import importlib
import os
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ |= {"OPENBLAS_NUM_THREADS": "1", "MPLBACKEND": "agg"}
sys.path.insert(0, str(Path(__file__).parent.parent))

import matplotlib
from rich.console import Console
from rich.table import Table

from autograder import wall
from autograder.wall import landlock, limits, mounts, namespaces, seccomp

REPEATS, REPEATS_OF_PROGRAMS = 50, 7
WARM = ("numpy", "matplotlib.pyplot", "IPython.core.interactiveshell")

Steps = list[Callable[[], object]]


@dataclass(frozen=True)
class Cost:
    """Milliseconds that passed, and milliseconds that processors worked."""

    wall: float
    cpu: float


def measure(actions: Mapping[str, Callable[[], object]], repeats: int) -> dict[str, Cost]:
    """Medians; the actions take turns, so that whatever else the machine does meets all alike."""
    costs: dict[str, list[Cost]] = {label: [] for label in actions}
    for _ in range(repeats):
        for label, action in actions.items():
            costs[label].append(_once(action))
    return {
        label: Cost(statistics.median(one.wall for one in many), statistics.median(one.cpu for one in many))
        for label, many in costs.items()
    }


def _once(action: Callable[[], object]) -> Cost:
    start, before = time.perf_counter(), _worked()
    action()
    return Cost(1000 * (time.perf_counter() - start), 1000 * (_worked() - before))


def _worked() -> float:
    """Seconds of processor time of this process and of the children it waited for."""
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def in_child(steps: Steps) -> None:
    """Fork, take the steps in the child, wait for it."""
    child = os.fork()
    if child == 0:
        for step in steps:
            step()
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        msg = "a part of the wall is missing here: see `course doctor`"
        raise SystemExit(msg)


def pair(ground: wall.Ground, names: set[str], outside: Steps, inside: Steps) -> None:
    """A warden with fresh namespaces that forks a candidate."""
    enter: Steps = [lambda: namespaces.enter(names, ground.proc)] if names else []
    in_child([*enter, *outside, lambda: in_child(inside)])


def wall_actions(ground: wall.Ground) -> dict[str, Callable[[], object]]:
    """The wall with ever more parts."""
    names: list[str] = []
    outside, inside = list[Callable[[], object]](), list[Callable[[], object]]()
    actions: dict[str, Callable[[], object]] = {"fork": lambda: in_child([])}

    def add(label: str) -> None:
        actions[label] = partial(pair, ground, set(names), list(outside), list(inside))

    add("+ a warden that forks it")
    for name in namespaces.FLAGS:
        names.append(name)
        add(f"+ {name} namespace")
    outside.append(lambda: mounts.furnish(None, ground.plan.limits))
    add("+ scratch folder and data")
    for label, step in {
        "+ resource limits": lambda: limits.apply(ground.plan.limits),
        "+ no capabilities": namespaces.renounce,
        "+ Landlock": landlock.restrict,
        "+ system-call filter": seccomp.filter_calls,
    }.items():
        inside.append(step)
        add(label)
    actions["all of it, watched by its warden"] = partial(in_child, [partial(_guard, ground)])
    return actions


def _guard(ground: wall.Ground) -> None:
    _, lifeline = socket.socketpair()
    wall.guard(ground, int, lifeline=lifeline.fileno())


def bubblewrap_actions(cache: str) -> dict[str, Callable[[], object]]:
    """Bubblewrap, which starts a program: alone, and with the imports that a fork has for free."""
    bubblewrap = shutil.which("bwrap")
    if not bubblewrap:
        return {}
    visible = [*map(str, wall.python_installation()), sys.prefix, sys.base_prefix, "/usr", cache]
    binds = [text for path in visible for text in ("--ro-bind", path, path)]
    options = ["--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--dev", "/dev"]
    settings = ["--setenv", "MPLCONFIGDIR", cache, "--setenv", "OPENBLAS_NUM_THREADS", "1"]
    command = [bubblewrap, *options, *settings, *binds, "--tmpfs", "/notebook", "--chdir", "/notebook"]
    imports = "; ".join(f"import {module}" for module in WARM)
    return {
        "bubblewrap, nothing run": lambda: subprocess.run([*command, "/usr/bin/true"], check=True),
        "bubblewrap and a fresh Python": lambda: subprocess.run(
            [*command, sys.executable, "-I", "-c", imports], check=True, stderr=subprocess.DEVNULL
        ),
    }


def main() -> None:
    for module in WARM:
        importlib.import_module(module)
    theirs = measure(bubblewrap_actions(matplotlib.get_configdir()), REPEATS_OF_PROGRAMS)
    once: list[wall.Ground] = []
    zygote = {"the zygote's clean root, once": lambda: once.append(wall.raise_in_zygote(wall.Plan()))}
    setup = measure(zygote, 1)
    table = Table("", "ms", "ms of CPU", title="The wall, for each candidate")
    for label, cost in {**measure(wall_actions(once[0]), REPEATS), **theirs, **setup}.items():
        table.add_row(label, f"{cost.wall:.1f}", f"{cost.cpu:.1f}")
    Console().print(table)


if __name__ == "__main__":
    main()
