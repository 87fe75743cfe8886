"""Bad input, case by case: a folder with what was handed in, and what must come of it."""

import json
import os
import shutil
from html import escape
from pathlib import Path

import pytest
from small_course import POINTS, ROOT, SLUG, graded, hand_in_case, make

from autograder import submission

pytestmark = pytest.mark.xdist_group("submissions")  # one worker: the tests share a course

CASES = sorted(Path(__file__).with_name("submissions").iterdir())
FILE = f"{SLUG}.ipynb"


def huge(course, folder):
    """A notebook larger than any may be; the file has a hole, so it costs nothing."""
    with (folder / FILE).open("wb") as file:
        file.truncate(submission.MAX_BYTES + 1)


def link_to_the_solution(course, folder):
    """A link to the notebook with all answers."""
    (folder / FILE).symlink_to(course / "source" / SLUG / FILE)


def link_to_a_classmate(course, folder):
    """The whole folder is a link to that of a student who solved everything."""
    folder.rmdir()
    folder.symlink_to(course / "submitted" / "solved" / SLUG)


def pipe(course, folder):
    """A file that would wait for ever for somebody to write."""
    os.mkfifo(folder / FILE)


def a_folder(course, folder):
    """A folder with the name of a notebook."""
    (folder / FILE).mkdir()


def misnamed(course, folder):
    """The solved notebook under the name that a browser gives a second download."""
    shutil.copy(ROOT / "tests/submissions/solved/submission.ipynb", folder / f"{SLUG} (1).ipynb")


def nothing(course, folder):
    """An empty folder."""


BUILDS = {
    build.__name__: build
    for build in (huge, link_to_the_solution, link_to_a_classmate, pipe, a_folder, misnamed, nothing)
}


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """The small course with every case handed in, each by a student of its name."""
    root = make(tmp_path_factory.mktemp("course"))
    for case in CASES:
        hand_in_case(root, case, BUILDS)
    return root


@pytest.fixture(scope="module")
def reports(course):
    """The reports of one run over the whole class."""
    return graded(course)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_was_handed_in_gets_what_it_earned(case, course, reports):
    """Intact exercises keep their marks, and both the report and the graded notebook say what was wrong."""
    results, golden = found(reports[case.name]), json.loads((case / "expected.json").read_text(encoding="utf-8"))
    assert results == golden
    page = (course / "autograded" / case.name / SLUG / FILE).read_text(encoding="utf-8")
    said = [text for key, text in golden.items() if key == "error" and text]
    for text in [*said, *golden["remarks"], *golden["notes"].values()]:
        assert json.dumps(escape(text), ensure_ascii=False)[1:-1] in page


def found(report):
    """What a golden file says of a report."""
    exercises = report["exercises"]
    return {
        "scores": {name: exercise["score"] for name, exercise in exercises.items()},
        "error": report["error"],
        "remarks": report["remarks"],
        "notes": {name: exercise["note"] for name, exercise in exercises.items() if exercise["note"]},
    }


def test_every_case_is_graded(reports):
    """No submission is a fault of the grader, and full marks are full marks."""
    assert sorted(reports) == [case.name for case in CASES]
    assert found(reports["solved"])["scores"] == POINTS
