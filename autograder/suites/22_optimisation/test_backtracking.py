"""22 Optimisation, exercise backtracking.

Notation: x, g = ∇f(x) and d are (n,); t satisfies the Armijo condition if f(x + t·d) ≤ f(x) + c·t·(g·d); the answer is
the first such t of 1, ½, ¼, …, 2⁻⁴⁰.

For f(x) = ½xᵀAx the condition is t ≤ 2(1 − c)·(−g·d)/(dᵀAd): a limit that is computed here in rational arithmetic. In
all tests the two sides are equal exactly, in floats as well, or they differ by more than 1e-9 where rounding is below
1e-12.
"""

from fractions import Fraction

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, formula, number, raises, untouched, weight

VALLEY = formula("x[0]**2 + 4*x[1]**2")
WHOLE = st.integers(-6, 6)


@st.composite
def bowls(draw):
    """(f, g, x, d, c, the first allowed t): f = ½·Σ aᵢxᵢ², with a descent direction that is not −g as a rule."""
    n = draw(st.integers(1, 3))
    a = draw(st.lists(st.sampled_from([1, 3, 10, 41]), min_size=n, max_size=n))
    x = draw(st.lists(WHOLE.filter(bool), min_size=n, max_size=n))
    d = draw(st.lists(WHOLE.filter(bool), min_size=n, max_size=n))
    g = [p * q for p, q in zip(a, x, strict=True)]
    slope = sum(p * q for p, q in zip(g, d, strict=True))
    if slope >= 0:  # turn the first entry, or all, so that it leads downhill
        d = [-q for q in d] if slope > 0 else [-x[0], *([0] * (n - 1))]
        slope = sum(p * q for p, q in zip(g, d, strict=True))
    c = draw(st.sampled_from([1e-4, 0.093, 0.299, 0.693]))
    limit = 2 * (1 - Fraction(str(c))) * -slope / sum(p * q * q for p, q in zip(a, d, strict=True))
    k = next(k for k in range(60) if Fraction(1, 2**k) <= limit)
    assume(all(abs(limit * 2**i - 1) > 5e-5 for i in (k - 1, k)))  # no near tie; one in thousands is
    f = formula(f"0.5 * np.sum(np.array({[float(p) for p in a]}) * x**2)")
    return f, np.array(g, dtype=float), np.array(x, dtype=float), np.array(d, dtype=float), c, 0.5**k


@essential
@cases(
    ([6.0, 8.0], [3.0, 1.0], [-6.0, -8.0], 0.25),
    ([6.0, 8.0], [3.0, 1.0], [-60.0, -80.0], 0.03125),
    ([2.0, 0.0], [1.0, 0.0], [-0.5, 0.0], 1.0),
    ([0.0, 8.0], [0.0, 1.0], [0.0, -8.0], 0.125),
)
def test_in_the_valley(student, g, x, d, t):
    """In the valley x₁² + 4x₂² the first t that satisfies the condition is found, with the usual c."""
    assert number(student.backtracking(VALLEY, np.array(g), np.array(x), np.array(d))) == approx(t)


@weight(3)
@given(bowls())
def test_first_step_that_helps_enough(student, problem):
    """The answer is the largest t of 1, ½, ¼, … with f(x + td) ≤ f(x) + c·t·(g·d), for any descent direction d."""
    *problem, t = problem
    assert number(student.backtracking(*problem)) == approx(t)


@cases(
    (0.5, 0.5, 1.0),
    (0.75, 0.25, 1.0),
    (0.25, 0.5, 1.0),
    (0.875, 0.125, 1.0),
    (0.984375, 0.015625, 1.0),
    (0.5, 0.5, 2.0**-17),
    (0.75, 0.25, 2.0**-27),
    (0.5, 0.5, 2.0**300),
)
def test_equality_is_enough(student, c, t, unit):
    """On f(x) = x² from 1 along −2 the condition is t ≤ 1 − c, and t = 1 − c itself counts; so in any other unit."""
    problem = formula("x[0]**2"), np.array([2.0 * unit]), np.array([unit]), np.array([-2.0 * unit]), c
    assert number(student.backtracking(*problem)) == approx(t)


@cases((1e-5, 0.5), (4e-5, 0.5), (0.001, 1.0), (2e-4, 1.0))
def test_a_fall_must_be_worth_it(student, short, t):
    """From 1 to nearly −1 on x² the value falls by next to nothing; with c = 1e-4 that is too little."""
    # t = 1 leads to −(1 − 2·short): it falls by 4·short, and 1e-4·4 is asked for.
    problem = formula("x[0]**2"), np.array([2.0]), np.array([1.0]), np.array([-2.0 + 2 * short])
    assert number(student.backtracking(*problem)) == approx(t)


@cases(
    (formula("4*x[0] - np.log(x[0])"), [3.5], [2.0], [-4.0], 0.25),
    (formula("np.nan if x[0] < 0.5 else x[0]"), [1.0], [1.0], [-4.0], 0.125),
    (formula("np.inf if x[0] < 0.5 else x[0]"), [1.0], [1.0], [-4.0], 0.125),
    (formula("np.inf if x[0] < 0.999 else x[0]"), [1.0], [1.0], [-1.0], 2.0**-10),
    (formula("-x[0] if x[0] < 0.1 or 0.4 < x[0] < 0.6 else np.inf"), [-1.0], [0.0], [1.0], 0.5),
)
def test_nan_and_infinity_are_not_accepted(student, f, g, x, d, t):
    """Where f cannot be computed (nan) or is infinite, the condition does not hold, and t is halved further."""
    assert number(student.backtracking(f, np.array(g), np.array(x), np.array(d))) == approx(t)


@weight(2)
@cases(
    ([6.0, 8.0], [6.0, 8.0]),
    ([6.0, 8.0], [8.0, -6.0]),
    ([6.0, 8.0], [0.0, 0.0]),
    ([0.0, 0.0], [1.0, 2.0]),
    ([1e-12, 0.0], [1e-12, 5.0]),
)
def test_rejects_what_leads_uphill(student, g, d):
    """If g·d ≥ 0, d is no descent direction: ValueError, whatever f does."""
    with raises(ValueError):
        student.backtracking(VALLEY, np.array(g), np.array([3.0, 1.0]), np.array(d))


@weight(2)
@cases(
    (formula("x[0]"), [-1.0], [0.0], [1.0]),
    (formula("x[0]**2"), [-2.0], [1.0], [1.0]),
    (formula("np.nan if x[0] else 0.0"), [1.0], [0.0], [-1.0]),
    (formula("2.0**42 * x[0]**2 - x[0]"), [-1.0], [0.0], [1.0]),
)
def test_gives_up_when_no_step_helps(student, f, g, x, d):
    """If none of the 41 numbers 1, ½, …, 2⁻⁴⁰ satisfies the condition, RuntimeError is raised."""
    with raises(RuntimeError):
        student.backtracking(f, np.array(g), np.array(x), np.array(d))


@cases((39,), (40,), (20,), (0,))
def test_tries_all_of_them(student, k):
    """2⁻⁴⁰ is tried as well: on f(x) = a·x² − x, from 0, the condition is t ≤ (1 − c)/a."""
    problem = formula(f"{0.75 * 2.0**k} * x[0]**2 - x[0]"), np.array([-1.0]), np.zeros(1), np.ones(1)
    assert number(student.backtracking(*problem)) == approx(0.5**k)


@cases(
    ([6, 8], [3, 1], [-5, -8]),
    ((6, 8), (3, 1), (-5, -8)),
    (np.array([6, 8], dtype=np.uint8), np.array([3, 1], dtype=np.uint8), np.array([-5, -8], dtype=np.int8)),
    (np.array([20, 96], dtype=np.int8), np.array([10, 12], dtype=np.int8), np.array([-50, -96], dtype=np.int8)),
    (np.array([6.0, 8.0]), np.array([3, 1]), [-5.0, -8.0]),
    (np.array([0.6, 0.8]), np.array([0.3, 0.1]), np.array([-0.5, -0.8])),
    (np.array([6.0, 8.0]), np.array([3.0, 1.0]), np.array([-5.0, -8.0])),
)
def test_accepts_lists_and_leaves_them_alone(student, g, x, d):
    """Lists and whole numbers are vectors too; f gets floats; nothing is changed, also in a second call."""
    f = formula("x[0]**2 + 4*x[1]**2 + 0*np.sum(x**-1)")
    for _ in range(2):
        assert number(untouched(student.backtracking, f, g, x, d)) == approx(0.25)


@cases(((2, 1), (2, 1), (2, 1)), ((2,), (2, 1), (2,)), ((2,), (3,), (3,)), ((2,), (2,), (1,)), ((1, 2), (2,), (2,)))
def test_rejects_other_shapes(student, of_g, of_x, of_d):
    """g, x and d are vectors of one shape: anything else raises ValueError."""
    with raises(ValueError):
        student.backtracking(formula("np.sum(x**2)"), 2 * np.ones(of_g), np.ones(of_x), -np.ones(of_d))
