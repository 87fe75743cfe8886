"""06 Norms, exercise clip_global.

Notation: G is a list of arrays G₁, …, G_k of any shapes; S is its global norm, the root of the sum of the squares
of all entries; c > 0; clip(G, c) is G if S <= c, else every array times c/S.

Rounding: a norm, a product and a quotient are off by about (n + 3)·2⁻⁵³ of each entry, n entries in all, far below the
1e-9 of `approx`. The essential test alone is coarse, so that an answer that is nearly right keeps the marks of the
other tests.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, matrices, quiet, raises, untouched, vectors

ARRAYS = st.one_of(vectors(max_size=3), matrices((1, 3), (1, 2)))
GRADIENTS = st.lists(ARRAYS, min_size=1, max_size=3).filter(lambda G: any(map(np.any, G)))
LONG = st.lists(ARRAYS, max_size=2).map(lambda G: [*G, np.array([2.0])])
TWO = [np.array([3.0, 0.0]), np.array([[0.0], [-4.0]])]


def entries(G):
    """All entries of all arrays, one after the other."""
    return [float(a) for g in G for a in np.ravel(g)]


def same(found, true, rel=1e-9):
    """Asserts that found is a list of arrays shaped like those of true, with the same entries."""
    assert isinstance(found, list | tuple), "a list of arrays was expected"
    assert len(found) == len(true), f"{len(true)} arrays went in, and {len(found)} came out"
    for g, expected in zip(found, true, strict=True):
        assert g == approx(expected, rel=rel)


def all_floats(found):
    """Asserts that every array found holds floats."""
    kinds = {np.asarray(g).dtype.kind for g in found}
    assert kinds == {"f"}, "the arrays of the result should hold floats, not integers"


@essential
@given(LONG, finite(0.05, 0.9))
def test_a_long_gradient_is_scaled_as_a_whole(student, G, share):
    """If S > c, every array is multiplied by the same number c/S, at least to three digits."""
    same(student.clip_global(G, share * math.hypot(*entries(G))), [share * g for g in G], rel=1e-3)


@given(GRADIENTS, finite(1.01, 50.0))
def test_a_short_gradient_stays(student, G, room):
    """If S < c, every array stays as it is."""
    same(student.clip_global(G, room * math.hypot(*entries(G))), G)


@given(GRADIENTS, finite(0.01, 100.0))
def test_the_global_norm_becomes_the_smaller_of_two(student, G, c):
    """The global norm of the result is min(S, c)."""
    answer = student.clip_global(G, c)
    assert isinstance(answer, list | tuple), "a list of arrays was expected"
    arrays = [array(g) for g in answer]
    assert all(map(np.isrealobj, arrays)), "arrays of real numbers were expected"
    found, true = math.hypot(*entries(arrays)), min(math.hypot(*entries(G)), c)
    assert found == approx(true), f"the global norm of the result is {found:.10g} and should be {true:.10g}"


@cases(
    ([TWO[0]], 1.0, [[1.0, 0.0]]),
    ([TWO[0], TWO[0]], 1.0, [[math.sqrt(0.5), 0.0], [math.sqrt(0.5), 0.0]]),
    (TWO, 1.0, [[0.6, 0.0], [[0.0], [-0.8]]]),
    ([TWO[1], TWO[0]], 2.5, [[[0.0], [-2.0]], [1.5, 0.0]]),
    ([np.full((2, 2, 1), 1.0), np.zeros(1)], 1.0, [[[[0.5], [0.5]], [[0.5], [0.5]]], [0.0]]),
)
def test_shapes_and_order_are_kept(student, G, c, clipped):
    """The result holds as many arrays, of the same shapes, in the same order."""
    same(student.clip_global(G, c), clipped)


@cases(
    ([np.array([3.0]), np.array([[4.001]])], 5.0),
    ([np.array([[-2.00001]])], 2.0),
)
def test_a_gradient_slightly_longer_than_c_is_clipped(student, G, c):
    """If S > c, every array is multiplied by c/S, also where S is only a little larger than c."""
    same(student.clip_global(G, c), [c * g / math.hypot(*entries(G)) for g in G])


@cases(
    ([np.zeros(2), np.zeros((2, 1))], 1.0),
    ([np.zeros((1, 1))], 0.5),
)
def test_a_zero_gradient_stays_zero(student, G, c):
    """If all entries are 0 they stay 0, without a warning."""
    same(quiet(student.clip_global, G, c), G)


@cases(
    ([[3, 0], [[0, 4]]], 1, [[0.6, 0.0], [[0.0, 0.8]]]),
    (([[1, 2]], [2]), 3, [[[1.0, 2.0]], [2.0]]),
    ([[[6], [0]], [8, 0]], 5, [[[3.0], [0.0]], [4.0, 0.0]]),
)
def test_accepts_lists(student, G, c, clipped):
    """The arrays may be nested lists of whole numbers, held in a list or in a tuple."""
    answer = student.clip_global(G, c)
    same(answer, clipped)
    all_floats(answer)


@cases(
    ([np.array([3, 0]), np.array([[4]])], 1, [[0.6, 0.0], [[0.8]]]),
    ([np.array([-1]), np.array([2.0, 2.0])], 2, [[-2 / 3], [4 / 3, 4 / 3]]),
    ([np.array([1, 2]), np.array([[2]])], 5, [[1.0, 2.0], [[2.0]]]),
)
def test_accepts_whole_numbers(student, G, c, clipped):
    """Arrays of integers are clipped to floats: nothing is rounded to whole numbers, and short ones too are floats."""
    answer = student.clip_global(G, c)
    same(answer, clipped)
    all_floats(answer)


@given(GRADIENTS, finite(0.1, 2.0))
def test_leaves_its_input_alone(student, G, share):
    """Clipping gives new arrays and does not change the given ones."""
    untouched(student.clip_global, G, share * math.hypot(*entries(G)))


@cases(
    ([np.array([3e149]), np.array([[4e149]])], 1.0, [[0.6], [[0.8]]]),
    ([np.array([3e-150]), np.array([[4e-150]])], 1.0, [[3e-150], [[4e-150]]]),
    ([np.array([3e-150]), np.array([[4e-150]])], 1e-150, [[6e-151], [[8e-151]]]),
    ([np.array([3e-9]), np.array([4e-9])], 1.0, [[3e-9], [4e-9]]),
    ([np.array([1e-12]), np.array([0.0])], 1e-13, [[1e-13], [0.0]]),
)
def test_very_long_and_very_short_gradients_are_safe(student, G, c, clipped):
    """The rule holds for entries from 1e-150 to 1e150, and no warning is issued."""
    same(quiet(student.clip_global, G, c), clipped)


@cases((TWO, 0), (TWO, -1.0), ([np.zeros(2)], -3))
def test_rejects_a_limit_that_is_not_positive(student, G, c):
    """A limit c ≤ 0 makes no sense, so clip_global raises ValueError."""
    with raises(ValueError):
        student.clip_global(G, c)
