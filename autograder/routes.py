"""How the arrows of the map run: along the gutters between columns and the gaps between rows, never through a box.

A place is (x, y) in pixels. Arrows that leave one topic share a lane; the lanes of a gutter or a gap lie side by side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from autograder.layout import Spot

WIDTH, HEIGHT = 150, 60  # a box
GUTTER, GAP = 38, 24  # beside a column, between two rows
TIP = 12  # kept free before a box, for the tips of arrows
TOP = 40  # headings
Point = tuple[float, float]
Lanes = dict[tuple[int, str], float]
Arrow = tuple[str, str]


@dataclass(frozen=True)
class Lines:
    """The lanes that arrows run in: x in the gutter left of a column, y in the gap above a row, by slug."""

    gutters: Lanes
    gaps: Lanes


def corner(spot: Spot) -> Point:
    """The upper left corner of a box."""
    return GUTTER + spot.column * (WIDTH + GUTTER), TOP + GAP + spot.row * (HEIGHT + GAP)


def routes(spots: dict[str, Spot], arrows: list[Arrow]) -> dict[Arrow, list[Point]]:
    """The corners of every arrow's path, from the need's box to its topic's."""
    straight = [arrow for arrow in arrows if _below(spots, *arrow)]
    bent = [arrow for arrow in arrows if arrow not in straight]
    lines, ends = _lines(spots, bent), _ends(spots, bent)
    found = {(a, b): _straight(spots[a], spots[b]) for a, b in straight}
    found |= {(a, b): _bent(spots[a], spots[b], a, ends[a, b], lines) for a, b in bent}
    return {arrow: found[arrow] for arrow in arrows}


def _below(spots: dict[str, Spot], a: str, b: str) -> bool:
    """Whether nothing stands between a and b, one below the other."""
    column = [slug for slug, spot in spots.items() if spot.column == spots[a].column]
    return (a, b) in pairwise(column)


def _leaving(a: Spot, b: Spot) -> int:
    """The gutter that an arrow takes first: left of its own column for a topic below, else right of it."""
    return a.column if a.column == b.column else a.column + 1


def _lines(spots: dict[str, Spot], bent: list[Arrow]) -> Lines:
    gutters = {(gutter, a) for a, b in bent for gutter in (_leaving(spots[a], spots[b]), spots[b].column)}
    gaps = {(spots[b].row, a) for a, b in bent if _leaving(spots[a], spots[b]) != spots[b].column}
    x = {gutter: gutter * (WIDTH + GUTTER) for gutter, _ in gutters}
    y = {row: TOP + row * (HEIGHT + GAP) for row, _ in gaps}
    return Lines(_lanes(gutters, x, GUTTER - TIP), _lanes(gaps, y, GAP))


def _lanes(users: Iterable[tuple[int, str]], begins: dict[int, int], wide: int) -> Lanes:
    """Room for each user of a gutter or gap, evenly over its width."""
    found: Lanes = {}
    for number, begin in begins.items():
        names = sorted(name for n, name in users if n == number)
        found |= {(number, name): begin + wide * (i + 1) / (len(names) + 1) for i, name in enumerate(names)}
    return found


def _ends(spots: dict[str, Spot], bent: list[Arrow]) -> dict[Arrow, float]:
    """The y where each arrow meets its topic: on the upper half of the left side, the higher need's above."""
    found = {}
    for slug, spot in spots.items():
        coming = sorted((a for a, b in bent if b == slug), key=lambda a: (spots[a].row, a))
        for i, a in enumerate(coming, 1):
            found[a, slug] = corner(spot)[1] + 0.6 * HEIGHT * i / (len(coming) + 1)
    return found


def _straight(a: Spot, b: Spot) -> list[Point]:
    x, y = corner(a)
    return [(x + WIDTH / 2, y + HEIGHT), (x + WIDTH / 2, corner(b)[1])]


def _bent(a: Spot, b: Spot, slug: str, end: float, lines: Lines) -> list[Point]:
    leaving = _leaving(a, b)
    begin = (corner(a)[0] + (WIDTH if leaving > a.column else 0), corner(a)[1] + 0.7 * HEIGHT)
    x, last = lines.gutters[leaving, slug], lines.gutters[b.column, slug]
    gap = [] if leaving == b.column else [(x, lines.gaps[b.row, slug]), (last, lines.gaps[b.row, slug])]
    return [begin, (x, begin[1]), *gap, (last, end), (corner(b)[0], end)]
