"""A judge that waits for seconds where others wait for half a minute: a program like `autograder.judge`."""

import sys
from pathlib import Path

from autograder.judge import __main__ as judge
from autograder.judge import examine, rooms, suites

CELL_SECONDS, CALL_SECONDS, IMPATIENT = 3.0, 2.0, 0.5


def main() -> None:
    rooms.PROGRAM = (sys.executable, "-I", str(Path(__file__).with_name("hasty_candidate.py")))
    rooms.CELL_SECONDS, suites.CALL_SECONDS, examine.IMPATIENT = CELL_SECONDS, CALL_SECONDS, IMPATIENT
    judge.main()


if __name__ == "__main__":
    main()
