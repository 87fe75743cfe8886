"""`course grade` and `course try`: what is graded, skipped, recorded and told, and how an interrupted run goes on."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook
from small_course import OWN, POINTS, SLUG, SUM, hand_in, left_running, make, released, solved, wait_for

from autograder.classroom import graded_path, handed_in
from autograder.cli import main
from autograder.engine import Desk, Judge
from autograder.judge.grading import CodeCell
from autograder.wire import frames

pytestmark = pytest.mark.xdist_group("classroom")  # one worker: the tests share a course

FULL = sum(POINTS.values())
KEYS = ["topic", "student", "score", "max_score", "error", "exercises"]  # what is promised, and
MORE = ["remarks"]  # what comes with it
EXERCISE_KEYS, EXERCISE_MORE = ["score", "max_score", "error", "misconception", "tests"], ["hint", "note"]


@pytest.fixture(scope="module")
def handed(tmp_path_factory):
    """The small course, with one who solved it, one with one mistake, and one who has not begun."""
    root = make(tmp_path_factory.mktemp("course"))
    hand_in(root, "ana", solved(root))
    hand_in(root, "ben", solved(root, mean=SUM))
    hand_in(root, "chloe", released(root))
    return root


@pytest.fixture(scope="module")
def first(handed):
    """The first run over the class."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(handed)
        return CliRunner().invoke(main, ["grade", "--json"])


@pytest.fixture
def course(handed, first):
    """The small course, graded once."""
    return handed


@pytest.fixture
def command(course, monkeypatch):
    """Runs `course` in the course's folder."""
    monkeypatch.chdir(course)
    return lambda *words: CliRunner().invoke(main, words)


def objects(result):
    """The JSON objects that a command printed, by student."""
    reports = [json.loads(line) for line in result.stdout.splitlines()]
    return {report["student"]: report for report in reports}


def scores(root):
    """What the gradebook says, student by student; a student who is there twice is there twice."""
    with Gradebook(f"sqlite:///{root}/gradebook.db") as book:
        return sorted((s.student.id, s.score) for s in book.find_assignment(SLUG).submissions)


CLASS = [("ana", FULL), ("ben", POINTS["spread"] + POINTS["variance"]), ("chloe", 0.0)]


def test_the_first_run_grades_everybody(course, first):
    """Every submission has its object, its row in the gradebook and its graded notebook; the exit code is 0."""
    assert (first.exit_code, "3 graded, 0 unchanged, 0 faults" in first.stderr) == (0, True)
    assert scores(course) == CLASS
    for report in objects(first).values():
        assert sorted(report) == sorted(KEYS + MORE)
        assert (report["topic"], report["max_score"], report["error"]) == (SLUG, FULL, None)
        assert list(report["exercises"]) == list(POINTS)
        for exercise in report["exercises"].values():
            assert sorted(exercise) == sorted(EXERCISE_KEYS + EXERCISE_MORE)
            assert all(sorted(test) == ["message", "name", "passed", "property"] for test in exercise["tests"])
    ben = objects(first)["ben"]["exercises"]
    assert ben["mean"]["misconception"] == "mean__forgets_to_divide"
    assert ben["variance"]["note"] == "Judged with mean answered correctly."
    assert all(graded_path(course, handed).exists() for handed in handed_in(course, SLUG, None))


def test_what_is_unchanged_is_not_graded_again(command, first):
    """A second run grades nothing and says the same."""
    second = command("grade", "--json")
    assert "0 graded, 3 unchanged" in second.stderr
    assert objects(first) == objects(second)
    assert list(objects(second)) == ["ana", "ben", "chloe"]


def test_force_and_student(command):
    """One student can be graded again, and gets the same."""
    before = objects(command("grade", "--json"))
    result = command("grade", SLUG, "--student", "ben", "--force", "--json")
    assert "1 graded, 0 unchanged" in result.stderr
    assert objects(result) == {"ben": before["ben"]}


def test_a_changed_submission_is_graded_again(course, command):
    """And no other; the gradebook has the new score, once."""
    hand_in(course, "ben", solved(course))
    assert "1 graded, 2 unchanged" in command("grade").stderr
    assert scores(course) == [("ana", FULL), ("ben", FULL), ("chloe", 0.0)]
    hand_in(course, "ben", solved(course, mean=SUM))
    assert "1 graded, 2 unchanged" in command("grade").stderr
    assert scores(course) == CLASS


def test_a_changed_suite_grades_all_again(course, command):
    """A test that nobody passes any more costs its weight."""
    suite = course / "autograder" / "suites" / SLUG / "test_spread.py"
    text = suite.read_text(encoding="utf-8")
    try:
        suite.write_text(f'{text}\n\ndef test_no(student):\n    """No."""\n    assert False\n', encoding="utf-8")
        assert "3 graded, 0 unchanged" in command("grade").stderr
        assert scores(course)[0] == ("ana", pytest.approx(FULL - 1 / 4, abs=0.01))
    finally:
        suite.write_text(text, encoding="utf-8")
    assert "3 graded, 0 unchanged" in command("grade").stderr
    assert scores(course) == CLASS


def test_a_broken_suite_is_an_error_and_no_score(course, command):
    """The instructor is told, the exit code is not 0, and every grade stays as it was."""
    suite = course / "autograder" / "suites" / SLUG / "test_spread.py"
    text = suite.read_text(encoding="utf-8")
    try:
        suite.write_text("def (", encoding="utf-8")
        result = command("grade")
    finally:
        suite.write_text(text, encoding="utf-8")
    assert (result.exit_code, "cannot be collected" in result.stderr) == (2, True)
    assert scores(course) == CLASS


def test_a_fault_of_the_grader_is_no_score(course, command, monkeypatch):
    """Where the grader breaks again and again, nothing is recorded, it is said, and the exit code is 1."""

    def broken(desk, request):
        raise frames.Closed

    monkeypatch.setattr(Desk, "ask", broken)
    hand_in(course, "dev", solved(course))
    result = command("grade", "--student", "dev", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "dev, 01_mean: the grader broke" in result.stderr
    assert scores(course) == CLASS
    monkeypatch.undo()
    (course / "submitted" / "dev" / SLUG / f"{SLUG}.ipynb").unlink()
    (course / "submitted" / "dev" / SLUG).rmdir()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--student", "nobody"), "nothing was handed in by nobody"),
        (("01_meen",), "did you mean 01_mean"),
    ],
)
def test_a_request_for_nothing_says_so(command, words, message):
    """Exit code 2, and one message."""
    result = command("grade", *words)
    assert (result.exit_code, message in result.stderr) == (2, True)


def test_a_timestamp_that_is_none_is_left_aside(course, command):
    """Nonsense in timestamp.txt does not stop the class."""
    stamp = course / "submitted" / "ana" / SLUG / "timestamp.txt"
    stamp.write_text("yesterday, I think", encoding="utf-8")
    assert command("grade", "--student", "ana", "--force").exit_code == 0
    stamp.unlink()


@pytest.mark.parametrize(("student", "code"), [("ana", 0), ("ben", 1), ("chloe", 1)])
def test_try_gives_the_same_verdict(course, command, student, code):
    """The object of `course try` is that of `course grade` but for the name; exit code 0 means full marks."""
    graded = objects(command("grade", "--student", student, "--json"))[student]
    result = command("try", f"submitted/{student}/{SLUG}/{SLUG}.ipynb", "--json")
    assert result.exit_code == code
    assert json.loads(result.stdout) == {**graded, "student": "you"}


def test_try_of_something_else_says_so(command):
    """A file that is not there or of no topic is exit code 2."""
    for name in ("absent.ipynb", "course.toml"):
        assert command("try", name).exit_code == 2


def children(process):
    """The processes that this one started, with their command lines."""
    numbers = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="utf-8").split()
    return {int(n): Path(f"/proc/{n}/cmdline").read_bytes() for n in numbers}


@pytest.mark.skipif(sys.platform != "linux", reason="finds the processes in /proc")
def test_a_judge_that_dies_is_asked_again(course):
    """A desk that is killed, or the whole judge, costs a retry and never a mark."""
    cells = [CodeCell("import numpy as np", None)]
    cells += [CodeCell(source, name) for name, source in OWN.items()]
    judge = Judge(course, SLUG, walled=False, many=False)
    with closing(judge), closing(Desk(judge)) as desk:
        first, _ = desk.grade(cells, "ana")
        assert first.score == FULL
        for number, words in children(judge.process.pid).items():
            if b"autograder.candidate" not in words:
                os.kill(number, signal.SIGKILL)
        assert desk.grade(cells, "ana")[0] == first
        desks = children(judge.process.pid)
        judge.process.kill()
        for number in desks:
            os.kill(number, signal.SIGKILL)
        assert desk.grade(cells, "ana")[0] == first


MANY, KILLS = 60, 4  # three batches


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_an_interrupted_run_goes_on(tmp_path):
    """Killed at any moment, the grader leaves nothing running and no grade is lost; a last run grades the rest."""
    root, moments = make(tmp_path), random.Random(3)
    for i in range(MANY):
        hand_in(root, f"student-{i:02}", solved(root) if i % 2 else solved(root, mean=SUM))
    run = [sys.executable, "-c", "from autograder.cli import main; main()", "grade", "--json"]
    kept: set[Path] = set()
    for kill in range(KILLS):
        with subprocess.Popen(run, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as grader:
            if kill:  # the first dies while it starts
                wait_for(lambda before=kept: graded(root) > before or grader.poll() is not None)
            time.sleep(moments.uniform(0.0, 1.0))
            grader.kill()
        wait_for(lambda: not left_running(root))
        assert kept <= graded(root)
        kept = graded(root)
        assert {path.parts[-3] for path in kept} <= ({student for student, _ in scores(root)} if kept else set())
        assert not list(root.glob("autograded/*/*/.*"))[kill + 1 :]  # at most one file was being written each time
    again = subprocess.run(run, cwd=root, capture_output=True, text=True, check=True)
    reports = [json.loads(line) for line in again.stdout.splitlines()]
    assert len(reports) == MANY
    assert f"{len(kept)} unchanged" in again.stderr
    expected = [(f"student-{i:02}", FULL if i % 2 else FULL - POINTS["mean"]) for i in range(MANY)]
    assert sorted((report["student"], report["score"]) for report in reports) == expected == scores(root)


def graded(root):
    """The graded notebooks that are there."""
    return set(root.glob("autograded/*/*/*.ipynb"))
