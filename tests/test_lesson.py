"""A lesson's text is read as jupytext reads it, and each mistake has its message."""

from pathlib import Path

import jupytext
import pytest

from autograder import example, lesson, roadmap
from autograder.errors import CourseError

ROOT = Path(__file__).parents[1]
LESSONS = [ROOT / "source" / f"{topic.slug}.py" for topic in roadmap.load(ROOT).topics]
SETUP = '# %% locked="setup"\nimport math\n\n'
REGION = "    ### BEGIN SOLUTION\n    return x\n    ### END SOLUTION\n"
SOLUTION = f'# %% solution="f"\ndef f(x):\n    """Doc."""\n{REGION}\n\n'
CHECK = '# %% check="f" points=2\nassert f(1) == 1\n'
REFUSED = {
    "": "the first code cell must be",
    "x = 1\n" + SETUP: "line 1: text stands before the first cell header",
    "# %%\nx = 1\n" + SETUP: 'line 1: the first code cell must be # %% locked="setup"',
    SETUP + "# %% A title\nx = 1\n": "line 4: '# %% A title' is not a cell header",
    SETUP + "# %%\n\n": "line 4: this cell is empty",
    SETUP + "# %%\nx = = 1\n": "line 5: this cell by itself is not Python",
    SETUP + "# %% [markdown]\nwords\n": "line 5: each line of a markdown cell begins with",
    SETUP + '# %% colour="red"\nx = 1\n': "unknown key colour",
    SETUP + '# %% [markdown] locked="text"\n# words\n': "these keys do not go together",
    SETUP + '# %% check="f" solution="f"\nx = 1\n': "these keys do not go together",
    SETUP + '# %% locked="a" locked="b"\nx = 1\n': "a key stands twice",
    SETUP + "# %% locked=data\nx = 1\n": "is not a name in quotes",
    SETUP + '# %% locked="my data"\nx = 1\n': "is not a name in quotes",
    SETUP + "# %% locked='text-001'\nx = 1\n".replace("'", '"'): "is not a name in quotes",
    SETUP + SETUP: 'locked="setup": line 1 has this name',
    SETUP + SOLUTION: 'no check follows: add a cell # %% check="f" points=1',
    SETUP + CHECK: "no solution precedes",
    SETUP + CHECK + "\n" + SOLUTION: "no solution precedes",
    SETUP + SOLUTION + CHECK + CHECK: "has this name",
    SETUP + SOLUTION + CHECK.replace(" points=2", ""): "a check needs points",
    SETUP + SOLUTION + CHECK.replace("2", "0"): "a check needs points",
    SETUP + SOLUTION + CHECK.replace("2", "1.5"): "a check needs points",
    SETUP + SOLUTION.replace('"f"', '"f" points=2') + CHECK: "points belong to the check cell",
    SETUP + SOLUTION.replace("    ### END SOLUTION\n", "") + CHECK: "in pairs and in this order",
    SETUP + SOLUTION.replace("###", "#").replace("SOLUTION", "ANSWER") + CHECK: "in pairs and in this order",
    SETUP + SOLUTION + CHECK + "### BEGIN SOLUTION\n": "BEGIN SOLUTION and END SOLUTION belong in a cell",
    SETUP + SOLUTION.replace("def f", "def g") + CHECK: "must define f first",
    SETUP
    + '# %% solution="f"\n### BEGIN SOLUTION\ndef f(x):\n    pass\n### END SOLUTION\n'
    + CHECK: "without its solution the cell must still define f",
}


def test_cells_and_exercises_in_order():
    """Roles, names, points and functions come from headers and definitions."""
    f = lesson.parse(SETUP + SOLUTION + CHECK, "01_f")
    assert [(c.role, c.grade_id, c.points, c.line) for c in f.cells] == [
        ("locked", "setup", 0, 1),
        ("solution", "f", 0, 4),
        ("check", "check-f", 2, 12),
    ]
    assert [(e.name, e.points, e.functions) for e in f.exercises] == [("f", 2, ("f",))]
    assert f.points == 2


def test_an_exercise_may_define_more():
    """Every function and class of a solution cell belongs to its exercise."""
    more = SOLUTION + SOLUTION.split("\n", 1)[1].replace("f(x)", "g(x)") + "class H:\n    pass\n\n"
    assert lesson.parse(SETUP + more + CHECK, "01_f").exercises[0].functions == ("f", "g", "H")


def test_the_stub_keeps_signature_and_docstring():
    """Between BEGIN and END SOLUTION nothing remains but the stub."""
    source = lesson.parse(SETUP + SOLUTION + CHECK, "01_f").exercises[0].solution
    assert lesson.stub(source) == 'def f(x):\n    """Doc."""\n    # YOUR CODE HERE\n    raise NotImplementedError()'


@pytest.mark.parametrize("path", [Path(example.__file__), *LESSONS], ids=lambda path: path.stem)
def test_reads_as_jupytext_reads(path):
    """Kinds and sources of the cells are those that jupytext finds, in the example and in every lesson."""
    text = example.LESSON if path.stem == "example" else path.read_text(encoding="utf-8")
    expected = jupytext.reads(text, fmt="py:percent").cells
    cells = lesson.parse(text, "01_f").cells
    assert [(c.kind, c.source) for c in cells] == [(c.cell_type, c.source) for c in expected]


@pytest.mark.parametrize("text", REFUSED)
def test_a_mistake_is_refused_with_its_cure(text):
    """Each mistake has a message that names the file."""
    with pytest.raises(CourseError, match=r"^source/01_f\.py, line \d+: ") as refusal:
        lesson.parse(text, "01_f")
    assert REFUSED[text] in str(refusal.value)


def test_a_missing_lesson_names_the_cure(tmp_path):
    """Without a lesson, the message says where to write it."""
    with pytest.raises(CourseError, match=r"source/01_f\.py does not exist: write the lesson there"):
        lesson.load(tmp_path, "01_f")
