"""A warm process whose rooms have less of everything: a program like `autograder.candidate`."""

import functools

from autograder import wall
from autograder.candidate import __main__ as candidate

LIMITS = {"memory": 1024 << 20, "cpu_seconds": 10, "wall_seconds": 60.0, "scratch_bytes": 16 << 20, "processes": 32}


def main() -> None:
    wall.Limits = functools.partial(wall.Limits, **LIMITS)
    candidate.main()


if __name__ == "__main__":
    main()
