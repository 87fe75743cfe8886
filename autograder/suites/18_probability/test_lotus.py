"""18 Probability, exercise lotus.

Notation: v is (n,) values, p is (n,) probabilities, E[g(X)] = Σ pᵢ g(vᵢ), Var = Σ pᵢ (vᵢ − μ)².

Rounding: a sum of n terms errs by some n·1e-16 of the largest term. In the variance, the rounded μ errs by some 1e-16
of the largest |vᵢ|, and the *square* of that error is added: 1e-15 or so if all values are moved by 1e8.
"""

from fractions import Fraction
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, number, quiet, raises, untouched

G = st.sampled_from(
    [
        formula("x**2"),
        formula("3*x - 1"),
        formula("abs(x - 2)"),
        formula("math.exp(x / 50)"),
        formula("1.0 if x > 1 else -2.0"),
        formula("max(0.0, x)"),
    ]
)
ONE = formula("x + 0.0")
BAD: tuple[tuple[Any, Any], ...] = (
    ([1.0, 2.0], [0.5, 0.4]),
    ([1.0, 2.0, 3.0], [1, 1, 1]),
    ([1.0, 2.0], [1.5, -0.5]),
    ([1.0, 2.0, 3.0], [0.5, 0.5]),
    ([1.0, 2.0], [0.5, 0.25, 0.25]),
    ([], []),
    (np.array([[1.0], [2.0]]), np.array([[0.5], [0.5]])),
    (np.array([[1.0], [2.0]]), np.array([0.5, 0.5])),
)


def as_table(pairs):
    """Pairs of a value and a weight as values and probabilities."""
    v, weights = np.array(pairs, dtype=float).T
    return v, weights / weights.sum()


def tables(least=2):
    """Values with their probabilities, all positive; the values are not all equal."""
    pairs = st.lists(st.tuples(finite(), st.integers(1, 9)), min_size=least, max_size=6)
    return pairs.filter(lambda pairs: len({x for x, _ in pairs}) > 1).map(as_table)


def weighted(g, v, p):
    """Σ pᵢ g(vᵢ) by exact fractions, as a float, and what is accepted as such."""
    terms = [Fraction(float(q)) * Fraction(float(g(float(x)))) for x, q in zip(v, p, strict=True)]
    return approx(float(sum(terms)), abs=1e-12 * float(max(map(abs, terms))))


def squares(v, p):
    """The variance by exact fractions."""
    v, p = [Fraction(float(x)) for x in v], [Fraction(float(q)) for q in p]
    mu = sum(x * q for x, q in zip(v, p, strict=True))
    return float(sum(q * (x - mu) ** 2 for x, q in zip(v, p, strict=True)))


@essential
@given(G, tables())
def test_expects_the_function_of_the_values(student, g, table):
    """E[g(X)] = Σ pᵢ g(vᵢ)."""
    v, p = table
    assert student.lotus(g, v, p) == weighted(g, v, p)


@cases(
    (formula("math.log(x)"), [0.0, 1.0, np.e], [0.0, 0.5, 0.5], 0.5),
    (formula("math.sqrt(x)"), [-1.0, 9.0], [0.0, 1.0], 3.0),
    (formula("math.log(x)"), [1.0, 0.0], [1.0, 0.0], 0.0),
    (formula("1 / int(x)"), [0, 2, 4, 0], [0, 0.5, 0.5, 0], 0.375),
)
def test_impossible_values_do_not_count(student, g, v, p, answer):
    """Values with probability 0 never happen: g need not be defined there."""
    assert quiet(student.lotus, g, np.array(v), np.array(p)) == approx(answer, abs=1e-12)


@cases(([1, 2, 4, 3], [0.5, 0, 0.5, 0]), ([0.0, -1.0], [1.0, 0.0]), ([5, 6, 7], [0, 0, 1]))
def test_g_is_not_asked_about_impossible_values(student, v, p):
    """g is called only with values whose probability is greater than 0, and is not tried out on the others."""
    asked = []

    def g(x):
        asked.append(float(x))
        return float(x)

    assert student.lotus(g, v, p) == approx(float(np.dot(v, p)))
    never = sorted(set(asked) - {x for x, q in zip(v, p, strict=True) if q > 0})
    assert not never, f"g was called with {never}, which have the probability 0"


@cases(
    (formula("60 / x"), [30, 60], [0.5, 0.5], 1.5),
    (formula("1 if x > 2 else 0"), [1, 2, 3, 4], [0.25, 0.25, 0.25, 0.25], 0.5),
    (formula("x * x"), [-1, 1], [0.5, 0.5], 1.0),
    (formula("x / 4"), (1, 3), (0.5, 0.5), 0.5),
    (formula("x"), [5], [1], 5.0),
    (formula("x * 1e13"), [0, 1], [1, 1e-13], 1.0),
)
def test_lotus_accepts_lists_and_whole_numbers(student, g, v, p, answer):
    """Lists of whole numbers are values, too."""
    assert student.lotus(g, v, p) == approx(answer)


@cases(*BAD)
def test_both_reject_what_is_no_distribution(student, v, p):
    """Wrong probabilities and shapes that do not fit raise ValueError, as in expected."""
    with raises(ValueError):
        student.lotus(ONE, v, p)
    with raises(ValueError):
        student.variance(v, p)


@given(tables(), st.sampled_from([1.0, 1.0, 1e100, 1e-100]))
def test_variance_is_the_expected_squared_distance(student, table, scale):
    """Var(X) = Σ pᵢ (vᵢ − μ)²; so Var(aX) = a² Var(X), for huge and tiny a too."""
    v, p = table
    v = v * scale
    # The rounded mean errs by a few 1e-16 of the largest value.
    assert quiet(student.variance, v, p) == approx(squares(v, p), abs=(1e-14 * float(np.max(np.abs(v)))) ** 2)


@given(
    st.lists(st.tuples(st.integers(-20, 20), st.integers(1, 9)), min_size=2, max_size=6), st.sampled_from([1e8, -1e8])
)
def test_moving_does_not_change_the_variance(student, pairs, shift):
    """Var(X + b) = Var(X), also if b is 1e8: nothing large may cancel on the way."""
    v, p = as_table([*pairs, (21, 1)])
    assert student.variance(v + shift, p) == approx(squares(v, p), rel=1e-6, abs=1e-12)


@cases(
    ([4], [1], 0.0),
    ([3, 5, 7], [0, 1, 0], 0.0),
    ([2.5, 2.5], [0.5, 0.5], 0.0),
    ([0, 4], [0.25, 0.75], 3.0),
    ([1, 2, 3, 4, 5, 6], [1 / 6] * 6, 35 / 12),
    ([1, 3, 1, 3], [0.25] * 4, 1.0),
    ([0, 28, 28, 28], [0, 0.4, 0.5, 0.1], 0.0),
)
def test_variance_accepts_lists_and_certainty(student, v, p, answer):
    """Lists of whole numbers are fine, and Var(X), never negative, is 0 if X has one value only."""
    found = number(student.variance(v, p))
    assert found >= 0, f"an expected square is not negative, but {found} is"
    assert found == approx(answer, abs=1e-12)


@given(tables())
def test_both_leave_their_input_alone(student, table):
    """Values and probabilities are the same after the call."""
    v, p = table
    assert untouched(student.lotus, ONE, v, p) == weighted(ONE, v, p)
    assert untouched(student.variance, v, p) == approx(squares(v, p), abs=(1e-14 * float(np.max(np.abs(v)))) ** 2)
