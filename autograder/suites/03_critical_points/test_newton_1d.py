"""03 Critical points, exercise newton_1d.

Notation: f is the function, df and d2f are its first and second derivative, x0 the start, n the most steps allowed.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, number, raises

SIGNS = st.sampled_from([1, -1])


@essential
@given(st.integers(1, 5), SIGNS, finite(-5, 5), finite(-6, 6))
def test_finds_the_critical_point(student, a, s, c, x0):
    """f = s·(a/2·(x − c)² + (x − c)⁴/4) has one critical point: c, found from every start, also if it is a maximum."""
    df = formula(f"{s} * ({a} * (x - ({c})) + (x - ({c}))**3)")
    d2f = formula(f"{s} * ({a} + 3 * (x - ({c}))**2)")
    # The distance t to c becomes 2t³/(a + 3t²) < 2t/3 with each step; |df| ≤ 1e-10 and |f″| ≥ 1 leave 1e-10 for x.
    assert student.newton_1d(df, d2f, x0) == approx(c, rel=0, abs=1.1e-10)


@given(st.integers(-4, 4).filter(bool), st.integers(-40, 40), st.integers(-40, 40))
def test_needs_one_step_for_a_parabola(student, a, c, x0):
    """For f = a·(x − c)² the parabola is f itself: one step leads to c, from anywhere."""
    found = student.newton_1d(formula(f"2 * {a} * (x - ({c} / 8))"), formula(f"2.0 * {a}"), x0 / 8, n=1)
    assert found == approx(c / 8, rel=1e-12, abs=1e-12)


@given(st.sampled_from([0.1, 0.5, 1.0, 2.0, 20.0]), st.floats(-1, 1))
def test_doubles_the_digits_with_each_step(student, c, d):
    """For f = eˣ − c·x, started within 1 of ln c, seven steps are enough."""
    # The error t becomes t − 1 + e⁻ᵗ ≤ 0.72·t², from 1 to below 1e-16 in six steps.
    found = student.newton_1d(formula(f"np.exp(x) - {c}"), formula("np.exp(x)"), float(np.log(c)) + d, n=7)
    assert found == approx(float(np.log(c)), rel=0, abs=2e-10 / c)


@cases((0.1, 0.0), (-0.2, 0.0), (2.0, 1.0), (-3.0, -1.0), (0.5, -1.0), (0.7, 1.0))
def test_goes_where_the_parabola_leads(student, x0, end):
    """For f = x⁴ − 2x² it depends on the start whether the minimum at ±1 or the maximum at 0 is found."""
    # f″ is −4 at 0 and 8 at ±1: |df| ≤ 1e-10 leaves 2.5e-11 for x.
    found = student.newton_1d(formula("4*x**3 - 4*x"), formula("12*x**2 - 4"), x0)
    assert found == approx(end, rel=0, abs=1e-10)


@cases(
    (formula("4*x**3"), formula("12*x**2"), 0.0),
    (formula("x**2 - 4"), formula("0.0"), 2),
    (formula("0.0"), formula("0.0"), -1.5),
)
def test_stays_where_the_slope_is_zero(student, df, d2f, x0):
    """A start that is critical is returned as it is, even if the second derivative is 0 there."""
    assert student.newton_1d(df, d2f, x0) == approx(x0)


@cases((1e-10, 21), (1e-4, 9), (0.1, 4), (4.0, 0))
def test_stops_as_soon_as_the_slope_is_small(student, tol, steps):
    """For f = x⁴ every step leads from x to 2x/3: from 1, the answer is the first (2/3)ᵏ with 4x³ ≤ tol."""
    found = student.newton_1d(formula("4*x**3"), formula("12*x**2"), 1.0, tol=tol)
    assert found == approx((2 / 3) ** steps, rel=1e-9)


@cases(
    (formula("x**2 + 1"), formula("2*x"), 0.0),
    (formula("4*x**3 - 4"), formula("12*x**2"), 0),
    (formula("np.cos(x)"), formula("-np.sin(x)"), 0.0),
)
def test_has_no_next_step_without_curvature(student, df, d2f, x0):
    """Where f″ = 0 and f′ ≠ 0 the parabola is a straight line, which has no critical point: ValueError."""
    with raises(ValueError):
        student.newton_1d(df, d2f, x0)


@cases(
    (formula("x**3 - 2*x + 2"), formula("3*x**2 - 2"), 0.0, 50),
    (formula("x**3 - 2*x + 2"), formula("3*x**2 - 2"), 1, 9),
    (formula("4*x**3"), formula("12*x**2"), 1.0, 20),
    (formula("np.exp(x) - 1"), formula("np.exp(x)"), 2.0, 2),
    (formula("x**2 + 1"), formula("2*x"), 1.0, 1),  # to 0, where f″ = 0: but no step is to be taken from there
)
def test_gives_up_after_n_steps(student, df, d2f, x0, n):
    """If none of x₀, …, xₙ is critical, for example because it runs in circles, RuntimeError is raised."""
    with raises(RuntimeError):
        student.newton_1d(df, d2f, x0, n)


@cases(
    (formula("4*x**3"), formula("12*x**2"), 1.0, 21),
    (formula("x**2 - 2"), formula("2*x"), 1.0, 4),
    (formula("2*x - 6"), formula("2"), 10, 1),
)
def test_uses_all_n_steps(student, df, d2f, x0, n):
    """The place after the last allowed step counts, too."""
    # From 1 the method for x² − 2 reaches |x² − 2| ≈ 4.5e-12 in four steps.
    slope = df(number(student.newton_1d(df, d2f, x0, n)))
    assert abs(slope) <= 1e-10, f"the slope is {slope} at the place returned"


@cases(
    (formula("1e-11 * (x - 1000)"), formula("1e-11"), 0.0, 1),
    (formula("1e30 * x**3"), formula("3e30 * x**2"), 1e-10, 50),
    (formula("4*x**3"), formula("12*x**2"), 1e9, 80),
)
def test_steps_may_have_any_length(student, df, d2f, x0, n):
    """No step is too short or too long, and no f″ ≠ 0 too small: the method goes on until |f′| ≤ tol."""
    # For f = c·x⁴ every step leads from x to 2x/3: from 1e-10 it takes 19 of them, from 1e9 it takes 73.
    slope = df(number(student.newton_1d(df, d2f, x0, n)))
    assert abs(slope) <= 1e-10, f"the slope is {slope} at the place returned"


@cases(
    (formula("2*x - 6"), formula("2"), 10, 3),
    (formula("x**2 - 9"), formula("2*x"), 1, 3),
    (formula("x**2 - 9"), formula("2*x"), -1, -3),
)
def test_accepts_integers(student, df, d2f, x0, end):
    """Whole numbers are numbers too."""
    assert student.newton_1d(df, d2f, x0) == approx(end, rel=1e-10)
