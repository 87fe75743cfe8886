"""`course new` makes a topic that is complete at once."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder import build, coursemap, lesson, roadmap, scaffold
from autograder.errors import CourseError

ROOT = Path(__file__).parents[1]
TOML = '# Kept.\n[[parts]]\ntitle = "Calculus"\nreading = ["Strang"]\n'


@pytest.fixture
def course(tmp_path):
    """A course without topics."""
    (tmp_path / "course.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "source").mkdir()
    shutil.copy(ROOT / "source" / "course.mplstyle", tmp_path / "source")
    return tmp_path


def test_the_row_is_appended_and_the_rest_is_kept(course):
    """course.toml keeps its comments and gains one topic."""
    scaffold.new(course, "01_mean", "Über den „Mittelwert“", "Calculus")
    assert (course / "course.toml").read_text(encoding="utf-8").startswith(TOML)
    assert roadmap.load(course).topic("01_mean").title == "Über den „Mittelwert“"


def test_a_new_topic_builds_and_runs(course):
    """The example's lesson builds, is fresh, and runs as plain Python without a warning."""
    scaffold.new(course, "01_mean", "The mean", "Calculus")
    build.build(course, ["01_mean"])
    assert build.stale(course, ["01_mean"]) == []
    run = [sys.executable, "-W", "error", "../01_mean.py"]
    subprocess.run(run, cwd=course / "source/01_mean", env={"MPLBACKEND": "Agg"}, check=True, timeout=60)


def test_a_new_topic_is_on_the_map(course):
    """The example says its hours, its signs and its words, as the map and the glossary need them."""
    scaffold.new(course, "01_mean", "The mean", "Calculus")
    (found,) = coursemap.load(course, {}).outlines.values()
    assert found.hours.high
    assert [row["word"] for row in found.words] == ["mean", "sample"]
    assert found.notation


def test_every_answer_belongs_to_the_exercise(course):
    """A suite, a wrong answer for each of its tests, and two right answers are there."""
    written = [str(path) for path in scaffold.new(course, "01_mean", "The mean", "Calculus")]
    assert [e.name for e in lesson.load(course, "01_mean").exercises] == ["mean"]
    suite = (course / "autograder/suites/01_mean/test_mean.py").read_text(encoding="utf-8")
    assert sum("/wrong/mean__" in path for path in written) == suite.count("def test_") == 3
    assert sum("/right/mean__" in path for path in written) == 2


@pytest.mark.parametrize(
    ("slug", "title", "part", "message"),
    [
        ("mean", "The mean", "Calculus", "two digits"),
        ("01_mean", 'The "mean"', "Calculus", "cannot be a title"),
        ("01_mean", "", "Calculus", "cannot be a title"),
        ("01_mean", "The mean", "Calclus", "did you mean Calculus"),
    ],
)
def test_a_bad_request_changes_nothing(course, slug, title, part, message):
    """A refused topic leaves the course as it was."""
    with pytest.raises(CourseError, match=message):
        scaffold.new(course, slug, title, part)
    assert sorted(path.name for path in course.iterdir()) == ["course.toml", "source"]
    assert (course / "course.toml").read_text(encoding="utf-8") == TOML


def test_nothing_is_overwritten(course):
    """A topic whose files exist is refused."""
    (course / "source/01_mean.py").write_text("mine", encoding="utf-8")
    with pytest.raises(CourseError, match=r"source/01_mean\.py exists already"):
        scaffold.new(course, "01_mean", "The mean", "Calculus")
