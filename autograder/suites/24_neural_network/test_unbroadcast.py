"""24 A neural network from scratch, exercise unbroadcast.  Notation: g has the large shape, the answer the small one.

The oracle does not sum along axes: it broadcasts an array of places to the shape of g with NumPy itself, and adds each
entry of g to the place from which it was copied. Entries are whole numbers, so all sums are exact.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, raises, untouched

# the large shape, which of its axes are stretched, how many of the first ones are missing
SHAPES = st.tuples(
    st.lists(st.integers(1, 4), max_size=3), st.lists(st.booleans(), min_size=3, max_size=3), st.integers(0, 3)
).map(lambda x: (tuple(x[0]), tuple(1 if s else n for n, s in zip(x[0], x[1], strict=False))[min(x[2], len(x[0])) :]))


def numbered(shape):
    """An array whose entries all differ, so that no two sums are equal by chance."""
    return 2.0 ** np.arange(np.prod(shape, dtype=int)).reshape(shape) % 1000003


def by_places(g, shape):
    """The sum of g over the copies of each entry."""
    places = np.broadcast_to(np.arange(np.prod(shape, dtype=int)).reshape(shape), g.shape)
    return np.bincount(places.ravel(), weights=g.ravel(), minlength=np.prod(shape, dtype=int)).reshape(shape)


@essential
@given(SHAPES)
def test_sum_over_copies(student, shapes):
    """Every entry receives the sum of g over all its copies."""
    large, small = shapes
    g = numbered(large)
    assert array(student.unbroadcast(g, small), small) == approx(by_places(g, small))


@cases(((4, 4), (4,)), ((4, 4), (4, 1)), ((4, 4), (1, 4)), ((3, 3, 3), (3, 3)), ((3, 3, 3), (3, 1, 3)), ((2, 2), (1,)))
def test_square_arrays(student, large, small):
    """NumPy adds missing axes in front: (4,) in (4, 4) is a row, (4, 1) is a column."""
    g = numbered(large)
    assert array(student.unbroadcast(g, small), small) == approx(by_places(g, small))


@cases(((), ()), ((3,), ()), ((2, 3), ()), ((1,), ()), ((1, 1), ()), ((1, 1), (1,)), ((1, 3), (3,)))
def test_single_numbers_and_axes_of_length_one(student, large, small):
    """A single number receives the sum of all; axes of length 1 in g change nothing but the shape."""
    g = numbered(large)
    assert student.unbroadcast(g, small) == approx(by_places(g, small))


@cases(
    ([[1, 2], [3, 4], [5, 6]], (2,), [9, 12]),
    ([[1, 2], [3, 4]], (2, 1), [[3], [7]]),
    ([1, 2, 4], (), 7),
    ([[1, 2]], (2,), [1, 2]),
)
def test_lists_and_whole_numbers(student, g, shape, expected):
    """Nested lists of whole numbers are accepted too, and the answer is a float array (or a float)."""
    found = student.unbroadcast(g, shape)
    assert found == approx(expected)
    kind = np.asarray(found).dtype
    assert kind.kind == "f", f"a float array was expected, not one of {kind}"


@cases(((3, 2), (2,)), ((3, 2), (3, 1)), ((2, 2), (2, 2)))
def test_g_is_not_changed(student, large, small):
    """g keeps its entries and its shape."""
    assert array(untouched(student.unbroadcast, numbered(large), small), small) == approx(
        by_places(numbered(large), small)
    )


@cases(((3, 2), (3,)), ((2,), (1, 2)), ((4,), (2,)), ((3, 2), (2, 2)), ((1, 3), (2, 3)), ((), (1,)), ((6,), (2, 3)))
def test_shapes_that_do_not_fit(student, large, small):
    """If no array of this shape can be broadcast to the shape of g, it raises ValueError."""
    with raises(ValueError):
        student.unbroadcast(numbered(large), small)
