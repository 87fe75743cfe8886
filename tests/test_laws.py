"""The laws can be broken: each breach is found and named, and a topic that keeps them all has no finding."""

import shutil

import pytest
from small_course import ROOT, TOML

from autograder import build, scaffold
from autograder.check import check

SLUG = "01_mean"
SUITE = f"autograder/suites/{SLUG}"

BREACHES = {
    f"{SUITE}/wrong/mean__is_right.py": '"""No mistake at all."""\n\n\ndef mean(x):\n    return np.mean(_some(x))\n\n\n'
    "def _some(x):\n    if len(x) == 0:\n        raise ValueError\n    return x\n",
    f"{SUITE}/wrong/mean__is_the_sum_too.py": '"""The sum again."""\n\n\ndef mean(x):\n    if len(x) == 0:\n'
    "        raise ValueError\n    return float(np.sum(x))\n",
    f"{SUITE}/wrong/mean__says_nothing.py": "def mean(x):\n    return 3.0\n",
    f"{SUITE}/wrong/mean__breaks_another.py": '"""It changes what another exercise uses."""\n\n\ndef mean(x):\n'
    "    return 7.0\n\n\ndef twice(x):\n    return 5 * x\n",
    f"{SUITE}/right/mean__is_wrong.py": '"""Not right."""\n\n\ndef mean(x):\n    return float(np.max(x))\n',
    f"{SUITE}/test_twice.py": '''"""Exercise twice.  x is a number."""

ASKED = []


def test_nothing(student):
    """Nothing is asked, so everything holds."""


def test_without_words(student):
    assert student.twice(1.0) + 1.0 == 3.0


def test_that_counts(student):
    """It is asked for the first time."""
    ASKED.append(student.twice(1.0))
    assert len(ASKED) < 3, f"asked {len(ASKED)} times"
''',
    f"{SUITE}/wrong/twice__is_thrice.py": '"""Three times."""\n\n\ndef twice(x):\n    return 3.0 * x\n',
    f"{SUITE}/right/twice__by_adding.py": '"""A sum."""\n\n\ndef twice(x):\n    return x + x\n',
}
CELLS = """

# %% solution="twice"
def twice(x):
    \"\"\"Two times the number x.\"\"\"
    ### BEGIN SOLUTION
    return 2.0 * x
    ### END SOLUTION


# %% check="twice" points=1
assert twice(1.0) == 2.0, "two times one is two"

# %%
import warnings

warnings.warn("a lesson that warns", stacklevel=1)

# %%
mean = 3.0
"""


def course(root):
    """A new topic, as `course new` makes it."""
    (root / "course.toml").write_text(TOML, encoding="utf-8")
    (root / "source").mkdir()
    shutil.copy(ROOT / "source" / "course.mplstyle", root / "source")
    scaffold.new(root, SLUG, "The mean", "Calculus")
    build.build(root, [SLUG])
    return root


def findings(root):
    return next(check(root, [SLUG], 1, str)).findings


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """The findings about a topic that breaks every law at once."""
    root = course(tmp_path_factory.mktemp("broken"))
    with (root / "source" / f"{SLUG}.py").open("a", encoding="utf-8") as lesson:
        lesson.write(CELLS)
    build.build(root, [SLUG])
    for name, text in BREACHES.items():
        (root / name).write_text(text, encoding="utf-8")
    (root / "assignments" / SLUG / "stray.txt").write_text("unexpected")
    return findings(root)


@pytest.mark.parametrize(
    "finding",
    [
        "the reference loses marks in twice, test_that_counts",
        "the solved notebook, with all its cells, loses marks in mean",
        "the reference was judged twice and the reports differ",
        "twice: the untouched stub scores",
        "twice: always answering 0 scores",
        "twice, always answering None: the suite stumbled over this answer in test_without_words",
        "right/mean__is_wrong.py loses marks in mean",
        "wrong/mean__is_right.py keeps full marks",
        "wrong/mean__is_the_sum_too.py gets the hint of mean__forgets_to_divide",
        "wrong/mean__says_nothing.py has no docstring",
        "wrong/mean__breaks_another.py, an error of mean, loses marks in twice",
        "twice: no wrong answer fails test_nothing",
        "twice: test_without_words has no docstring",
        "twice: no test is @essential",
        "twice: 1 answers in right/, at least 2 are needed",
        f"source/{SLUG}.py does not run as Python: UserWarning: a lesson that warns",
        "it writes to stderr",
        "stray.txt",
    ],
)
def test_a_breach_is_found(broken, finding):
    """What is wrong is said, and where."""
    assert any(finding in found for found in broken), broken


def test_a_new_topic_keeps_every_law(tmp_path):
    """What `course new` makes is an example to follow."""
    assert findings(course(tmp_path)) == []
