"""02 Chain rule, exercise chain.  Notation: fs = [f₁, …, fₙ], dfs = [f₁′, …, fₙ′], fₙ acts first; x is a number."""

from collections.abc import Callable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, raises, untouched

SIN, COS = formula("np.sin(x)"), formula("np.cos(x)")
EXP = formula("np.exp(x)")
SQUARE, TWICE = formula("x**2"), formula("2*x")
INVERSE, DINVERSE = formula("1/x"), formula("-1/x**2")
MINUS, MINUS_ONE = formula("-x"), formula("-1.0")
PLUS, ONE = formula("x + 1"), formula("1.0")
TRIPLE, THREE = formula("3*x"), formula("3.0")
ROOT, DROOT = formula("np.sqrt(x)"), formula("0.5/np.sqrt(x)")
LOG = formula("np.log(x)")

# (fs, dfs, the slope of the whole, worked out by hand)
PAIRS = st.sampled_from(
    [
        ([SIN, SQUARE], [COS, TWICE], formula("2*x*np.cos(x**2)")),
        ([SQUARE, SIN], [TWICE, COS], formula("np.sin(2*x)")),
        ([EXP, MINUS], [EXP, MINUS_ONE], formula("-np.exp(-x)")),
        ([SQUARE, TRIPLE], [TWICE, THREE], formula("18*x")),
        ([EXP, SIN], [EXP, COS], formula("np.cos(x)*np.exp(np.sin(x))")),
    ]
)
ROWS = st.sampled_from(
    [
        ([INVERSE, PLUS, SQUARE], [DINVERSE, ONE, TWICE], formula("-2*x/(1 + x**2)**2")),
        ([INVERSE, PLUS, EXP, MINUS], [DINVERSE, ONE, EXP, MINUS_ONE], formula("0.25/np.cosh(x/2)**2")),
        ([ROOT, PLUS, SQUARE, SIN], [DROOT, ONE, TWICE, COS], formula("np.sin(2*x)/2/np.sqrt(1 + np.sin(x)**2)")),
        ([LOG, PLUS, EXP, TRIPLE], [INVERSE, ONE, EXP, THREE], formula("3/(1 + np.exp(-3*x))")),
        (
            [EXP, MINUS, SQUARE, PLUS, TRIPLE],
            [EXP, MINUS_ONE, TWICE, ONE, THREE],
            formula("-6*(3*x + 1)*np.exp(-((3*x + 1)**2))"),
        ),
    ]
)

# All numbers on the way are below 100 for |x| ≤ 3, so a slope carries an absolute rounding error below 1e-13.
SLACK = 1e-12


def once(f: Callable[[float], float], name: str) -> Callable[[float], float]:
    """f, which refuses to be called a second time."""
    calls: list[float] = []

    def call(x: float) -> float:
        if calls:
            msg = f"{name} is called a second time"
            raise RuntimeError(msg)
        calls.append(x)
        return f(x)

    return call


@essential
@given(PAIRS, finite(-3, 3))
def test_the_slope_of_two_functions(student, row, x):
    """(f ∘ g)′(x) = f′(g(x)) · g′(x)."""
    fs, dfs, slope = row
    assert student.chain(fs, dfs, x) == approx(slope(x), abs=SLACK)


@given(ROWS, finite(-3, 3))
def test_the_slope_of_a_longer_row(student, row, x):
    """The slope of f₁ ∘ … ∘ fₙ is the product of n local slopes, each where its function is at work."""
    fs, dfs, slope = row
    assert student.chain(fs, dfs, x) == approx(slope(x), abs=SLACK)


@cases(
    ([SIN, SQUARE], [COS, TWICE], 2.0, -2.6145744834544478),
    ([SQUARE, SIN], [TWICE, COS], 2.0, -0.7568024953079282),
)
def test_sine_of_square_is_not_square_of_sine(student, fs, dfs, x, slope):
    """sin(x²) has the slope 2x·cos(x²), and (sin x)² has the slope sin 2x."""
    assert student.chain(fs, dfs, x) == approx(slope)


@cases((SQUARE, TWICE, -3.0, -6.0), (SIN, COS, 0.0, 1.0), (EXP, EXP, 0.0, 1.0))
def test_one_function_keeps_its_slope(student, f, df, x, slope):
    """In a row of one function the slope is f′(x)."""
    assert student.chain([f], [df], x) == approx(slope)


@cases((0.0, np.e), (-1.0, np.exp(np.exp(-1.0) - 1.0)))
def test_a_function_may_occur_twice(student, x, slope):
    """e^(eˣ) has the slope e^(eˣ)·eˣ: the same function, but at another number."""
    exp = student.np.exp  # one and the same object, four times
    assert student.chain([exp, exp], [exp, exp], x) == approx(slope)


@cases(0.0, 7.0, -2.5)
def test_the_empty_row_has_slope_one(student, x):
    """The identity has slope 1, as the empty product is 1."""
    assert student.chain([], [], x) == approx(1.0)


@cases(
    ([EXP, formula("4.0"), SIN], [EXP, formula("0.0"), COS], 1.0),
    ([SIN, PLUS, SQUARE], [COS, ONE, TWICE], 0.0),
)
def test_one_flat_link_makes_the_row_flat(student, fs, dfs, x):
    """If one local slope is 0, so is the product."""
    assert student.chain(fs, dfs, x) == approx(0.0)


@cases(([SIN, SQUARE], [COS]), ([SIN], [COS, TWICE]), ([], [ONE]), ([SIN], []))
def test_rejects_rows_of_different_length(student, fs, dfs):
    """Every function needs its derivative: otherwise ValueError."""
    with raises(ValueError):
        student.chain(fs, dfs, 1.0)


@cases(([SQUARE, INVERSE], [TWICE, DINVERSE]), ([INVERSE], [DINVERSE]))
def test_passes_errors_on(student, fs, dfs):
    """1/x has no slope at 0: what its derivative raises is passed on."""
    with raises(ZeroDivisionError):
        student.chain(fs, dfs, 0.0)


@cases(
    ((SIN, SQUARE), (COS, TWICE), 2.0, -2.6145744834544478),
    ((SQUARE, PLUS, TRIPLE), (TWICE, ONE, THREE), 1, 24.0),
)
def test_accepts_tuples(student, fs, dfs, x, slope):
    """A row may be a tuple, and x a whole number."""
    assert student.chain(fs, dfs, x) == approx(slope)


@cases(([SIN, SQUARE], [COS, TWICE]), ([EXP, MINUS, SQUARE, PLUS], [EXP, MINUS_ONE, TWICE, ONE]))
def test_leaves_the_lists_alone(student, fs, dfs):
    """Asking for a slope does not change fs or dfs."""
    first = untouched(student.chain, fs, dfs, 0.5)
    assert student.chain(fs, dfs, 0.5) == approx(first)


@cases(1, 2, 5)
def test_calls_nothing_twice(student, n):
    """One walk is enough: each entry of fs and dfs is called at most once."""
    fs = [once(formula(f"x + {k}"), f"f{k}") for k in range(1, n + 1)]
    dfs = [once(formula(f"x - {k}"), f"df{k}") for k in range(1, n + 1)]  # no derivatives, but easy to check
    x, slope = 1.5, 1.0
    for k in range(n, 0, -1):
        x, slope = x + k, slope * (x - k)
    assert student.chain(fs, dfs, 1.5) == approx(slope)
