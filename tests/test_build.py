"""The laws of the build: deterministic, complete, fresh, nothing unexpected, no solution in a release."""

import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from autograder import build, house, lesson, notebook, scaffold
from autograder.errors import CourseError

ROOT = Path(__file__).parents[1]
SLUG = "01_mean"
RELEASED = Path("assignments", SLUG, f"{SLUG}.ipynb")


@pytest.fixture
def course(tmp_path):
    """A course with one topic, built, with a data file."""
    (tmp_path / "course.toml").write_text('[[parts]]\ntitle = "Calculus"\nreading = ["Strang"]\n', encoding="utf-8")
    (tmp_path / "source" / SLUG).mkdir(parents=True)
    (tmp_path / "source" / SLUG / "data.csv").write_text("1,2\n", encoding="utf-8")
    (tmp_path / "source" / house.STYLE).write_text("font.size: 10\n", encoding="utf-8")
    scaffold.new(tmp_path, SLUG, "The mean", "Calculus")
    build.build(tmp_path, [SLUG])
    return tmp_path


def edit(path, old, new):
    """Replace a text in a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def identities(root, path):
    """The ids of the cells of a notebook."""
    return [cell["id"] for cell in json.loads((root / path).read_text(encoding="utf-8"))["cells"]]


def test_what_is_built(course):
    """Students and teachers get the notebook, the data and the style."""
    names = [f"{SLUG}.ipynb", "course.mplstyle", "data.csv"]
    for tree in ("source", "assignments", "solutions"):
        assert sorted(path.name for path in (course / tree / SLUG).iterdir()) == names


def test_two_builds_are_equal_to_the_byte(course):
    """What was built once is not written again."""
    topic = lesson.load(course, SLUG)
    assert build.files(course, topic) == build.files(course, topic)
    assert build.build(course, [SLUG]) == []
    assert build.stale(course, [SLUG]) == []


def test_the_notebook_is_laid_out_as_nbformat_does(course):
    """The source notebook is valid, and the bytes are those nbformat writes."""
    text = notebook.text(lesson.load(course, SLUG))
    node = nbformat.reads(text, as_version=4)
    nbformat.validate(node)
    assert nbformat.writes(node) + "\n" == text


def test_cells_carry_nbgrader_metadata(course):
    """The solution may be edited, its check carries the points, the setup is locked."""
    cells = {cell["id"]: cell for cell in notebook.notebook(lesson.load(course, SLUG))["cells"]}
    marks = {name: cells[name]["metadata"]["nbgrader"] for name in ("setup", "mean", "check-mean")}
    assert [(m["grade"], m["solution"], m["locked"], m.get("points")) for m in marks.values()] == [
        (False, False, True, None),
        (False, True, False, None),
        (True, False, True, 2),
    ]


def test_a_release_holds_no_solution(course):
    """The released cell is the stub, and no line of the solution region remains."""
    released = json.loads((course / RELEASED).read_text(encoding="utf-8"))
    cell = next("".join(c["source"]) for c in released["cells"] if c["id"] == "mean")
    assert cell == lesson.stub(lesson.load(course, SLUG).exercises[0].solution)
    assert "x.sum()" not in (course / RELEASED).read_text(encoding="utf-8")


def test_ids_do_not_change_when_a_cell_is_edited(course):
    """An id comes from a cell's name or place, not from its text."""
    before = identities(course, RELEASED)
    edit(course / f"source/{SLUG}.py", "Which one number stands for many?", "One for all.")
    build.build(course, [SLUG])
    assert identities(course, RELEASED) == before
    assert len(set(before)) == len(before)


def test_a_stale_file_is_found(course):
    """When the lesson changes, all three notebooks are stale until they are built."""
    edit(course / f"source/{SLUG}.py", "By hand", "On paper")
    assert [line.split(": ")[1] for line in build.stale(course, [SLUG])] == [f"run `course build {SLUG}`"] * 3
    assert len(build.build(course, [SLUG])) == 3
    assert build.stale(course, [SLUG]) == []


@pytest.mark.parametrize("path", [str(RELEASED), f"solutions/{SLUG}/data.csv", f"source/{SLUG}/course.mplstyle"])
def test_a_missing_file_is_found(course, path):
    """A built file that was removed is missed."""
    (course / path).unlink()
    assert build.stale(course, [SLUG]) == [f"{path} is missing: run `course build {SLUG}`"]


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        (f"source/{SLUG}/answers.py", "is no data file"),
        (f"source/{SLUG}/old.ipynb", "is no data file"),
        (f"source/{SLUG}/.secret", "is no data file"),
        (f"source/{SLUG}/__pycache__/a.pyc", "is no data file"),
        (f"assignments/{SLUG}/extra.csv", "is not built from"),
        (f"solutions/{SLUG}/extra.csv", "is not built from"),
        (f"autograder/suites/{SLUG}/test_median.py", "names no exercise"),
        (f"autograder/suites/{SLUG}/wrong/median__sorts.py", "names no exercise"),
        (f"autograder/suites/{SLUG}/notes.txt", "names no exercise"),
        ("source/02_old.py", "belongs to no topic"),
        ("assignments/02_old/02_old.ipynb", "belongs to no topic"),
        ("autograder/suites/02_old/test_f.py", "belongs to no topic"),
    ],
)
def test_an_unexpected_file_is_found(course, path, problem):
    """Whatever lies where nothing should lie is named, and is never released."""
    (course / path).parent.mkdir(parents=True, exist_ok=True)
    (course / path).write_text("x", encoding="utf-8")
    problems = build.stale(course, [SLUG])
    assert len(problems) == 1
    assert problem in problems[0]
    assert build.build(course, [SLUG]) == []


def test_a_link_is_never_released(course):
    """A symbolic link beside a lesson is no data."""
    (course / "source" / SLUG / "link.csv").symlink_to(course / "course.toml")
    assert "link.csv is no data file" in build.stale(course, [SLUG])[0]


def test_a_bad_lesson_is_a_problem_not_a_crash(course):
    """A lesson that cannot be read is reported by `stale`, raised by `build`, and changes nothing built."""
    before = (course / RELEASED).read_bytes()
    edit(course / f"source/{SLUG}.py", "points=2", "points=none")
    assert "a check needs points" in build.stale(course, [SLUG])[0]
    with pytest.raises(CourseError, match="a check needs points"):
        build.build(course, [SLUG])
    assert (course / RELEASED).read_bytes() == before


def test_an_interrupted_write_leaves_the_old_file(course, monkeypatch):
    """When writing fails halfway, the old file stays whole and nothing lies beside it."""
    before = (course / RELEASED).read_bytes()
    edit(course / f"source/{SLUG}.py", "By hand", "On paper")
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        build.build(course, [SLUG])
    assert (course / RELEASED).read_bytes() == before
    assert not list((course / RELEASED).parent.glob(".*"))


def test_nbgrader_says_what_it_cannot_convert(course, monkeypatch):
    """What nbgrader refuses becomes one message that holds nbgrader's own words."""
    monkeypatch.setattr(notebook, "text", lambda _: "no notebook")
    with pytest.raises(CourseError, match=r"nbgrader cannot convert the notebook of 01_mean:(.|\n)*no notebook"):
        build.build(course, [SLUG])


def test_progress_is_told(course):
    """Each topic that is done is named."""
    done = []
    build.build(course, [SLUG], done.append)
    build.stale(course, [SLUG], done.append)
    assert done == [SLUG, SLUG]


def test_plain_nbgrader_releases_the_same(course):
    """`nbgrader generate_assignment` with the course's own settings gives the committed release."""
    (course / "nbgrader_config.py").write_bytes((ROOT / "nbgrader_config.py").read_bytes())
    command = [sys.executable, "-m", "nbgrader", "generate_assignment", SLUG, "--force"]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    before = (course / RELEASED).read_bytes()
    run = subprocess.run(
        command,
        cwd=course,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert (course / RELEASED).read_bytes() == before
