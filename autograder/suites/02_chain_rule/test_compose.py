"""02 Chain rule, exercise compose.  Notation: f, g, h and fs are functions of one argument, x is what they accept."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, exactly, formula, raises

# On whole numbers these are exact, so that no tolerance hides a wrong order.
F = st.sampled_from([formula(text) for text in ("2*x", "x + 3", "x*x", "1 - x", "x % 7")])
X = st.integers(-9, 9)


def composed(student: Any, *fs: Any) -> Any:
    """compose(*fs), which must be a function."""
    answer = student.compose(*fs)
    assert callable(answer), f"compose returns a function, not {answer!r}"
    return answer


@essential
@given(F, F, X)
def test_the_right_function_acts_first(student, f, g, x):
    """(f ∘ g)(x) = f(g(x))."""
    assert composed(student, f, g)(x) == approx(f(g(x)))


@cases(
    (formula("np.sqrt(x)"), formula("x + 9"), 16.0, 5.0),
    (formula("x + 9"), formula("np.sqrt(x)"), 16.0, 13.0),
    (formula("2*x"), formula("x + 3"), -1, 4),
)
def test_the_order_matters(student, f, g, x, value):
    """√(16 + 9) = 5 but √16 + 9 = 13: composition does not commute."""
    assert composed(student, f, g)(x) == approx(value)


@given(st.lists(F, min_size=3, max_size=6), X)
def test_takes_any_number_of_functions(student, fs, x):
    """(f₁ ∘ … ∘ fₙ)(x) = f₁(f₂(… fₙ(x) …))."""
    value = x
    for f in fs[::-1]:
        value = f(value)
    assert composed(student, *fs)(x) == approx(value)


@cases((3, 81), (-2, 16))
def test_a_function_may_occur_twice(student, x, value):
    """(f ∘ f)(x) = f(f(x)): the square of the square is x⁴."""
    square = student.np.square  # one and the same object, twice
    assert composed(student, square, square)(x) == approx(value)


@cases((formula("x*x"), -3, 9), (formula("-x"), 2.5, -2.5))
def test_one_function_stays_itself(student, f, x, value):
    """The composition of f alone is f."""
    assert composed(student, f)(x) == approx(value)


@cases(5, -2.5, "ink", [1, 2])
def test_the_empty_composition_is_the_identity(student, x):
    """compose()(x) = x, whatever x is."""
    assert composed(student)(x) == exactly(x)


def test_the_identity_makes_no_copy(student):
    """compose()(x) is x itself: when x changes afterwards, so does compose()(x)."""
    x = student.np.vectorize(formula("x"))  # an object with an attribute that may be set
    same = composed(student)(x)
    x.cache = True
    assert getattr(same, "cache", None) is True, "compose()(x) should be x itself, not a copy of it"


@cases(
    (formula("x + '!'"), formula("x.upper()"), "chain", "CHAIN!"),
    (formula("len(x)"), formula("x[1:]"), [4, 5, 6], 2),
)
def test_accepts_what_the_functions_accept(student, f, g, x, value):
    """f ∘ g is defined wherever g is and g's values suit f: texts and lists too."""
    assert composed(student, f, g)(x) == exactly(value)


@cases((formula("2*x"), formula("1/x"), 0, ZeroDivisionError), (formula("x + 1"), formula("x[5]"), [1], IndexError))
def test_passes_errors_on(student, f, g, x, error):
    """Where g is not defined, f ∘ g is not defined either: what g raises is passed on."""
    composition = composed(student, f, g)
    with raises(error):
        composition(x)


@given(F, F, X)
def test_can_be_used_again_and_again(student, f, g, x):
    """A function gives the same value each time it is called."""
    composition = composed(student, f, g)
    composition(0)
    assert composition(x) == approx(f(g(x)))


@given(F, F, F, X)
def test_is_associative(student, f, g, h, x):
    """(f ∘ g) ∘ h = f ∘ (g ∘ h): a composition is a function, and can be composed."""
    value = approx(f(g(h(x))))
    assert composed(student, composed(student, f, g), h)(x) == value
    assert composed(student, f, composed(student, g, h))(x) == value
