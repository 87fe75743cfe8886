"""What suites are written with decides on plain data alone."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.judge.reach import touched
from autograder.judge.suites import load_profile, record
from autograder.lesson import parse
from autograder.showing import show
from autograder.suite import approx, array, cases, exactly, finite, formula, number, portable, vectors
from autograder.suite.comparing import as_numbers

ALIKE = [
    (1.0, 1.0),
    (1, 1.0),
    (np.float64(2), 2),
    ([1, 2], np.array([1.0, 2.0])),
    ((1.0, [2.0]), (1.0, [2.0])),
    ((1.0, np.ones(2)), (1, [1, 1])),
    (float("nan"), np.nan),
    (np.inf, np.inf),
    ({"a": 1.0}, {"a": 1}),
    (1 + 2j, 1 + 2j),
    (Fraction(1, 2), 0.5),
    ([], []),
]
UNLIKE = [
    (1.0, 1.001),
    (True, 1.0),
    (None, 0.0),
    ("1", 1.0),
    (5.0, np.inf),
    (np.inf, 5.0),
    (-np.inf, np.inf),
    (0.0, np.zeros(3)),
    (np.zeros((3, 1)), np.zeros(3)),
    (np.zeros(1), 0.0),
    ([1.0, 2.0], [1.0]),
    ([[1.0], [1.0, 2.0]], [[1.0], [1.0]]),
    ({"a": 1.0}, {"b": 1.0}),
    (np.array(["1"]), [1.0]),
    (float("nan"), 0.0),
]


@pytest.mark.parametrize(("found", "true"), ALIKE)
def test_near_numbers_are_equal(found, true):
    """approx compares numbers entry by entry, in whatever container of the same shape."""
    assert found == approx(true)


@pytest.mark.parametrize(("found", "true"), UNLIKE)
def test_other_values_are_not(found, true):
    """A bool is no number, (n,) is not (n, 1), infinity is near nothing but itself."""
    assert found != approx(true)


def test_a_lie_about_equality_decides_nothing():
    """An object's own `==` is never asked."""

    class Liar:
        def __eq__(self, other):
            return True

        __hash__ = None

    assert (Liar() == approx(1.0)) is True  # its own answer: on the left it is asked by Python itself, so
    assert as_numbers(Liar()) is None  # such objects never leave a candidate as data, only as handles


@pytest.mark.parametrize(
    ("found", "true", "same"),
    [
        (True, True, True),
        (np.True_, True, True),
        (1, True, False),
        (2, 2, True),
        (2.0, 2, False),
        (None, None, True),
        ([1], (1,), False),
        ({1, 2}, {2, 1}, True),
        ("a", "a", True),
        (Fraction(1, 2), Fraction(2, 4), True),
    ],
)
def test_exactly_asks_for_the_kind_too(found, true, same):
    """True is not 1, 2 is not 2.0, a list is not a tuple."""
    assert (found == exactly(true)) is same


@pytest.mark.parametrize("garbage", [None, "x", float, [[1.0], [1.0, 2.0]], {"a": 1}, True])
def test_garbage_is_no_array_and_no_number(garbage):
    """What cannot be computed with fails with a message, not with a crash."""
    with pytest.raises(AssertionError, match="expected"):
        array(garbage, shape=(2,))
    with pytest.raises(AssertionError, match="expected"):
        number(garbage)


def test_deep_lists_are_read_once():
    """A list nested fifty deep is no trap: the work grows with its size, not with two to its depth."""
    deep = 1.0
    for _ in range(50):
        deep = [deep]
    assert as_numbers(deep).shape == (1,) * 50


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.array([1.0, -0.5]), "np.array([1.0, -0.5])"),
        (np.float64(2), "2.0"),
        (float("-inf"), "-inf"),
        ((1,), "(1,)"),
        ({2, 1}, "{1, 2}"),
        (Fraction(1, 3), "Fraction(1, 3)"),
        ("a\x1b[31m", "'a\\x1b[31m'"),
        (np.zeros((0, 2)), "np.empty((0, 2))"),
    ],
)
def test_values_are_shown_as_typed(value, text):
    """A counterexample can be pasted, and no control character reaches a terminal."""
    assert show(value) == text


def square(x):
    return np.square(x) + math.pi  # noqa: F821 - known where it is compiled


def test_functions_travel_as_source():
    """A formula and a portable function can be called on both sides, and print well."""
    assert formula("x*y", "x", "y")(2, 3) == 6
    assert portable(square)(2) == pytest.approx(4 + np.pi)
    assert (repr(formula("x**2")), repr(portable(square))) == ("lambda x: x**2", "square")


def test_cases_name_the_parameters():
    """A tuple for each case, in the order of the parameters after `student`."""
    seen = []

    @cases(([3, 4], 5.0), ([1], 1.0))
    def check(student, x, norm):
        seen.append((x, norm))

    check(student=None)
    assert seen == [([3, 4], 5.0), ([1], 1.0)]


def test_inputs_are_the_same_each_time():
    """Recorded inputs follow from the test's own text, not from chance."""

    load_profile()

    @given(vectors(elements=finite(0, 1)), st.integers(0, 9))
    def check(student, x, n):
        """Anything."""

    first, second = record(check), record(check)
    assert len(first) > 5
    assert show(first) == show(second)


LESSON = """# %% locked="setup"
import numpy as np

# %% solution="one"
def one():
    ### BEGIN SOLUTION
    return 1
    ### END SOLUTION

# %% check="one" points=1
one()

# %% solution="two"
def two():
    ### BEGIN SOLUTION
    return one() + 1
    ### END SOLUTION

# %% check="two" points=1
two()

# %% solution="three"
def three():
    ### BEGIN SOLUTION
    return 3
    ### END SOLUTION

# %% check="three" points=1
three()
"""


def test_a_later_cell_touches_what_uses_its_names():
    """Directly or through other functions; local names do not count."""
    lesson = parse(LESSON, "01_numbers")
    names = [exercise.name for exercise in touched(lesson, "def one():\n    three = 1\n    return three\n")]
    assert names == ["one", "two"]
