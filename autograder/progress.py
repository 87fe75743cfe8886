"""A self-learner's progress: the best score of each topic, in one small file of their own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from autograder.errors import CourseError
from autograder.files import replace
from autograder.roadmap import Roadmap, Topic

FILE = "progress.json"
State = Literal["done", "begun", "next", "later"]
MARKS: dict[State, str] = {"done": "✓", "begun": "◐", "next": "→", "later": "·"}


@dataclass(frozen=True)
class Best:
    """The best score of a topic, and full marks."""

    score: float
    max_score: float

    @property
    def full(self) -> bool:
        return self.score >= self.max_score


def read(root: Path) -> dict[str, Best]:
    """The best scores by slug; {} if nothing was tried; CourseError if the file is not as `note` writes it."""
    try:
        rows = json.loads((root / FILE).read_bytes())
        return {slug: _best(**row) for slug, row in rows.items()}
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, AttributeError) as error:
        msg = f"{FILE} is not as `course try` wrote it ({error}): correct it, or remove it to begin a new map"
        raise CourseError(msg) from None


def _best(score: Any, max_score: Any) -> Best:
    if not all(type(value) in (int, float) for value in (score, max_score)):
        msg = f"{score!r} of {max_score!r} is no score"
        raise ValueError(msg)
    return Best(float(score), float(max_score))


def note(root: Path, slug: str, new: Best) -> dict[str, Best]:
    """Keep this score if it is the best; all best scores. Marks out of another total than today's count no more."""
    found = read(root)
    old = found.get(slug, new)
    found[slug] = old if old.max_score == new.max_score and old.score > new.score else new
    text = json.dumps({name: vars(best) for name, best in sorted(found.items())}, indent=1)
    replace(root / FILE, f"{text}\n".encode())
    return found


def states(roadmap: Roadmap, found: dict[str, Best]) -> dict[str, State]:
    """Full marks are done, other marks begun; next is what needs nothing that is not done."""
    done = {slug for slug, best in found.items() if best.full}
    return {topic.slug: _state(topic, done, set(found)) for topic in roadmap.topics}


def _state(topic: Topic, done: set[str], tried: set[str]) -> State:
    if topic.slug in tried:
        return "done" if topic.slug in done else "begun"
    return "next" if done.issuperset(topic.needs) else "later"
