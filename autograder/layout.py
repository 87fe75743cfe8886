"""Where each topic stands on the map: a part is a column, and what a topic needs never stands below it."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.roadmap import Roadmap


@dataclass(frozen=True)
class Spot:
    """A place on the map, counted from the upper left."""

    column: int
    row: int


def spots(roadmap: Roadmap, parts: list[str]) -> dict[str, Spot]:
    """Each topic stands below the one before it in its part, and below what it needs; `parts` are the columns."""
    found: dict[str, Spot] = {}
    free = dict.fromkeys(parts, 0)
    for topic in roadmap.topics:
        row = max([free[topic.part], *(found[need].row + 1 for need in topic.needs)])
        found[topic.slug] = Spot(parts.index(topic.part), row)
        free[topic.part] = row + 1
    return found


def arrows(roadmap: Roadmap) -> list[tuple[str, str]]:
    """From a need to its topic, without what others say already: where a → b → c, there is no a → c."""
    before: dict[str, set[str]] = {}
    for topic in roadmap.topics:
        before[topic.slug] = set(topic.needs).union(*(before[need] for need in topic.needs))
    return [
        (need, topic.slug)
        for topic in roadmap.topics
        for need in topic.needs
        if not any(need in before[other] for other in topic.needs)
    ]
