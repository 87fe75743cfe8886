"""24 A neural network from scratch, exercise Value.  Notation: v = f(a, b) is a node; ∂ is the gradient of the output.

`by_paths(Value, f, *numbers)`, given in the lesson, is f's value and its slopes, found by following all paths from the
output to each input: it uses only data, parents and pullbacks. Slopes are known by hand, or exactly, from a walk
forward with Fractions. Twelve digits are promised; the formulas are well conditioned, so rounding is below 1e-14.
"""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, number, quiet, weight

REL = 1e-12

# The same for Values and for NumPy, and the two slopes by hand
FORMULAS = st.sampled_from(
    [
        ("tanh(a*b + 1)", "b/np.cosh(a*b + 1)**2", "a/np.cosh(a*b + 1)**2"),
        ("a / (b*b + 1)", "1/(b*b + 1)", "-2*a*b/(b*b + 1)**2"),
        ("exp(a*b) + a", "b*np.exp(a*b) + 1", "a*np.exp(a*b)"),
        ("(a - b)**2 * a", "2*(a - b)*a + (a - b)**2", "-2*(a - b)*a"),
        ("3 / (2 + exp(a)) - b", "-3*np.exp(a)/(2 + np.exp(a))**2", "-1.0"),
        ("(a*a + b*b + 1)**0.5", "a/np.sqrt(a*a + b*b + 1)", "b/np.sqrt(a*a + b*b + 1)"),
    ]
)

# Programs: each step takes two of the numbers there are so far; the last one is the answer
STEPS = st.lists(st.tuples(st.sampled_from("+-*"), st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=4)
SMALL = st.integers(-3, 3)


def program(steps):
    """The formula of these steps, in which every intermediate number is one node, however often it is used."""
    names = ["a", "b"]
    lines = []
    for k, (sign, i, j) in enumerate(steps):
        lines.append(f"t{k} := {names[i % len(names)]} {sign} {names[j % len(names)]}")
        names.append(f"t{k}")
    return formula(f"[{', '.join(lines)}][-1]", "a", "b")


def forward(steps, a, b):
    """The value and the two slopes of a program, exactly: each number carries its slopes forward."""
    numbers = [(Fraction(a), Fraction(1), Fraction(0)), (Fraction(b), Fraction(0), Fraction(1))]
    for sign, i, j in steps:
        u, v = numbers[i % len(numbers)], numbers[j % len(numbers)]
        if sign == "*":
            new = (u[0] * v[0], u[1] * v[0] + u[0] * v[1], u[2] * v[0] + u[0] * v[2])
        else:
            s = 1 if sign == "+" else -1
            new = (u[0] + s * v[0], u[1] + s * v[1], u[2] + s * v[2])
        numbers.append(new)
    value, *slopes = map(float, numbers[-1])
    return value, slopes


def node(answer):
    """The answer, which must be a node."""
    assert getattr(answer, "grad", None) is not None, f"a Value was expected, not {answer!r}"
    return answer


def value_and_slopes(student, f, *numbers):
    """What by_paths finds, without warnings: a pair of a number and a list of numbers."""
    answer = quiet(student.by_paths, student.Value, f, *numbers)
    assert isinstance(answer, tuple), f"a value and slopes were expected, not {answer!r}"
    return answer


@essential
@weight(2)
@given(FORMULAS, finite(-2, 2), finite(-2, 2))
def test_slopes_of_formulas(student, row, a, b):
    """Along all paths together, each input receives the slope of the formula."""
    f, da, db = row
    methods = {"tanh(": "(lambda v: v.tanh())(", "exp(": "(lambda v: v.exp())("}
    mine, theirs = f, f
    for name, method in methods.items():
        mine, theirs = mine.replace(name, f"np.{name}"), theirs.replace(name, method)
    expected = [formula(text, "a", "b")(a, b) for text in (mine, da, db)]
    assert value_and_slopes(student, formula(theirs, "a", "b"), a, b) == approx(
        (expected[0], expected[1:]), rel=REL, abs=1e-12
    )  # sizes up to 100


@weight(2)
@given(STEPS, SMALL, SMALL)
def test_slopes_of_programs(student, steps, a, b):
    """Numbers that are used again receive a share for each use (compared with exact fractions)."""
    # degrees up to 16 of numbers up to 3: below 2**53, so floats are exact
    assert value_and_slopes(student, program(steps), a, b) == approx(forward(steps, a, b), rel=REL)


@cases(
    ("3 * a", 2.0, 6.0, 3.0),
    ("a * 3", 2.0, 6.0, 3.0),
    ("a * 0", 2.0, 0.0, 0.0),
    ("a * np.int64(3)", 2.0, 6.0, 3.0),
    ("np.int64(6) / a", 2.0, 3.0, -1.5),
    ("a / 4", 2.0, 0.5, 0.25),
    ("6 / a", 2.0, 3.0, -1.5),
    ("6 - a", 2.0, 4.0, -1.0),
    ("a - 6", 2.0, -4.0, 1.0),
    ("1 / a", -0.5, -2.0, -4.0),
    ("a / a", 7.0, 1.0, 0.0),
)
def test_plain_numbers_on_either_side(student, expression, a, value, slope):
    """A plain number, Python's or NumPy's, is a constant, whether it stands on the left or on the right."""
    assert value_and_slopes(student, formula(expression, "a"), a) == approx((value, [slope]), rel=REL)


@weight(2)
@cases(
    (2.0, 3, 8.0, 12.0),
    (-2.0, 3, -8.0, 12.0),
    (5.0, 1, 5.0, 1.0),
    (2.0, -1, 0.5, -0.25),
    (-2.0, -2, 0.25, 0.25),
    (4.0, 0.5, 2.0, 0.25),
    (4.0, -1.5, 0.125, -0.046875),
    (-3.0, 2.0, 9.0, -6.0),
    (0.0, 2, 0.0, 0.0),
    (0.0, 3, 0.0, 0.0),
    (0.0, 1, 0.0, 1.0),
)
def test_powers(student, a, n, value, slope):
    """(aⁿ)′ = n·aⁿ⁻¹, for whole n of either sign and for fractions; at 0 the slope of a² is 0 and that of a is 1."""
    assert value_and_slopes(student, formula(f"a**{n}", "a"), a) == approx((value, [slope]), rel=REL)


@cases((0.0, 0), (0.0, 0.0), (3.0, 0), (-2.0, 0))
def test_power_zero(student, a, n):
    """a⁰ is 1 with slope 0, also at 0."""
    assert value_and_slopes(student, formula(f"a**{n}", "a"), a) == approx((1.0, [0.0]))


@cases((3.0, 3.0, 1.0), (0.25, 0.25, 1.0), (-3.0, 0.0, 0.0), (0.0, 0.0, 0.0), (1e-9, 1e-9, 1.0), (1e200, 1e200, 1.0))
def test_relu(student, a, value, slope):
    """relu(a) is a with slope 1 where a > 0, and 0 with slope 0 elsewhere, also at 0."""
    assert value_and_slopes(student, formula("a.relu()", "a"), a) == approx((value, [slope]), rel=REL)


@cases((1000.0, 1.0), (-1000.0, -1.0), (30.0, 1.0))
def test_tanh_far_out(student, a, value):
    """Far from 0 tanh is ±1 with slope 0, without a warning."""
    # the slope at 30 is below 1e-25
    assert value_and_slopes(student, formula("a.tanh()", "a"), a) == approx((value, [0.0]), abs=1e-20)


@cases(("a * 3", 2.0), ("a / 4", 2.0), ("a**2", 3.0), ("a.exp()", 1.0), ("a.tanh()", 0.5), ("a.relu()", 2.0))
def test_a_pullback_multiplies(student, expression, a):
    """A pullback answers for any gradient that it is handed, three times the gradient by three times the shares."""
    leaf = node(student.Value(a))
    out = {"a * 3": lambda: leaf * 3, "a / 4": lambda: leaf / 4, "a**2": lambda: leaf**2}.get(
        expression, lambda: getattr(leaf, expression[2:-2])()
    )()
    once = number(student.path_sum(out, leaf, 1.0))
    assert once != 0, "the slope here is not 0"
    assert student.path_sum(out, leaf, -3.0) == approx(-3 * once, rel=REL)
    assert student.path_sum(out, leaf, 1.0) == approx(once, rel=REL)
    assert [leaf.grad, out.grad] == approx([0.0, 0.0]), "a pullback only returns the shares: it changes no grad"


@cases((2.0, 5.0), (-1.5, 0.5))
def test_operands_stay_as_they_are(student, a, b):
    """The operators make new nodes: a and b keep their values, whatever becomes of the results."""
    u, v = node(student.Value(a)), node(student.Value(b))
    for result in (u * v, u / v, u**2, u.exp(), u.tanh(), u.relu(), v.relu(), u * u):
        number(node(result).data)
        result.data = 99.0
    assert [u.data, v.data] == approx([a, b])
