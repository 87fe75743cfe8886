"""The judge of one topic: forks a desk for each file it receives.

`python -I -m autograder.judge ROOT TOPIC FD wall|limits one|many`: with `many` it first learns what saves time later.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path

from autograder.judge.rooms import start_zygote


def main() -> None:
    root, slug, fd = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    walled, warm = sys.argv[4] == "wall", sys.argv[5] == "many"
    zygote = start_zygote(root / "assignments" / slug, walled)
    from autograder.judge.desks import serve  # loads pytest and Hypothesis; meanwhile the zygote loads matplotlib

    serve(socket.socket(fileno=fd), root, slug, zygote, warm)


if __name__ == "__main__":
    main()
