"""24 A neural network from scratch, exercise backward.  Notation: ∂ is the gradient of the output, the last node.

`gradients(recipe, walks)`, given in the lesson, makes plain nodes with given slopes, already in topological order, and
lets backward walk so many times. The truth comes from a walk forward in exact fractions: how the output answers to each
node, computed node by node from the front.
"""

from fractions import Fraction
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, portable, raises, weight

SLOPES = st.integers(-4, 4).map(float)
EDGES = st.lists(st.tuples(st.integers(0, 30), SLOPES), min_size=1, max_size=3)
GRAPHS: Any = st.lists(EDGES, min_size=1, max_size=6).map(
    lambda rows: [[], []] + [[(j % (k + 2), s) for j, s in row] for k, row in enumerate(rows)]
)
DIAMOND = [[], [(0, 2.0)], [(0, 3.0), (1, 1.0)], [(1, 5.0), (2, 7.0)]]  # ∂: 2·5 + 2·7 + 3·7 = 45, 12, 7, 1


def truth(recipe):
    """∂ of the last node with respect to each node, exactly."""
    gradients = []
    for start in range(len(recipe)):
        answers = [Fraction(k == start) for k in range(len(recipe))]
        for k in range(start + 1, len(recipe)):
            answers[k] = sum((Fraction(slope) * answers[j] for j, slope in recipe[k]), Fraction(0))
        gradients.append(float(answers[-1]))
    return gradients


def grads(nodes):
    return [node.grad for node in nodes]


@essential
@weight(3)
@given(GRAPHS)
def test_gradient_of_every_node(student, recipe):
    """Each node ends with the sum over all paths, the output with 1."""
    assert student.gradients(recipe) == approx(truth(recipe), rel=1e-12)  # whole numbers below 2**53


@cases(
    ([[], [(0, 1.0), (0, 1.0)], [(1, 1.0), (1, 1.0)]], [4.0, 2.0, 1.0]),
    ([[], [(0, 3.0)] * 5], [15.0, 1.0]),
    (DIAMOND, [45.0, 12.0, 7.0, 1.0]),
)
def test_shares_are_added(student, recipe, expected):
    """A node that is used several times receives all shares, and hands on their sum."""
    assert student.gradients(recipe) == approx(expected)


@weight(2)
@cases(
    ([[], [(0, 1.0), (0, 1.0)], [(1, 1.0), (1, 1.0)]], [12.0, 2.0, 1.0]),
    (DIAMOND, [135.0, 12.0, 7.0, 1.0]),
)
def test_walking_again(student, recipe, expected):
    """After three walks a leaf has three times the gradient, and every node with parents has it once."""
    assert student.gradients(recipe, 3) == approx(expected)


@cases(1, 2, 3)
def test_shared_leaves(student, slope):
    """Two calculations from one leaf: what each of them owes is added, and the other's nodes stay as they were."""
    leaf = student.Node(2.0)
    outs = [
        student.Node(2.0 * slope, [leaf], formula(f"({slope} * g,)", "g")),
        student.Node(3.0, [leaf], formula("(10 * g,)", "g")),
    ]
    for out in outs:
        student.backward([leaf, out])
    assert grads([leaf, *outs]) == approx([slope + 10.0, 1.0, 1.0])


@cases(3.0, np.array([1.0, 2.0]), np.array([[1.0], [0.0]]))
def test_the_output_may_be_a_leaf(student, data):
    """An output without parents is a leaf: 1 is added for each walk."""
    node = student.Node(data)
    student.backward([node])
    student.backward([node])
    assert node.grad == approx(np.full(np.shape(data), 2.0))


@cases(((3,),), ((2, 2),), ((2, 1),))
def test_arrays(student, shape):
    """Arrays likewise: the output starts with ones of its shape, and shares are added entry by entry."""
    data = np.arange(np.prod(shape), dtype=float).reshape(shape)
    leaf = student.Node(data)
    middle = student.Node(2 * data, [leaf], formula("(2 * g,)", "g"))
    out = student.Node(3 * data, [leaf, middle], formula("(g, 5 * g)", "g"))
    student.backward([leaf, middle, out])
    assert grads([leaf, middle, out]) == approx([np.full(shape, 11.0), np.full(shape, 5.0), np.ones(shape)])


@cases(((2,),), ((2, 3),))
def test_arrays_that_belong_to_several(student, shape):
    """A pullback may hand the same array to several parents, or its very argument: none is changed."""
    a = student.Node(np.zeros(shape))
    b = student.Node(np.zeros(shape), [a], formula("(g,)", "g"))
    c = student.Node(np.zeros(shape), [b], formula("(g,)", "g"))
    d = student.Node(np.zeros(shape), [b, c], formula("(g, g)", "g"))
    for times in (1, 2):
        student.backward([a, b, c, d])
        expected = [np.full(shape, x) for x in (2.0 * times, 2.0, 1.0, 1.0)]
        assert [array(node.grad) for node in (a, b, c, d)] == approx(expected)


def always_the_first(g, kept=[]):  # noqa: B006 -- one list for each node that it is sent to
    kept.append(g)
    return (kept[0],)


@cases(2, 3)
def test_what_a_pullback_was_handed(student, walks):
    """A pullback may keep the array that it was handed: later walks do not change it."""
    leaf = student.Node(np.zeros(3))
    middle = student.Node(np.zeros(3), [leaf], portable(always_the_first))
    out = student.Node(np.zeros(3), [middle], formula("(2 * g,)", "g"))
    for _ in range(walks):
        student.backward([leaf, middle, out])
    assert leaf.grad == approx(np.full(3, 2.0 * walks))


def more_each_time(g, calls=[0]):  # noqa: B006 -- one list for each node that it is sent to
    calls[0] += 1
    return (calls[0] * g, 10 * calls[0] * g)


@cases(1.0, 3.0)
def test_each_pullback_once(student, data):
    """Every pullback is called exactly once in a walk (here it would answer more at a second call)."""
    a, b = student.Node(data), student.Node(data)
    c = student.Node(data, [a, b], portable(more_each_time))
    d = student.Node(data, [c, a], portable(more_each_time))
    student.backward([a, b, c, d])
    assert grads([a, b, c, d]) == approx([11.0, 10.0, 1.0, 1.0])
    e = student.Node(data, [a], formula("(g + 7,)", "g"))  # it would tell that it was called, also with the gradient 0
    student.backward([a, e, student.Node(data, [e], formula("(0 * g,)", "g"))])
    assert a.grad == approx(18.0), "a pullback is called also if its gradient is 0; here it answered 7"


@essential
@cases([])
def test_nothing_to_walk(student, order):
    """Without an output there is nothing to differentiate: an empty list is an error, IndexError or ValueError."""
    with raises(IndexError, ValueError):
        student.backward(order)


@cases(20000)
def test_long_lists(student, n):
    """A chain of twenty thousand nodes, with the slope 1 in each link but the first, which has 3."""
    found = student.gradients([[], [(0, 3.0)], *([(k, 1.0)] for k in range(1, n - 1))])
    assert found == approx([3.0] + (n - 1) * [1.0])
