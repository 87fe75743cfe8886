"""04 The integral, exercise riemann.

Notation: f takes a number and returns one, a and b are numbers, n is the number of boxes, h = (b − a)/n; box i has the
height f(a + (i + s)·h) with s = 0, ½, 1 for the rules left, mid, right.
"""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, formula, quiet, raises

EPS = 2.0**-52
SHIFTS = {"left": Fraction(0), "mid": Fraction(1, 2), "right": Fraction(1)}
RULES = st.sampled_from(["left", "right", "mid"])
COEFFICIENTS = st.tuples(*[st.integers(-5, 5)] * 4)
EIGHTHS = st.integers(-24, 24).map(lambda k: k / 8)
WIDTHS = st.integers(1, 32).map(lambda k: k / 8)
BOXES = st.integers(1, 12)


def polynomial(c):
    """c₀ + c₁x + c₂x² + c₃x³."""
    return formula(f"{c[0]} + {c[1]}*x + {c[2]}*x**2 + {c[3]}*x**3")


def exact(c, a, b, n, rule):
    """The Riemann sum in rational arithmetic."""
    a, h = Fraction(a), (Fraction(b) - Fraction(a)) / n
    points = [a + (i + SHIFTS[rule]) * h for i in range(n)]
    return float(h * sum(sum(ck * x**k for k, ck in enumerate(c)) for x in points))


def rounding(c, a, b, n):
    """Each point is off by a few ε·|x|, each height by a few ε·Σ|cₖ|·|x|ᵏ, and n of them are added."""
    largest = max(abs(a), abs(b), 1)
    return (2 * n + 20) * EPS * abs(b - a) * sum((k + 1) * abs(ck) * largest**k for k, ck in enumerate(c))


@essential
@given(COEFFICIENTS, EIGHTHS, WIDTHS, BOXES, RULES)
def test_is_the_sum_of_the_boxes(student, c, a, width, n, rule):
    """The sum is h·(f(t₀) + … + f(tₙ₋₁)), with one point tᵢ for each of the n boxes."""
    b = a + width
    found = student.riemann(polynomial(c), a, b, n, rule)
    assert found == approx(exact(c, a, b, n, rule), rel=0, abs=rounding(c, a, b, n))


@given(COEFFICIENTS, EIGHTHS, WIDTHS, BOXES, RULES)
def test_walks_backwards(student, c, b, width, n, rule):
    """If a > b then h is negative, and "left" is still the end of a box that is nearer to a."""
    a = b + width
    found = student.riemann(polynomial(c), a, b, n, rule)
    assert found == approx(exact(c, a, b, n, rule), rel=0, abs=rounding(c, a, b, n))


@cases((2.5, 1, "left"), (0, 4, "mid"), (-3, 7, "right"))
def test_from_a_to_a_is_nothing(student, a, n, rule):
    """Boxes of width 0 have no area."""
    assert quiet(student.riemann, formula("x**2 + 1"), a, a, n, rule) == approx(0.0)


@cases(("left", 3.0), ("mid", 4.5), ("right", 6.0))
def test_one_box(student, rule, height):
    """With n = 1 the sum is the width times one height."""
    assert student.riemann(formula("3*x"), 1.0, 2.0, 1, rule) == approx(height, rel=1e-12)


# (1.3 - 1)/3 is rounded, and so are the sums of several widths: whoever walks until b is reached may take a box more.
@cases((1.0, 1.3, 3), (0.0, 0.3, 3), (0.1, 0.8, 7), (2.0, 1.4, 6), (0.0, 1.0, 49))
def test_has_exactly_n_boxes(student, a, b, n):
    """The n boxes of f = 1 add up to b − a, also if h is not a round number."""
    for rule in SHIFTS:
        assert student.riemann(formula("1.0"), a, b, n, rule) == approx(b - a, rel=1e-12)


# Between 0 and 1 with n = 4 all points are multiples of 1/8, exactly. Each f divides by zero at points
# of the other rules.
@cases(
    ("left", formula("1 / ((x - 0.125) * (x - 0.375) * (x - 1))"), [0.0, 0.25, 0.5, 0.75]),
    ("right", formula("1 / ((x - 0.125) * (x - 0.375) * x)"), [0.25, 0.5, 0.75, 1.0]),
    ("mid", formula("1 / (x * (x - 0.25) * (x - 0.5) * (x - 0.75) * (x - 1))"), [0.125, 0.375, 0.625, 0.875]),
)
def test_asks_f_at_its_own_points_only(student, rule, f, points):
    """f is asked at the n points of the rule and nowhere else: it need not be defined elsewhere."""
    assert quiet(student.riemann, f, 0.0, 1.0, 4, rule) == approx(sum(map(f, points)) / 4, rel=1e-12, abs=1e-11)


@cases(
    (formula("math.sqrt(x)"), 1.0, 3.0, 2, "left", 1 + 2**0.5),
    (formula("7.0 if x < 1 else 3.0"), 0, 4, 4, "mid", 16),
    (formula("0 if x < 1 else 0.75"), 0, 2, 4, "mid", 0.75),  # an int first: the others are floats all the same
)
def test_gives_f_one_number_at_a_time(student, f, a, b, n, rule, total):
    """f need not accept arrays."""
    assert student.riemann(f, a, b, n, rule) == approx(total, rel=1e-12)


@cases((0, 1, 2, "right", 0.75), (5, 0, 4, "left", -15.625), (-1, 2, 2, "mid", 1.5))
def test_accepts_integers(student, a, b, n, rule, total):
    """a and b may be whole numbers, and the width between them need not be whole."""
    assert student.riemann(formula("x"), a, b, n, rule) == approx(total, rel=1e-12)


@cases((0, "left"), (0, "mid"), (-1, "right"), (-4, "mid"))
def test_rejects_less_than_one_box(student, n, rule):
    """Without a box there is no Riemann sum: ValueError."""
    with raises(ValueError):
        student.riemann(formula("x"), 0.0, 1.0, n, rule)
    with raises(ValueError):
        student.riemann(formula("x"), 1.0, 1.0, n, rule)


@cases("middle", "Left", "")
def test_rejects_unknown_rules(student, rule):
    """A rule other than left, right and mid: ValueError."""
    with raises(ValueError):
        student.riemann(formula("x"), 0.0, 1.0, 4, rule)
    with raises(ValueError):
        student.riemann(formula("x"), 1.0, 1.0, 4, rule)
