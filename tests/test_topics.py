"""The laws, for every topic of the roadmap."""

from pathlib import Path

import pytest

from autograder import roadmap
from autograder.check import check

ROOT = Path(__file__).parent.parent
SLUGS = [topic.slug for topic in roadmap.load(ROOT).topics]


@pytest.mark.parametrize("slug", SLUGS)
def test_every_law_holds(slug):
    """The suite's verdicts can be trusted, the lesson runs, the built files are fresh."""
    assert check(ROOT, slug, 1, lambda name: None).findings == []
