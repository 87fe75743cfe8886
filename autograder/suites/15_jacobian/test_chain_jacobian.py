"""15 Jacobian, exercise chain_jacobian.

Notation: g takes x, shape (n,), and returns k numbers; Jg(x) is (k, n) and Jf(y) is (m, k); the answer
Jf(g(x))·Jg(x) is (m, n). The Jacobians of the compositions were found by hand, from the composed formulas.

Rounding: an entry is a sum of k ≤ 30 products, off by less than 30·2⁻⁵² times the sum of their sizes.
"""

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
    raises,
    untouched,
    vectors,
    weight,
)


def lesson(a, b):
    """(ab + 9b², 3a²b)."""
    return [[b, a + 18 * b], [6 * a * b, 3 * a**2]]


def polar(r, t):
    """(r², r² cos(t) sin(t), r cos(t))."""
    c, s = np.cos(t), np.sin(t)
    return [[2 * r, 0], [2 * r * c * s, r**2 * (c**2 - s**2)], [c, -r * s]]


def through_one(a, b):
    """(s², 5s) with s = a + 2b − a²."""
    s = a + 2 * b - a**2
    return [[2 * s * (1 - 2 * a), 4 * s], [5 * (1 - 2 * a), 10]]


def three(a, b):
    """a·e^b + a³."""
    return [[np.exp(b) + 3 * a**2, a * np.exp(b)]]


def square(a, b):
    """(2a + b², a − b)."""
    return [[2, 2 * b], [1, -1]]


# (Jf, g, Jg, the Jacobian of f∘g); the last pair has square matrices that do not commute.
CURVED = st.sampled_from(
    [
        (
            formula("[[1, 0, 2 * y[2]], [0, y[2], y[1]]]", "y"),
            formula("[x[0] * x[1], x[0]**2, 3 * x[1]]"),
            formula("[[x[1], x[0]], [2 * x[0], 0], [0, 3]]"),
            lesson,
        ),
        (
            formula("np.array([[2 * y[0], 2 * y[1]], [y[1], y[0]], [1, 0]])", "y"),
            formula("x[0] * np.array([np.cos(x[1]), np.sin(x[1])])"),
            formula("[[np.cos(x[1]), -x[0] * np.sin(x[1])], [np.sin(x[1]), x[0] * np.cos(x[1])]]"),
            polar,
        ),
        (
            formula("[[2 * y[0]], [5]]", "y"),
            formula("[x[0] + 2 * x[1] - x[0]**2]"),
            formula("np.array([[1 - 2 * x[0], 2]])"),
            through_one,
        ),
        (
            formula("[[y[1], y[0], 1]]", "y"),
            formula("[x[0], np.exp(x[1]), x[0]**3]"),
            formula("[[1, 0], [0, np.exp(x[1])], [3 * x[0]**2, 0]]"),
            three,
        ),
        (
            formula("[[2, 2 * y[1]], [1, -1]]", "y"),
            formula("[x[0], x[1]]"),
            formula("[[1, 0], [0, 1]]"),
            square,
        ),
    ]
)
POINTS = vectors(2, elements=finite(-2, 2))


@st.composite
def two_matrices(draw):
    """A of shape (m, k) and B of shape (k, n), with whole entries, so that AB is exact; about half are square."""
    m, k, n = draw(st.sampled_from([(2, 2, 2), (3, 3, 3), (2, 3, 1), (1, 2, 3), (3, 1, 2), (2, 2, 3), (1, 4, 1)]))
    A, B = (
        draw(st.lists(st.lists(st.integers(-9, 9), min_size=c, max_size=c), min_size=r, max_size=r))
        for r, c in ((m, k), (k, n))
    )
    return A, B


@essential
@given(CURVED, POINTS)
def test_is_the_jacobian_of_the_composition(student, parts, x):
    """J of f∘g at x is Jf(g(x))·Jg(x): the outer one at g(x), the inner one at x."""
    Jf, g, Jg, J = parts
    # Every product of two entries is below 150 in size.
    assert student.chain_jacobian(Jf, g, Jg, x) == approx(np.array(J(*x), dtype=float), rel=0, abs=1e-11)


@weight(2)
@given(two_matrices())
def test_linear_maps_give_the_matrix_product(student, pair):
    """For f(y) = Ay and g(x) = Bx the answer is AB, in this order, also where BA exists as well."""
    A, B = pair
    x = np.arange(1.0, len(B[0]) + 1)
    exact = [[sum(a * b for a, b in zip(row, column, strict=True)) for column in zip(*B, strict=True)] for row in A]
    found = student.chain_jacobian(formula(f"{A}", "y"), formula(f"np.array({B}) @ x"), formula(f"{B}"), x)
    assert found == approx(np.array(exact, dtype=float))


@cases(
    ("[[math.cos(y[0])]]", "[x[0]**2]", "[[2 * x[0]]]", 1.5, 3 * np.cos(2.25)),
    ("[[3 * y[0]**2]]", "[math.sin(x[0])]", "[[math.cos(x[0])]]", 0.5, 3 * np.sin(0.5) ** 2 * np.cos(0.5)),
    ("[[0.5 / math.sqrt(y[0])]]", "[x[0] + 5.0]", "[[1.0]]", -4.0, 0.5),
    ("[[2.0]]", "[math.sqrt(x[0])]", "[[0.5 / math.sqrt(x[0])]]", 0.25, 2.0),
)
def test_in_one_dimension_the_slopes_multiply(student, Jf, g, Jg, x, slope):
    """For numbers it is f′(g(x))·g′(x), as a matrix of shape (1, 1)."""
    found = student.chain_jacobian(formula(Jf, "y"), formula(g), formula(Jg), np.array([x]))
    assert found == approx(np.array([[slope]]))


@cases(12, 30)
def test_adds_up_all_ways(student, k):
    """Input and output are linked by k intermediate numbers: the slopes along all k ways are added."""
    Jf, g = formula("[y / 10]", "y"), formula(f"np.arange(1.0, {k + 1}) * x[0]")
    Jg = formula(f"[[j] for j in range(1, {k + 1})]")
    exact = sum(j * j for j in range(1, k + 1)) / 5
    assert student.chain_jacobian(Jf, g, Jg, np.array([2.0])) == approx(np.array([[exact]]))


@cases([2, 5], np.array([2, 5]), (2, 5), np.array([2, 5], dtype=np.uint8))
def test_accepts_lists_and_whole_numbers(student, x):
    """x may be a list or integers, g may return a list; Jf, g and Jg get arrays of floats."""
    Jf = formula("[[y[0] ** -1 * 30, 1, 0], [0, 0, (y ** -1)[2]]]", "y")
    g, Jg = formula("[3, 4, 2 + int(0 * np.sum(x ** -1))]"), formula("[[1, 2], [3 + 0 * x.size, 4], [0, 6]]")
    assert student.chain_jacobian(Jf, g, Jg, x) == approx(np.array([[13.0, 24.0], [0.0, 3.0]]))


@cases("uint8", "int8")
def test_whole_numbers_do_not_overflow(student, kind):
    """Jf and Jg may answer with arrays of small whole numbers, whose products are larger than the type can hold."""
    Jf, Jg = (
        formula(f"np.array({rows}, dtype=np.{kind})", y) for rows, y in (("[[90, 2]]", "y"), ("[[3], [100]]", "x"))
    )
    assert student.chain_jacobian(Jf, formula("[3 * x[0], 100 * x[0]]"), Jg, [1.0]) == approx(np.array([[470.0]]))


@given(CURVED, vectors(2, elements=finite(1.5, 3)))
def test_leaves_its_input_alone(student, parts, x):
    """x is not changed."""
    Jf, g, Jg, J = parts
    found = untouched(student.chain_jacobian, Jf, g, Jg, x)
    assert np.all(np.isfinite(array(found, np.shape(J(*x))))), "the Jacobian should consist of finite numbers"


@cases(
    ("[[1.0, 2.0]]", "[[1.0, 0.0]]", [1.0, 2.0]),
    ("[[1.0], [2.0]]", "[[1.0, 0.0], [0.0, 1.0]]", [1.0, 2.0]),
    ("[[1.0, 2.0, 3.0]]", "[[1.0, 0.0], [0.0, 1.0]]", [1.0, 2.0]),
    ("[1.0, 2.0]", "[[1.0, 0.0], [0.0, 1.0]]", [1.0, 2.0]),
    ("[[1.0, 2.0], [3.0, 4.0]]", "[1.0, 2.0]", [1.0]),
    ("[[[1.0, 2.0]]]", "[[1.0, 0.0], [0.0, 1.0]]", [1.0, 2.0]),
    ("[[1.0, 2.0]]", "[[[1.0, 0.0], [0.0, 1.0]]]", [1.0, 2.0]),
    ("[[1.0, 0.0]]", "[[1.0], [2.0]]", 1.0),
    ("[[1.0, 0.0]]", "[[1.0, 0.0], [0.0, 1.0]]", [[1.0], [2.0]]),
    ("[[1.0, 0.0]]", "[[1.0, 0.0], [0.0, 1.0]]", [[1.0, 2.0]]),
)
def test_rejects_what_does_not_fit(student, Jf, Jg, x):
    """Jacobians that do not fit together or are no matrices, and an x that is no vector, raise ValueError."""
    with raises(ValueError):
        student.chain_jacobian(formula(Jf, "y"), formula("[1.0, 2.0]"), formula(Jg), np.array(x))
