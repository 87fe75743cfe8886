"""nbgrader's own commands, with the shipped settings, on a small class: grades, pages, and nothing secret in them."""

import ast
import csv
import json
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from small_course import OWN, POINTS, ROOT, SLUG, SUM, cell, hand_in, make, released, solved

from autograder import lesson, roll

pytestmark = pytest.mark.xdist_group("nbgrader")  # one worker: the tests share a course

CASES = ROOT / "tests" / "submissions"
DUE, IN_TIME, LATE = "2030-01-10 12:00:00 UTC", "2030-01-10 11:00:00 UTC", "2030-01-11 12:00:00 UTC"
SETTINGS = """
c.LateSubmissionPlugin.penalty_method = "zero"
c.Exchange.root = {exchange!r}
c.Exchange.assignment_dir = {exchange!r}
"""


def pasted_twice(root):
    """Solved, with a check pasted again at the end."""
    notebook = solved(root)
    notebook["cells"].append({**cell(notebook, "check-mean"), "id": "again"})
    return notebook


def stripped(root):
    """Solved, with the metadata of every cell lost."""
    notebook = solved(root)
    for one in notebook["cells"]:
        one["metadata"] = {}
    return notebook


STUDENTS = {
    "ana": solved,
    "ben": lambda root: solved(root, mean=SUM),
    "chloe": released,
    "dev": lambda root: json.dumps(solved(root))[:2000],
    "emma": pasted_twice,
    "farid": solved,
    "greta": stripped,
    "hugo": lambda root: solved(root, spread="def spread(x):\n    return max(x) - min(x))\n"),
}
FULL = sum(POINTS.values())
SCORES = {"ana": FULL, "ben": 4.0, "chloe": 0.0, "dev": 0.0, "emma": FULL, "farid": 0.0, "greta": FULL, "hugo": 5.0}


def run(root, *words):
    """A command of nbgrader's, as an instructor types it; what it said."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "JUPYTER_CONFIG_DIR": str(root / "no-settings")}
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *words],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """The small course: released, handed in through the exchange, collected."""
    root, exchange = make(tmp_path_factory.mktemp("course")), tmp_path_factory.mktemp("exchange")
    exchange.chmod(0o777)
    with (root / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(SETTINGS.format(exchange=str(exchange)))
    run(root, "generate_assignment", SLUG, "--force")
    run(root, "release_assignment", SLUG)
    run(root, "db", "assignment", "add", SLUG, f"--duedate={DUE}")
    inbound = exchange / "mathematics_of_machine_learning" / "inbound"
    for student, make_notebook in STUDENTS.items():
        when = LATE if student == "farid" else IN_TIME
        folder = inbound / f"{student}+{SLUG}+{when}+x"
        hand_in(folder, "s", make_notebook(root))
        shutil.move(folder / "submitted" / "s" / SLUG / f"{SLUG}.ipynb", folder)
        shutil.rmtree(folder / "submitted")
        (folder / "timestamp.txt").write_text(when, encoding="utf-8")
    run(root, "collect", SLUG)
    assert sorted(path.name for path in (root / "submitted").iterdir()) == list(STUDENTS)
    link = root / "submitted" / "ines" / SLUG
    link.mkdir(parents=True)
    (link / f"{SLUG}.ipynb").symlink_to(root / "source" / SLUG / f"{SLUG}.ipynb")
    return root


@pytest.fixture(scope="module")
def by_the_course(collected, tmp_path_factory):
    """The same class, graded by `course grade`."""
    root = tmp_path_factory.mktemp("other") / "course"
    shutil.copytree(collected, root, symlinks=True)
    assert roll.grade_class(roll.Order(root, [SLUG], None, 2, False, False), as_json=True) == []
    return root


@pytest.fixture(scope="module")
def graded(collected, by_the_course):
    """The class graded by `nbgrader autograde`, with feedback and the table; `by_the_course` was copied before."""
    run(collected, "autograde", SLUG)
    run(collected, "generate_feedback", SLUG)
    run(collected, "export")
    return collected


def rows(root):
    """All that the gradebook says of the class."""
    with Gradebook(f"sqlite:///{root}/gradebook.db") as book:
        return {
            submission.student.id: {
                "grades": {
                    g.name: (g.auto_score, g.manual_score, g.needs_manual_grade) for g in submission.notebooks[0].grades
                },
                "comments": {c.name: c.auto_comment for c in submission.notebooks[0].comments},
                "penalty": submission.notebooks[0].late_submission_penalty,
                "score": submission.score - submission.late_submission_penalty,
                "timestamp": submission.timestamp,
            }
            for submission in book.find_assignment(SLUG).submissions
        }


def test_the_gradebook_has_partial_scores(graded):
    """Each exercise has its own score, nothing waits for a person, and no broken notebook stopped the class."""
    found = rows(graded)
    assert {student: row["score"] for student, row in found.items()} == {**SCORES, "ines": 0.0}
    assert {name: score for name, (score, _, _) in found["ben"]["grades"].items()} == {
        "check-mean": 0.0,
        "check-spread": POINTS["spread"],
        "check-variance": POINTS["variance"],
    }
    assert not any(needs for row in found.values() for _, _, needs in row["grades"].values())
    assert set(found["chloe"]["comments"].values()) == {"No response."}
    assert set(found["ana"]["comments"].values()) == {None}
    assert found["farid"]["penalty"] == FULL


def test_course_grade_records_the_same(graded, by_the_course):
    """Row for row, `course grade` writes what `nbgrader autograde` writes."""
    assert rows(by_the_course) == rows(graded)


def test_course_grade_knows_what_nbgrader_graded(graded):
    """What is graded already is not graded again, whoever graded it."""
    work, reports = roll.pending(roll.Order(graded, [SLUG], None, 2, False, False))
    assert (work, len(reports)) == ([], len(STUDENTS) + 1)


def test_the_export_has_the_scores(graded):
    """`nbgrader export` writes the table that a registry wants."""
    with (graded / "grades.csv").open(encoding="utf-8") as file:
        table = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert table == {**SCORES, "ines": 0.0}


SAID = {
    "ana": ["mean: 2 of 2", "All 3 properties hold"],
    "ben": ["A likely cause.", "This is the sum.", "x̄ = (x₁ + … + xₙ) / n.", "Judged with mean answered correctly."],
    "chloe": ["Not written yet."],
    "dev": ["it is cut off or not a notebook"],
    "emma": ["The cell check-mean was there more than once.", "variance: 3 of 3"],
    "hugo": ["Its cell stopped: line 2", "SyntaxError: unmatched ')'"],
    "ines": ["it or its folder is a link"],
}


@pytest.mark.parametrize("student", SAID)
def test_both_pages_say_why(graded, student):
    """The graded notebook and nbgrader's feedback page hold the same feedback."""
    for home, kind in (("autograded", "ipynb"), ("feedback", "html")):
        words = shown(graded / home / student / SLUG / f"{SLUG}.{kind}")
        assert [text for text in SAID[student] if text not in words] == []


def shown(path):
    """All text of a notebook or page, without markup."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = "\n".join(texts(json.loads(text)))
    return unescape(re.sub(r"<[^>]*>", "", text)) if path.suffix in (".ipynb", ".html") else text


def texts(node):
    """The texts in a notebook, lines of a cell joined."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list) and all(isinstance(item, str) for item in node):
        yield "".join(node)
    elif isinstance(node, dict | list):
        for item in node.values() if isinstance(node, dict) else node:
            yield from texts(item)


def secrets(root):
    """The lines of solutions, hidden tests and wrong answers that no student was given or wrote."""
    public = "\n".join([shown(root / "assignments" / SLUG / f"{SLUG}.ipynb"), SUM, *OWN.values()])
    sources = [exercise.solution for exercise in lesson.load(root, SLUG).exercises]
    sources += [path.read_text(encoding="utf-8") for path in (root / "autograder" / "suites" / SLUG).rglob("*.py")]
    lines = {line.strip() for source in sources for line in without_docstrings(source)}
    return {line for line in lines if len(line) > 15 and line not in public}


def without_docstrings(source):
    """The lines of a source but for its docstrings, which are written for students."""
    lines = source.splitlines()
    documented = (ast.Module, ast.FunctionDef, ast.ClassDef)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, documented) and ast.get_docstring(node):
            first = node.body[0]
            lines[first.lineno - 1 : first.end_lineno] = [""] * (first.end_lineno - first.lineno + 1)
    return lines


def test_nothing_secret_can_be_read(graded):
    """No line of a solution, a hidden test or a wrong answer is in anything that a student is given."""
    hidden = secrets(graded)
    assert {"return float(numbers.sum() / numbers.size)", "assert student.variance(x) == approx(0.0)"} <= hidden
    assert "return float(np.sum(x)) / max(len(x), 1)" in hidden
    files = [path for home in ("assignments", "autograded", "feedback") for path in (graded / home).rglob("*.*")]
    assert len(files) > 2 * len(STUDENTS)
    for path in filter(Path.is_file, files):
        words = shown(path)
        assert [line for line in hidden if line in words] == [], path


FORMGRADER = """
import json, sys
from nbgrader.apps.api import NbGraderAPI
from traitlets.config import PyFileConfigLoader
from nbgrader.coursedir import CourseDirectory
config = PyFileConfigLoader("nbgrader_config.py", path=".").load_config()
api = NbGraderAPI(CourseDirectory(config=config), config=config)
done = [api.autograde({slug!r}, student, force=True) for student in ("ben", "dev")]
print(json.dumps(done))
"""


def test_the_button_of_the_formgrader_grades(graded):
    """Its way through nbgrader, one student at a time, gives the same grades by the same engine."""
    before = rows(graded)
    with Gradebook(f"sqlite:///{graded}/gradebook.db") as book:
        for student in ("ben", "dev"):
            book.remove_submission(SLUG, student)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    command = [sys.executable, "-c", FORMGRADER.format(slug=SLUG)]
    done = subprocess.run(
        command, cwd=graded, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=True
    )
    assert [one["success"] for one in json.loads(done.stdout.splitlines()[-1])] == [True, True], done.stdout
    assert rows(graded) == before
    page = (graded / "autograded" / "ben" / SLUG / f"{SLUG}.ipynb").read_text(encoding="utf-8")
    assert json.loads(page)["metadata"]["course"]["report"]["score"] == SCORES["ben"]
