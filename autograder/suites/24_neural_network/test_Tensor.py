"""24 A neural network from scratch, exercise Tensor.  Notation: x, y, c are arrays; G is the gradient of AB.

`by_paths(Tensor, f, *arrays)`, given in the lesson, is f's value and its gradients, found by following all paths: it
uses only data, parents and pullbacks. The oracle runs the same formula on plain NumPy arrays of complex numbers: the
imaginary part of f(x + ih) divided by h is the slope without any difference, so with h = 1e-30 it is exact to rounding.
Inputs are small whole numbers, so rounding is below 1e-13.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, matrices, quiet, untouched, weight

REL, ABS = 1e-10, 1e-10
WHOLE = st.integers(-5, 5)
SQUARE = matrices(3, 3, elements=WHOLE)
SIZES = st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4), st.integers(0, 1000))


def drawn(seed, *shapes):
    """Whole numbers from -5 to 5 in these shapes."""
    rng = np.random.default_rng(seed)
    return [rng.integers(-5, 6, size=shape).astype(float) for shape in shapes]


def slopes(f, *inputs):
    """The value of f on plain arrays, and the gradients of the sum of its entries, by complex steps."""
    gradients = []
    for k, x in enumerate(inputs):
        gradient = np.zeros(np.shape(x))
        for place in np.ndindex(np.shape(x)):
            moved = [np.array(z, dtype=complex) for z in inputs]
            moved[k][place] += 1e-30j
            gradient[place] = np.sum(f(*moved)).imag / 1e-30
        gradients.append(gradient)
    return np.asarray(f(*map(np.array, inputs)), dtype=float), gradients


def node(answer):
    """The answer, which must be a node."""
    assert getattr(answer, "grad", None) is not None, f"a Tensor was expected, not {answer!r}"
    return answer


def found(student, f, *inputs):
    """What by_paths finds, without warnings: a pair of an array and a list of arrays."""
    answer = quiet(student.by_paths, student.Tensor, f, *inputs)
    assert isinstance(answer, tuple), f"a value and gradients were expected, not {answer!r}"
    return answer


@essential
@weight(2)
@given(SIZES)
def test_matrix_products(student, sizes):
    """For C = AB, A receives GBᵀ and B receives AᵀG."""
    n, d, k, seed = sizes
    A, B, G = drawn(seed, (n, d), (d, k), (n, k))
    expected = np.einsum("il,lj,ij->ij", A, B, G), [np.einsum("ij,lj->il", G, B), np.einsum("il,ij->lj", A, G)]
    value, gradients = found(student, formula("(a @ b) * c", "a", "b", "c"), A, B, G)
    assert (value, gradients[:2]) == approx(expected, rel=REL, abs=ABS)


@weight(2)
@cases(
    ((3, 2), (3, 2)),
    ((4, 4), (4,)),
    ((4,), (4, 4)),
    ((3, 2), (2,)),
    ((3, 1), (1, 2)),
    ((3, 2), (3, 1)),
    ((2, 3, 2), (3, 1)),
    ((3,), ()),
    ((), (2, 2)),
    ((), ()),
)
def test_broadcasting(student, left, right):
    """Each operand of + and * receives a gradient of its own shape, summed over its copies."""
    x, y = drawn(len(left) + 7, left, right)
    c = np.arange(1.0, 1 + np.prod(np.broadcast_shapes(left, right), dtype=int)).reshape(
        np.broadcast_shapes(left, right)
    )
    for f in (formula("(x + y) * c", "x", "y", "c"), formula("(x * y) * c", "x", "y", "c")):
        assert found(student, f, x, y, c) == approx(slopes(f, x, y, c), rel=REL, abs=ABS)


@cases(
    ("x * 3", (2, 3)),
    ("3 * x", (2, 3)),
    ("2 + x", (3,)),
    ("x * np.array([1.0, 2.0, 3.0])", (2, 3)),
    ("np.array([[1.0], [2.0]]) * x", (3,)),
    ("np.array([[1.0], [2.0]]) + x * [1, 2, 3]", (3,)),
    ("x + np.array([[1.0], [2.0]])", (3,)),
    ("x * [[1.0], [2.0]]", (3,)),
    ("x * x", (2, 3)),
    ("x + x", (3,)),
    ("1 - x", (2,)),
)
def test_numbers_and_arrays(student, expression, shape):
    """A plain number or array on either side is a constant; the same tensor twice receives both shares."""
    f = formula(expression, "x")
    (x,) = drawn(3, shape)
    assert found(student, f, x) == approx(slopes(f, x), rel=REL, abs=ABS)


@cases(
    ([[1.0, -2.0], [0.0, 3.0]], [[1.0, 0.0], [0.0, -24.0]], [[1.0, 0.0], [0.0, -8.0]]),
    ([-1.0, 1e-9, 0.0], [0.0, -2e-9, 0.0], [0.0, -2.0, 0.0]),
    (-0.5, 0.0, 0.0),
)
def test_relu(student, x, value, gradient):
    """relu keeps what is positive, with slope 1 for gradients of either sign; elsewhere value and slope are 0."""
    f = formula("x.relu() * ((-2.0) ** np.arange(x.data.size)).reshape(x.data.shape)", "x")
    assert found(student, f, x) == approx((np.array(value), [np.array(gradient)]))


@weight(2)
@cases(
    ((2, 3), "x.sum()"),
    ((2, 3), "x.sum(axis=0)"),
    ((2, 3), "x.sum(axis=1)"),
    ((3, 3), "x.sum(axis=1)"),
    ((3, 3), "x.sum(axis=0)"),
    ((3, 3), "x.sum(axis=-1)"),
    ((3, 3), "x.sum(axis=-2)"),
    ((3, 3), "x.sum(axis=1, keepdims=True)"),
    ((2, 3), "x.sum(axis=0, keepdims=True)"),
    ((2, 3), "x.sum(keepdims=True)"),
    ((2, 2, 2), "x.sum(axis=1)"),
    ((3,), "x.sum(axis=0)"),
    ((), "x.sum()"),
)
def test_sums(student, shape, expression):
    """Every entry that was summed receives the gradient of its own sum; the shapes are NumPy's."""
    (x,) = drawn(5, shape)
    c = 10.0 ** np.arange(np.size(formula(expression, "x")(x))).reshape(np.shape(formula(expression, "x")(x)))
    f = formula(f"{expression} * c", "x", "c")
    assert found(student, f, x, c) == approx(slopes(f, x, c), rel=REL, abs=ABS)


@weight(2)
@given(
    st.sampled_from(
        [
            "[t := x @ y + z, t * t + t][-1]",
            "[t := x * y, u := t @ t, u + t.sum(axis=0)][-1]",
            "[t := x.sum(axis=1, keepdims=True), (x - t) @ (y * t)][-1]",
            "((x + y.sum(axis=0)) * (x + z.sum(axis=1, keepdims=True))).sum()",
            "[m := (x @ y).sum(axis=0), m * m.sum() - z][-1]",
        ]
    ),
    SQUARE,
    SQUARE,
    SQUARE,
)
def test_whole_calculations(student, expression, x, y, z):
    """Gradients of calculations in which tensors are used several times."""
    f = formula(f"({expression}) + 0 * (x + y + z)", "x", "y", "z")  # all three occur
    assert found(student, f, x, y, z) == approx(slopes(f, x, y, z), rel=REL, abs=1e-9)  # sizes up to 1e5


@cases("x + y", "x * y", "x @ y", "x.relu()", "x.sum(axis=0)", "y.sum()")
def test_pullbacks_change_nothing(student, expression):
    """A pullback only returns the shares: it changes neither g nor any node, and may be asked again."""
    x, y = drawn(11, (3, 3), (3, 3))
    u, v = node(student.Tensor(x)), node(student.Tensor(y))
    results = {
        "x + y": lambda: u + v,
        "x * y": lambda: u * v,
        "x @ y": lambda: u @ v,
        "x.relu()": lambda: u.relu(),
        "x.sum(axis=0)": lambda: u.sum(axis=0),
        "y.sum()": lambda: v.sum(),
    }
    out = node(results[expression]())
    g = np.arange(1.0, 10.0).reshape(3, 3)
    g = {"x.sum(axis=0)": g[0], "y.sum()": np.array(2.0)}.get(expression, g)
    once = [array(share) for share in untouched(out.pull, g)]
    assert [array(share) for share in out.pull(g)] == approx(once)
    assert [array(share) for share in out.pull(2 * g)] == approx([2 * share for share in once])
    assert [u.data, v.data, u.grad, v.grad] == approx([x, y, np.zeros((3, 3)), np.zeros((3, 3))])


@cases("x + y", "x * y", "x @ y", "x.relu()", "x.sum(axis=0)")
def test_operands_stay_as_they_are(student, expression):
    """The operators make new tensors: x and y keep their data."""
    x, y = drawn(13, (3, 3), (3, 3))
    u, v = node(student.Tensor(x)), node(student.Tensor(y))
    results = {
        "x + y": lambda: u + v,
        "x * y": lambda: u * v,
        "x @ y": lambda: u @ v,
        "x.relu()": lambda: u.relu(),
        "x.sum(axis=0)": lambda: u.sum(axis=0),
    }
    array(node(results[expression]()).data)
    assert [u.data, v.data] == approx([x, y])
