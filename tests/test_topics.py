"""The laws, for every topic of the roadmap."""

from pathlib import Path

import pytest

from autograder import lesson, roadmap
from autograder.check import check

ROOT = Path(__file__).parent.parent
SLUGS = [topic.slug for topic in roadmap.load(ROOT).topics]


@pytest.mark.parametrize("slug", SLUGS)
def test_every_law_holds(slug):
    """The suite's verdicts can be trusted, the lesson runs, the built files are fresh."""
    assert check(ROOT, slug, 1, lambda name: None).findings == []


@pytest.mark.parametrize("slug", SLUGS)
def test_the_readme_lists_every_exercise(slug):
    """One row for a topic: the link to its notebook, and its exercises in order."""
    rows = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    (row,) = [row for row in rows if f"](assignments/{slug}/{slug}.ipynb) |" in row]
    names = [f"`{exercise.name}`" for exercise in lesson.load(ROOT, slug).exercises]
    assert row.endswith(f"| {', '.join(names)} |")
