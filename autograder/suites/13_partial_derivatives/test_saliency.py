"""13 Partial derivatives, exercise saliency.

Notation: f takes x, shape (n,), and returns a number; size[i] = |∂f/∂xᵢ|; order lists the indices, largest size first,
equal sizes by index; M is the largest size.

Noise: with |f| ≤ 50·M, a central difference is off by ε^(2/3)·(|f| + M) < 2e-9·M: far below 1e-6·M, within which sizes
count as equal, and below 1e-3·M, by which different sizes differ here.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, portable, quiet, raises, untouched, weight

WHOLE = st.integers(-9, 9)
HALVES = st.integers(-16, 16).map(lambda n: n / 2)
# A network with one hidden layer of three units, written out so that it can be differentiated by hand.
W = [[1.0, -2.0, 0.5, 0.0], [0.25, 1.0, -1.0, 2.0], [-0.5, 0.5, 1.5, 1.0]]
V = [2.0, -1.0, 0.5]
NETWORK = formula(f"float(np.array({V}) @ np.tanh(np.array({W}) @ x))")


@st.composite
def linear(draw, weights):
    """f(x) = w·x, with w and a point x."""
    w = draw(weights)
    x = draw(st.lists(HALVES, min_size=len(w), max_size=len(w)))
    return formula(f"float(np.array({w}) @ x)"), w, np.array(x)


DISTINCT = st.lists(st.integers(1, 9), min_size=1, max_size=5, unique=True)
SIGNED = st.tuples(DISTINCT, st.lists(st.sampled_from([1, -1]), min_size=5, max_size=5)).map(
    lambda pair: [a * sign for a, sign in zip(*pair, strict=False)]
)
TIED = st.lists(st.sampled_from([3, -3, 1, 7, 0]), min_size=2, max_size=5).filter(any)


def ranked(w):
    """The indices by |w|, largest first, ties by index."""
    return sorted(range(len(w)), key=lambda i: (-abs(w[i]), i))


def parts(answer, n):
    """The order as a list of ints and the sizes as an array (n,)."""
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, "a tuple (order, size) was expected"
    order = np.asarray(array(answer[0], (n,)))
    whole = np.asarray(answer[0]).dtype.kind in "iu"
    assert whole, "the order should consist of integers, so that it can be used as indices"
    return [int(i) for i in order], array(answer[1], (n,))


@essential
@given(linear(DISTINCT))
def test_lists_the_largest_slope_first(student, case):
    """For f(x) = w·x with positive weights the order is that of the weights, whatever x is."""
    f, w, x = case
    order, _ = parts(student.saliency(f, x), len(w))
    assert order == approx(ranked(w))


@weight(2)
@given(linear(SIGNED))
def test_a_negative_slope_counts_by_its_size(student, case):
    """For f(x) = w·x the order is that of |wᵢ|: a falling function depends on its entry as well."""
    f, w, x = case
    order, _ = parts(student.saliency(f, x), len(w))
    assert order == approx(ranked(w))


@weight(2)
@given(linear(TIED))
def test_ties_are_listed_by_index(student, case):
    """Equal sizes, up to a millionth of the largest, come in the order of their indices."""
    f, w, x = case
    order, _ = parts(student.saliency(f, x), len(w))
    assert order == approx(ranked(w))


@cases(64, 100)
def test_ranks_every_entry_of_a_long_vector(student, n):
    """The order lists all n indices, also where n is the number of pixels of a picture."""
    w = [(37 * i) % n + 1 for i in range(n)]
    order, _ = parts(student.saliency(formula(f"float(np.array({w}) @ x)"), np.full(n, 0.25)), n)
    assert order == approx(ranked(w))


@given(linear(st.lists(WHOLE, min_size=1, max_size=5)))
def test_sizes_stand_in_the_order_of_x(student, case):
    """size[i] = |∂f/∂xᵢ|, not sorted."""
    f, w, x = case
    _, size = parts(student.saliency(f, x), len(w))
    # |f| < 5·9·8 = 360, so ε·|f|/h < 2e-8.
    assert size == approx(np.abs(w).astype(float), abs=5e-8)


@cases([0.5, -0.25, 1.0, 0.0], [-1.5, 2.0, 0.0, 0.75], [0.0, 0.0, 0.0, 0.0], [3.0, 0.5, 1.0, -2.0])
def test_looks_at_the_slopes_of_a_network_at_this_point(student, x):
    """For f(x) = v·tanh(Wx) the sizes are |Wᵀ(v·tanh′(Wx))|, which depend on x."""
    slopes = np.abs(np.array(W).T @ (np.array(V) / np.cosh(np.array(W) @ np.array(x)) ** 2))
    order, size = parts(student.saliency(NETWORK, np.array(x)), 4)
    # |f| ≤ 3.5 and |f‴| ≤ 60: rounding ε·|f|/h = 1.3e-10, truncation h²/6·60 ≤ 4e-9 (h ≤ 2e-5).
    assert size == approx(slopes, abs=1e-8)
    assert order == approx(ranked(slopes))


@cases(([1e8, 1.0], [2e8, 1e16]), ([-1e6, -3.0], [6e6, 1e12]))
def test_each_entry_has_a_step_of_its_own_scale(student, x, sizes):
    """The step is the default one of partial, ε^(1/3)·max(1, |x[i]|): for x₁²x₂ the sizes are |2x₁x₂| and x₁²."""
    _, size = parts(student.saliency(formula("x[0]**2 * x[1]"), np.array(x)), 2)
    # No truncation here; rounding is ε·|f|/h, relative to the size at most ε^(2/3) = 4e-11.
    assert size == approx(np.array(sizes), rel=1e-9)


@cases(
    ("5.0", 3, [0, 1, 2]),
    ("0.0 * x[0]", 1, [0]),
    ("1e-100 * (x[1] - 2*x[2] + x[0] - x[3])", 4, [2, 0, 1, 3]),
    ("1e100 * (x[1] - 2*x[2] + x[0] - x[3])", 4, [2, 0, 1, 3]),
    ("1e-9 * (3*x[0] + 4*x[1])", 2, [1, 0]),
    ("1e5 * (x[0] + 1.002*x[1] + 1.004*x[2])", 3, [2, 1, 0]),
    ("4e-9*x[1] + x[2]", 3, [2, 0, 1]),
)
def test_only_ratios_decide(student, expression, n, expected):
    """Sizes are compared relative to the largest one; if all of them are 0 the order is 0, …, n − 1. No warning."""
    order, _ = parts(quiet(student.saliency, formula(expression), np.arange(1.0, n + 1)), n)
    assert order == approx(expected)


@cases(([2, 5, 1],), (np.array([2, 5, 1]),), ((2, 5, 1),))
def test_accepts_lists_and_whole_numbers(student, x):
    """Lists and integer arrays are points too, and f gets an array of floats."""
    f = formula("x[0]**2 * x[1] + 3*x[2] + 0*np.sum(x ** -1)")
    order, size = parts(student.saliency(f, x), 3)
    assert order == approx([0, 1, 2])
    assert size == approx([20.0, 4.0, 3.0], rel=1e-8)


def spoil(x):
    """A function that overwrites the array it is given."""
    value = 2.0 * x[0] - 5.0 * x[1] + 3.0 * x[2]
    x[:] = 100.0
    return value


@cases([1.0, 2.0, 3.0], [0.0, -4.0, 0.5])
def test_leaves_its_input_alone(student, x):
    """x is not changed, also if f writes into the arrays it is given."""
    for f in (portable(spoil), formula("2*x[0] - 5*x[1] + 3*x[2]")):
        order, size = parts(untouched(student.saliency, f, np.array(x)), 3)
        assert order == approx([1, 2, 0])
        assert size == approx([2.0, 5.0, 3.0], rel=1e-7)


@cases((3, 1), (1, 3), (2, 2), ())
def test_rejects_what_is_no_vector(student, shape):
    """An x that is not one-dimensional raises ValueError: a picture must be made a vector first."""
    with raises(ValueError):
        student.saliency(formula("float(np.sum(x))"), np.ones(shape))
