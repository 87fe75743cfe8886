"""19 Law of large numbers, exercise chebyshev_n.

Notation: var is σ², eps is ε, delta is δ; the answer is the least whole n ≥ 1 with σ² ≤ n ε² δ. The oracle divides
whole numbers: nothing is rounded and no test needs a tolerance. All tests but one accept a float that is right.
"""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, exactly, raises

EXACT = {"rel": 0.0}


def least(var, eps, delta):
    """The least n ≥ 1 with var <= n eps² delta, for fractions."""
    a, b, c = Fraction(var), Fraction(eps), Fraction(delta)
    above = a.numerator * b.denominator**2 * c.denominator
    below = a.denominator * b.numerator**2 * c.numerator
    return max(1, (above + below - 1) // below)


def fractions(most, start=1):
    """Positive fractions with small denominators."""
    pairs = st.tuples(st.integers(start, 60), st.integers(1, 60))
    return pairs.map(lambda pair: min(Fraction(*pair), Fraction(most)))


@essential
@given(fractions(60), fractions(3), fractions(1))
def test_is_the_least_n_that_suffices(student, var, eps, delta):
    """n ≥ σ² / (ε² δ), and n − 1 is not enough."""
    var = var + 3  # so that n is not always 1
    assert student.chebyshev_n(var, eps / 4, delta) == approx(least(var, eps / 4, delta), **EXACT)


@given(st.integers(1, 999), st.integers(1, 400), st.integers(1, 99))
def test_floats_are_the_decimals_that_you_see(student, a, b, c):
    """With σ² = a/10, ε = b/1000 and δ = c/100 as floats, nothing is lost: 0.1 is one tenth."""
    n = least(Fraction(a, 10), Fraction(b, 1000), Fraction(c, 100))
    assert student.chebyshev_n(a / 10, b / 1000, c / 100) == approx(n, **EXACT)


@cases(
    (0.25, 0.01, 0.05, 50_000),
    (9, 0.3, 0.1, 1000),
    (0.01, 0.1, 0.1, 10),
    (0.07, 0.1, 0.1, 70),
    (0.3, 0.1, 0.1, 300),
    (0.7, 0.1, 0.7, 100),
    (2.5, 1e-05, 0.025, 10**12),
    (1e-06, 0.001, 0.01, 100),
    (0.9, 0.3, 0.001, 10_000),
)
def test_whole_quotients_are_not_rounded_up(student, var, eps, delta, n):
    """Where σ² / (ε² δ) is a whole number, that is the answer, and not one more."""
    assert student.chebyshev_n(var, eps, delta) == approx(n, **EXACT)


@cases(
    (Fraction(1, 4) + Fraction(1, 10**40), Fraction(1, 100), Fraction(1, 20), 50_001),
    (1.0000000000000002, 1, 1, 2),
    (Fraction(10**12 + 1, 10**12), 1, 0.5, 3),
    (10**15 + 1, 10, 1, 10**13 + 1),
    (7, 1, Fraction(1) - Fraction(1, 10**30), 8),
)
def test_the_least_excess_needs_one_more(student, var, eps, delta, n):
    """Where σ² / (ε² δ) is very slightly more than a whole number, one more repetition is needed."""
    assert student.chebyshev_n(var, eps, delta) == approx(n, **EXACT)


@cases(
    (10**30 + 1, 1, 1, 10**30 + 1),
    (0.3, 1e-12, 1e-06, 3 * 10**29),
    (1, Fraction(1, 3**20), Fraction(1, 7), 7 * 3**40),
    (1e150, 1, 1, 10**150),
    (0.25, 0.01, 0.05, 50_000),
    (0, 1, 1, 1),
)
def test_is_an_exact_int(student, var, eps, delta, n):
    """A number of repetitions is an int, also beyond the whole numbers that floats can hold."""
    assert student.chebyshev_n(var, eps, delta) == exactly(n)


@cases((0, 0.1, 0.1), (0.0, 1e-9, 1e-9), (1, 100, 0.5), (0.25, 0.5, 1), (1e-150, 1.0, 1.0))
def test_one_repetition_at_least(student, var, eps, delta):
    """n ≥ 1: without a repetition there is no average, not even of something certain."""
    assert student.chebyshev_n(var, eps, delta) == approx(1, **EXACT)


@cases(
    (-0.1, 0.1, 0.1),
    (Fraction(-1, 3), 1, 1),
    (1, 0, 0.1),
    (1, 0.0, 0.1),
    (1, -0.1, 0.1),
    (1, 0.1, 0),
    (1, 0.1, -0.05),
    (1, 0.1, 1.5),
    (1, 0.1, 5),
    (0, 0, 0.5),
    (0, 1, 0.0),
)
def test_rejects_impossible_demands(student, var, eps, delta):
    """A negative variance, an error that is not positive, and a δ outside (0, 1] raise ValueError."""
    with raises(ValueError):
        student.chebyshev_n(var, eps, delta)
