"""04 The integral, exercise ftc_counterexamples.

Notation: (l, v, r) stands for the function f with the value l left of 0, v at 0 and r right of 0; F(x) = ∫₋₁ˣ f has the
slope l to the left of 0 and r to the right of it, exactly.
"""

from autograder.suite import array, essential


def witness(answer, which):
    """The three numbers of the corner (which = 0) or of the dot (which = 1)."""
    assert isinstance(answer, tuple | list), "a tuple of two tuples was expected"
    assert len(answer) == 2, f"two functions were expected, not {len(answer)}"
    return array(answer[which], (3,))


@essential
def test_corner_has_no_derivative(student):
    """F has a corner at 0: its slopes l to the left and r to the right differ."""
    left, _, right = witness(student.ftc_counterexamples(), 0)
    assert left != right, f"both slopes of F at 0 are {left:g}, so F has a derivative there"


@essential
def test_dot_has_another_derivative(student):
    """F has a derivative at 0, l = r, and it is not f(0) = v."""
    left, value, right = witness(student.ftc_counterexamples(), 1)
    assert left == right, f"the slopes of F at 0 are {left:g} and {right:g}, so F has no derivative there"
    assert left != value, f"the slope of F at 0 is {left:g}, and so is f(0)"


def test_values_are_finite(student):
    """All values are finite numbers: an integrable function is bounded."""
    for which in (0, 1):
        values = witness(student.ftc_counterexamples(), which)
        assert all(abs(values) < float("inf")), f"finite numbers were expected, not {values.tolist()}"
