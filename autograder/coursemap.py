"""The map: every topic with what its lesson says, and how far somebody has come. Others draw it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder import progress, roadmap
from autograder.outline import Outline, outline
from autograder.progress import Best, State
from autograder.roadmap import Roadmap


@dataclass(frozen=True)
class CourseMap:
    """The roadmap, an outline for each topic in order, and the best scores of one person; both by slug."""

    roadmap: Roadmap
    outlines: dict[str, Outline]
    found: dict[str, Best]

    @property
    def states(self) -> dict[str, State]:
        return progress.states(self.roadmap, self.found)

    @property
    def parts(self) -> dict[str, list[Outline]]:
        """The parts that have topics, in order, each with its topics."""
        parts = {
            part.title: [o for o in self.outlines.values() if o.topic.part == part.title] for part in self.roadmap.parts
        }
        return {title: own for title, own in parts.items() if own}

    @property
    def now(self) -> str:
        """What to open now: what is begun, else what is next."""
        states = self.states
        for state, words in (("begun", "go on with"), ("next", "next")):
            for slug, each in self.outlines.items():
                if states[slug] == state:
                    return f"{words}: {each.name} (assignments/{each.notebook})"
        return "every topic is done"

    def to_json(self) -> dict[str, Any]:
        """For a program, by slug; a topic that was not tried has no score."""
        return {slug: _object(each, self.states[slug], self.found.get(slug)) for slug, each in self.outlines.items()}


def load(root: Path, found: dict[str, Best]) -> CourseMap:
    """The map of the course in the folder `root`, with these best scores."""
    road = roadmap.load(root)
    return CourseMap(road, {topic.slug: outline(root, topic) for topic in road.topics}, found)


def _object(each: Outline, state: State, best: Best | None) -> dict[str, Any]:
    return {
        "title": each.topic.title,
        "part": each.topic.part,
        "needs": list(each.topic.needs),
        "notebook": f"assignments/{each.notebook}",
        "state": state,
        "score": best.score if best else None,
        "max_score": best.max_score if best else float(each.points),
    }
