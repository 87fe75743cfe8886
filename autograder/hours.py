"""How long a notebook takes, as its lesson says in words: `**Time**: three to four hours.`"""

from __future__ import annotations

import re
from dataclasses import dataclass

from autograder.errors import CourseError

LINE = re.compile(r"^\*\*Time\*\*:\s*(?:about )?(.+?)\s+hours?\b", re.MULTILINE)
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True)
class Hours:
    """From the quick to the slow reader; a lesson that promises nothing has (0, 0)."""

    low: float = 0.0
    high: float = 0.0

    def __add__(self, other: Hours) -> Hours:
        return Hours(self.low + other.low, self.high + other.high)

    def __str__(self) -> str:
        ends = [_figure(self.low)] if self.low == self.high else [_figure(self.low), _figure(self.high)]
        return "–".join(ends) if self.high else ""


def hours(text: str, where: str) -> Hours:
    """The hours that a lesson's text promises; CourseError if it says them in other words."""
    line = LINE.search(text)
    if line is None:
        return Hours()
    try:
        ends = [_number(words) for words in line[1].split(" to ")]
        return Hours(ends[0], ends[-1])
    except ValueError:
        msg = (
            f"{where}: {line[0]!r} cannot be read: write `**Time**: about three hours`, "
            "`three to four hours` or `three and a half hours`"
        )
        raise CourseError(msg) from None


def _number(words: str) -> float:
    """`three` is 3, `three and a half` is 3.5; ValueError for anything else."""
    whole, _, half = words.partition(" and ")
    return NUMBERS.index(whole) + 1 + ("", "a half").index(half) / 2


def _figure(value: float) -> str:
    return f"{int(value)}½" if value % 1 else f"{int(value)}"
