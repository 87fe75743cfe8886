"""The roadmap reads course.toml, and refuses what does not hold together."""

from pathlib import Path

import pytest

from autograder import roadmap
from autograder.errors import CourseError

ROOT = Path(__file__).parents[1]
PARTS = '[[parts]]\ntitle = "Calculus"\nreading = ["Strang"]\n'


def topic(slug="01_limits", part="Calculus", needs="[]"):
    return f'[[topics]]\nslug = "{slug}"\ntitle = "Limits"\npart = "{part}"\nneeds = {needs}\n'


def test_reads_parts_and_topics_in_order():
    """Parts and topics keep the order of the file."""
    road = roadmap.parse(PARTS + topic() + topic("02_series", needs='["01_limits"]'))
    assert road.parts == (roadmap.Part("Calculus", ("Strang",)),)
    assert [t.slug for t in road.topics] == ["01_limits", "02_series"]
    assert road.topic("02_series").needs == ("01_limits",)


def test_the_course_has_a_sound_roadmap():
    """The course's own course.toml is valid."""
    assert roadmap.load(ROOT).topics


def test_an_unknown_topic_names_the_close_ones():
    """A misspelt slug is answered by the slug that was meant."""
    with pytest.raises(CourseError, match="did you mean 01_limits"):
        roadmap.parse(PARTS + topic()).topic("limits")


def test_a_missing_file_names_the_cure(tmp_path):
    """Outside a course, the message says where to run the command."""
    with pytest.raises(CourseError, match=r"no course\.toml in .* run this in the folder of the course"):
        roadmap.load(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[", "is not TOML"),
        ("topics = 1", "must have exactly parts"),
        (PARTS + "[[topics]]\nslug = 1", "must have exactly slug"),
        (PARTS + topic(needs="[1]"), "needs must be a list of texts"),
        (PARTS + PARTS, "two parts have the same title"),
        (PARTS + topic("limits"), "two digits and lower-case words"),
        (PARTS + topic("../01_limits"), "two digits and lower-case words"),
        (PARTS + topic() + topic(), "appears twice"),
        (PARTS + topic(part="Calclus"), "did you mean Calculus"),
        (PARTS + topic(needs='["02_series"]') + topic("02_series"), "no earlier topic"),
    ],
)
def test_what_does_not_hold_together_is_refused(text, message):
    """Each mistake in course.toml has its own message."""
    with pytest.raises(CourseError, match=message):
        roadmap.parse(text)
