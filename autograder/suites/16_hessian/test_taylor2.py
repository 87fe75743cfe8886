"""16 Hessian, exercise taylor2.

Notation: f takes x, shape (n,), and returns a number; grad and hess are its gradient and Hessian as functions; x0 is
(n,), d = x − x0; T(x) = f(x0) + grad(x0)·d + ½ dᵀ hess(x0) d.
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    array,
    cases,
    essential,
    finite,
    formula,
    number,
    raises,
    untouched,
    vectors,
    weight,
)

# (f, ∇f, ∇²f) with whole coefficients: at multiples of 1/8 every value is exact.
TRIPLES = st.sampled_from(
    [
        (
            formula("x[0]**2 * x[1] + 3*x[1]"),
            formula("[2*x[0]*x[1], x[0]**2 + 3]"),
            formula("[[2*x[1], 2*x[0]], [2*x[0], 0]]"),
        ),
        (formula("x[0]*x[1] - x[0] + 7"), formula("[x[1] - 1, x[0]]"), formula("[[0, 1], [1, 0]]")),
        (
            formula("x[0]**4 - x[0]*x[1]**2"),
            formula("[4*x[0]**3 - x[1]**2, -2*x[0]*x[1]]"),
            formula("[[12*x[0]**2, -2*x[1]], [-2*x[1], -2*x[0]]]"),
        ),
        (formula("5 - 3*x[0] + 2*x[1]"), formula("[-3, 2]"), formula("[[0, 0], [0, 0]]")),
    ]
)
POINTS = vectors(2, elements=st.integers(-24, 24).map(lambda n: n / 8))
# (f, ∇f, ∇²f, M): no third derivative along a straight line at unit speed exceeds M in size.
SMOOTH = st.sampled_from(
    [
        (formula("np.sum(np.sin(x))"), formula("np.cos(x)"), formula("-np.diag(np.sin(x))"), 1.0),
        # Along a unit line f is e^(-c/2) times a Gaussian, whose third derivative is below 1.39.
        (
            formula("np.exp(-x @ x / 2)"),
            formula("-x * np.exp(-x @ x / 2)"),
            formula("(np.outer(x, x) - np.eye(len(x))) * np.exp(-x @ x / 2)"),
            1.4,
        ),
        (
            formula("np.cos(x[0] + 2 * x[-1])"),
            formula("-np.sin(x[0] + 2*x[-1]) * (np.eye(len(x))[0] + 2 * np.eye(len(x))[-1])"),
            formula(
                "-np.cos(x[0] + 2*x[-1]) * np.outer(np.eye(len(x))[0] + 2 * np.eye(len(x))[-1], "
                "np.eye(len(x))[0] + 2 * np.eye(len(x))[-1])"
            ),
            27.0,
        ),
    ]
)
SQUARES = formula("x @ x"), formula("2 * x"), formula("2 * np.eye(len(x))")


def polynomial(student, *parts):
    """What taylor2 returns, which must be a function."""
    T = student.taylor2(*parts)
    assert callable(T), f"taylor2 must return a function, it returned {T!r}"
    return T


@essential
@weight(2)
@given(TRIPLES, POINTS, POINTS)
def test_has_value_gradient_and_hessian_of_f(student, triple, x0, x):
    """T(x) = f(x₀) + ∇f(x₀)·d + ½ dᵀ∇²f(x₀)d with d = x − x₀, and a second polynomial leaves the first as it was."""
    f, grad, hess = triple
    at, d = [Fraction(a) for a in x0], [Fraction(b) - Fraction(a) for a, b in zip(x0, x, strict=True)]
    bend = sum(h * d[i] * d[j] for i, row in enumerate(hess(at)) for j, h in enumerate(row))
    exact = f(at) + sum(slope * step for slope, step in zip(grad(at), d, strict=True)) + Fraction(bend) / 2
    T = polynomial(student, f, grad, hess, x0)
    polynomial(student, f, grad, hess, x)
    assert T(x) == approx(float(exact), rel=1e-12, abs=1e-10)  # every term is below 1e4


@given(SMOOTH, vectors(max_size=4, elements=finite(-2, 2)), st.integers(0, 999), st.integers(0, 8))
def test_is_off_by_a_multiple_of_the_cubed_distance(student, smooth, x0, seed, k):
    """|f(x₀ + d) − T(x₀ + d)| ≤ M/6·‖d‖³, where M bounds the third derivatives along straight lines."""
    f, grad, hess, M = smooth
    u = np.random.default_rng(seed).normal(size=len(x0))
    r = 2.0**-k
    x = x0 + r * u / np.linalg.norm(u)
    gap = abs(f(x) - number(polynomial(student, f, grad, hess, x0)(x)))
    # The bound is Taylor's; 1e-13 covers rounding, since every quantity here is below 20.
    assert gap <= M / 6 * r**3 + 1e-13, f"at distance {r} it is off by {gap:.3g}, more than {M / 6 * r**3:.3g}"


@cases((3, 2), (2, 2), (1, 2), (5, 3), (3, 3), (4, 1), (1, 1))
def test_takes_points_in_rows(student, m, n):
    """For m points in the rows of an (m, n) array, T returns their m values, in an array of shape (m,)."""
    X, x0 = np.arange(1.0, m * n + 1).reshape(m, n) ** 2 / 4, np.arange(1.0, n + 1)
    assert polynomial(student, *SQUARES, x0)(X) == approx(np.sum(X**2, axis=1), rel=1e-12)  # T = f, as f is quadratic


# f = ½‖x − c‖² + x₁ − c₁ with c = 2²⁸·(1, −1). Then T = f, and near c every difference is exact; the products xᵢ²,
# of size 7e16, are not: who multiplies before subtracting is off by 1 or more.
@cases([0.0, 0.0], [1.0, 2.0], [-3.5, 0.25])
def test_is_as_exact_far_from_the_origin(student, d):
    """The steps d = x − x₀ count, not how far x and x₀ are from the origin."""
    f = formula("((x[0] - 2.0**28)**2 + (x[1] + 2.0**28)**2) / 2 + (x[0] - 2.0**28)")
    grad, hess = formula("[x[0] - 2.0**28 + 1, x[1] + 2.0**28]"), formula("[[1, 0], [0, 1]]")
    c, d = 2.0**28 * np.array([1.0, -1.0]), np.array(d)
    T = polynomial(student, f, grad, hess, c + np.array([0.5, -1.5]))
    assert T(c + d) == approx(float(d @ d / 2 + d[0]), rel=1e-9, abs=1e-9)


# √ at 1 and 4: T = 3 + ½d₁ + ¼d₂ − ⅛d₁² − d₂²/64.
@cases(([-1.0, 0.0], 3 - 1 - 1 - 0.5 - 0.25), ([1.0, 4.0], 3.0), ([0.0, -4.0], 3 - 0.5 - 2 - 0.125 - 1))
def test_goes_on_where_f_ends(student, x, value):
    """T exists for all x, also where f does not: the three functions are asked at x₀ only."""
    f = formula("math.sqrt(x[0]) + math.sqrt(x[1])")
    grad = formula("[0.5 / math.sqrt(x[0]), 0.5 / math.sqrt(x[1])]")
    hess = formula("[[-0.25 / math.sqrt(x[0])**3, 0], [0, -0.25 / math.sqrt(x[1])**3]]")
    T = polynomial(student, f, grad, hess, np.array([1.0, 4.0]))
    assert T(np.array(x)) == approx(value, rel=1e-12, abs=1e-12)


@cases([2, 4], np.array([2, 4]), (2, 4), [2.0, 4.0])
def test_accepts_lists_and_whole_numbers(student, x0):
    """Lists and integer arrays are points too, for taylor2 and for T; the functions get arrays of floats."""
    f, grad, hess = formula("np.sum(x ** -1)"), formula("-(x ** -2)"), formula("np.diag(2 * x ** -3)")
    T = polynomial(student, f, grad, hess, x0)
    # T = 3/4 − d₁/4 − d₂/16 + d₁²/8 + d₂²/64
    for x, value in (([3, 4], 0.625), (np.array([2, 8]), 0.75), ([4, 0], 1.25)):
        assert T(x) == approx(value, rel=1e-12)
    assert array(T([[3, 4], [2, 4], [2, 8]])) == approx([0.625, 0.75, 0.75], rel=1e-12)


@given(POINTS, POINTS)
def test_leaves_points_alone(student, x0, x):
    """Neither taylor2 nor T changes the point it is given."""
    T = untouched(student.taylor2, *SQUARES, x0)
    assert callable(T), f"taylor2 must return a function, it returned {T!r}"
    untouched(T, x)
    untouched(T, np.array([x, x]))


@cases(
    (2, (1,)),
    (2, (3,)),
    (2, ()),
    (2, (2, 1)),
    (2, (2, 3)),
    (3, (3, 1)),
    (2, (1, 1)),
    (2, (2, 2, 2)),
    (3, (1, 1, 3)),
    (1, ()),
    (1, (3,)),
)
def test_rejects_points_of_another_dimension(student, n, shape):
    """T takes the shapes (n,) and (m, n); every other one raises ValueError instead of broadcasting."""
    T = polynomial(student, *SQUARES, np.arange(1.0, n + 1))
    with raises(ValueError):
        T(np.ones(shape))
