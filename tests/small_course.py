"""A course of one topic with three tiny exercises, the last of which uses the first: what the engine is tested on."""

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from autograder import build, percent, roll, scaffold
from autograder.classroom import Fault

ROOT = Path(__file__).parents[1]
SLUG = "01_mean"
POINTS = {"mean": 2.0, "spread": 1.0, "variance": 3.0}

TOML = '[[parts]]\ntitle = "Calculus"\nreading = ["Strang"]\n'

LESSON = '''# %% [markdown]
# # The mean and the variance

# %% locked="setup"
import matplotlib.pyplot as plt
import numpy as np

plt.style.use("course.mplstyle")


# %% solution="mean"
def mean(x):
    """The mean of a sample x, shape (n,), n >= 1; ValueError if x is empty."""
    ### BEGIN SOLUTION
    numbers = np.asarray(x, dtype=float)
    if numbers.size == 0:
        raise ValueError("no numbers have no mean")
    return float(numbers.sum() / numbers.size)
    ### END SOLUTION


# %% check="mean" points=2
assert np.isclose(mean([1, 2, 6]), 3), "(1 + 2 + 6) / 3 is 3"


# %% solution="spread"
def spread(x):
    """The largest value of x, shape (n,), less the smallest."""
    ### BEGIN SOLUTION
    return float(np.max(x) - np.min(x))
    ### END SOLUTION


# %% check="spread" points=1
assert spread([1, 2, 6]) == 5, "6 - 1 is 5"


# %% solution="variance"
def variance(x):
    """The mean of the squared distances of x, shape (n,), from its mean."""
    ### BEGIN SOLUTION
    distances = np.asarray(x, dtype=float) - mean(x)
    return mean(distances**2)
    ### END SOLUTION


# %% check="variance" points=3
assert np.isclose(variance([1, 3]), 1), "1 and 3 lie at distance 1 from 2"

# %%
x = np.array([1.0, 2.0, 6.0])
fig, ax = plt.subplots(figsize=(3, 1))
ax.plot(x, np.zeros(3), "o")
ax.axvline(mean(x))
plt.show()
'''

SUITES = {
    "spread": '''"""Exercise spread.  x is (n,)."""

import numpy as np
from hypothesis import given

from autograder.suite import approx, essential, finite, vectors


@essential
@given(vectors())
def test_is_the_largest_less_the_smallest(student, x):
    """spread(x) = max x − min x."""
    assert student.spread(x) == approx(np.ptp(x), abs=1e-12)


@given(vectors(), finite())
def test_does_not_see_a_shift(student, x, a):
    """Moving every value by a moves nothing apart."""
    assert student.spread(x + a) == approx(student.spread(x), abs=1e-9)


@given(vectors(min_size=2))
def test_is_the_length_of_the_interval(student, x):
    """From 0 to spread(x) is as far as from one end of x to the other."""
    length = student.spread(x)
    assert student.spread([0.0, length]) == approx(np.ptp(x), abs=1e-12)
''',
    "variance": '''"""Exercise variance.  x is (n,)."""

import numpy as np
from hypothesis import given

from autograder.suite import approx, cases, essential, vectors


@essential
@given(vectors(min_size=2))
def test_grows_with_the_square(student, x):
    """variance(2x) = 4 variance(x), and it is that of x."""
    assert student.variance(2 * x) == approx(4 * np.var(x), abs=1e-9)


@given(vectors())
def test_is_the_mean_of_squared_distances(student, x):
    """variance(x) is the mean of (xᵢ − x̄)²."""
    assert student.variance(x) == approx(np.var(x), abs=1e-9)


@cases(([4.0],),)
def test_one_number_does_not_vary(student, x):
    """One number lies at distance 0 from its mean."""
    assert student.variance(x) == approx(0.0)
''',
}

WRONG = {
    "spread__forgets_the_smallest": '''"""Zero need not be the smallest value: how far apart are 5 and 7?"""


def spread(x):
    return float(np.max(x))
''',
    "variance__divides_by_one_less": '''"""Divide by n here: n - 1 estimates the variance of what was sampled."""


def variance(x):
    distances = np.asarray(x, dtype=float) - mean(x)
    return float(np.sum(distances**2)) / max(len(x) - 1, 1)
''',
}


OWN = {
    "mean": "def mean(x):\n    if len(x) == 0:\n        raise ValueError\n    return sum(x) / len(x)\n",
    "spread": "def spread(x):\n    return max(x) - min(x)\n",
    "variance": "def variance(x):\n    m = mean(x)\n    return mean([(a - m) ** 2 for a in x])\n",
}
SUM = "def mean(x):\n    total = 0.0\n    for a in x:\n        total += a\n    return total\n"


def make(root: Path) -> Path:
    """The course in an empty folder, built, with the shipped settings of nbgrader."""
    (root / "course.toml").write_text(TOML, encoding="utf-8")
    (root / "source").mkdir()
    shutil.copy(ROOT / "source" / "course.mplstyle", root / "source")
    shutil.copy(ROOT / "nbgrader_config.py", root)
    scaffold.new(root, SLUG, "The mean", "Calculus")
    (root / "source" / f"{SLUG}.py").write_text(LESSON, encoding="utf-8")
    suite = root / "autograder" / "suites" / SLUG
    for name, text in SUITES.items():
        (suite / f"test_{name}.py").write_text(text, encoding="utf-8")
    for stem, text in WRONG.items():
        (suite / "wrong" / f"{stem}.py").write_text(text, encoding="utf-8")
    build.build(root, [SLUG])
    return root


def released(root: Path) -> dict:
    """The notebook that students get."""
    return json.loads((root / "assignments" / SLUG / f"{SLUG}.ipynb").read_text(encoding="utf-8"))


def solved(root: Path, **answers: str) -> dict:
    """The notebook of a student who found right answers of their own, but for these."""
    notebook = released(root)
    for name, source in (OWN | answers).items():
        cell(notebook, name)["source"] = source
    return notebook


def cell(notebook: dict, name: str) -> dict:
    """The cell of this name."""
    (found,) = [c for c in notebook["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") == name]
    return found


def hand_in(root: Path, student: str, content: dict | str | bytes, slug: str = SLUG) -> Path:
    """Lay a notebook where `nbgrader collect` lays it."""
    path = root / "submitted" / student / slug / f"{slug}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, dict):
        content = json.dumps(content, indent=1)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def hand_in_case(root: Path, case: Path, builds: dict[str, Callable], words: dict[str, str] | None = None) -> None:
    """Hand in what a case's folder says: a notebook, cells for the solved one, or what its builder makes now."""
    if (case / "submission.ipynb").exists():
        hand_in(root, case.name, (case / "submission.ipynb").read_bytes())
    elif (case / "cells.py").exists():
        text = (case / "cells.py").read_text(encoding="utf-8")
        for word, meaning in (words or {}).items():
            text = text.replace(word, meaning)
        hand_in(root, case.name, with_cells(root, text))
    else:
        folder = root / "submitted" / case.name / SLUG
        folder.mkdir(parents=True)
        builds[case.name](root, folder)


def with_cells(root: Path, text: str) -> dict:
    """The solved notebook with these answers; cells of its own come first if they stand before an answer, else last."""
    notebook, first, last = solved(root), [], []
    for block in percent.blocks(text, "cells.py"):
        if "solution" in block.keys:
            cell(notebook, block.keys["solution"].strip('"'))["source"] = block.source
            first, last = first + last, []
        else:
            last.append({"cell_type": block.kind, "metadata": {}, "source": block.source})
    place = notebook["cells"].index(cell(notebook, "setup")) + 1
    notebook["cells"][place:place] = first
    notebook["cells"] += last
    return notebook


def graded(root: Path, workers: int = 2) -> dict[str, dict]:
    """What `course grade` says of everybody who handed in, by student; nobody is a fault of the grader."""
    order = roll.Order(root, [SLUG], None, workers, True, False)
    work, _ = roll.pending(order)
    results = list(roll.carried_out(order, work, False))
    faults = [result for result in results if isinstance(result, Fault)]
    assert faults == []
    return {result.handed.student: result.report.to_json() for result in results}


def wait_for(condition) -> None:
    """Wait, at most two minutes."""
    end = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def left_running(root: Path) -> list[bytes]:
    """The command lines of processes that name this folder."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = path.read_bytes()
        except OSError:
            continue
        if str(root).encode() in words:
            found.append(words)
    return found
