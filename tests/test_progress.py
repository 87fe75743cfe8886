"""A self-learner's progress: what is kept, and what follows from it."""

import pytest

from autograder import progress, roadmap
from autograder.errors import CourseError
from autograder.progress import Best

ROAD = roadmap.parse(
    '[[parts]]\ntitle = "Calculus"\nreading = []\n'
    + "".join(
        f'[[topics]]\nslug = "{slug}"\ntitle = "T"\npart = "Calculus"\nneeds = {needs}\n'
        for slug, needs in (("01_a", "[]"), ("02_b", '["01_a"]'), ("03_c", '["01_a", "02_b"]'), ("04_d", "[]"))
    )
)


@pytest.mark.parametrize(
    ("found", "states"),
    [
        ({}, ["next", "later", "later", "next"]),
        ({"01_a": Best(1, 2)}, ["begun", "later", "later", "next"]),
        ({"01_a": Best(0, 2)}, ["begun", "later", "later", "next"]),
        ({"01_a": Best(2, 2)}, ["done", "next", "later", "next"]),
        ({"01_a": Best(2, 2), "03_c": Best(1, 2)}, ["done", "next", "begun", "next"]),
        ({"02_b": Best(2, 2)}, ["next", "done", "later", "next"]),
        ({slug: Best(2, 2) for slug in ("01_a", "02_b", "03_c", "04_d", "99_gone")}, ["done"] * 4),
    ],
)
def test_the_states_follow_from_the_marks(found, states):
    """Full marks are done, less is begun; what needs nothing undone is next; the rest is later."""
    assert list(progress.states(ROAD, found).values()) == states


def test_the_best_score_is_kept(tmp_path):
    """A worse attempt changes nothing, a better one counts, and other topics stay."""
    for score in (3, 7.5, 5):
        progress.note(tmp_path, "01_a", Best(score, 10))
    progress.note(tmp_path, "02_b", Best(1, 2))
    assert progress.read(tmp_path) == {"01_a": Best(7.5, 10), "02_b": Best(1, 2)}


def test_marks_of_another_total_count_no_more(tmp_path):
    """When a lesson's points change, the old best cannot be compared."""
    progress.note(tmp_path, "01_a", Best(10, 10))
    assert progress.note(tmp_path, "01_a", Best(4, 12)) == {"01_a": Best(4, 12)}


def test_nothing_tried_is_no_error(tmp_path):
    """Without a file, nothing is begun."""
    assert progress.read(tmp_path) == {}


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"\xff",
        b"[]",
        b'{"01_a": 3}',
        b'{"01_a": {"score": 3}}',
        b'{"01_a": {"score": "3", "max_score": 3}}',
        b'{"01_a": {"score": true, "max_score": 3}}',
    ],
)
def test_a_broken_file_names_the_cure_and_is_kept(tmp_path, content):
    """What `course try` did not write is refused with what to do, and never overwritten."""
    (tmp_path / progress.FILE).write_bytes(content)
    for use in (lambda: progress.read(tmp_path), lambda: progress.note(tmp_path, "01_a", Best(1, 2))):
        with pytest.raises(CourseError, match=r"progress\.json is not as .*correct it, or remove it"):
            use()
    assert (tmp_path / progress.FILE).read_bytes() == content
