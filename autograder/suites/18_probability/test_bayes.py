"""18 Probability, exercise bayes.

Notation: π is the prior, s the sensitivity, t the specificity; the answer is πs / (πs + (1 − π)(1 − t)).

All terms are ≥ 0, so nothing cancels but in 1 − t and 1 − π, which floats compute with an absolute error of 1e-16. The
absolute 1e-13 is for whoever computes 1 − P(healthy | positive).
"""

from fractions import Fraction

from hypothesis import given

from autograder.suite import approx, cases, essential, finite, raises


def posterior(prior, sens, spec):
    """P(ill | positive), by exact fractions."""
    prior, sens, spec = map(Fraction, (prior, sens, spec))
    return float(prior * sens / (prior * sens + (1 - prior) * (1 - spec)))


@essential
@given(finite(0.01, 0.95), finite(0.1, 0.99), finite(0.1, 0.99))
def test_is_the_share_of_the_ill_among_the_positive(student, prior, sens, spec):
    """P(ill | positive) = P(ill and positive) / P(positive)."""
    assert student.bayes(prior, sens, spec) == approx(posterior(prior, sens, spec))


@given(finite(0.05, 0.95), finite(0.05, 0.95))
def test_test_that_ignores_the_disease_changes_nothing(student, prior, sens):
    """If ill and healthy people are positive equally often, s = 1 − t, then P(ill | positive) = P(ill)."""
    assert student.bayes(prior, sens, 1 - sens) == approx(prior)


@given(finite(0.01, 0.5), finite(0.3, 0.99), finite(0.3, 0.99))
def test_odds_are_multiplied_by_each_test(student, prior, sens, spec):
    """With the answer as the new prior, a second positive test multiplies the odds by s / (1 − t) once more."""
    factor = Fraction(sens) / (1 - Fraction(spec))
    odds = Fraction(prior) / (1 - Fraction(prior)) * factor**2
    once = posterior(prior, sens, spec)
    # The new prior is rounded, and 1 - prior may be as small as 1e-3: an error of some 1e-12 of the odds.
    assert student.bayes(once, sens, spec) == approx(float(odds / (1 + odds)))


@cases(
    (1e-3, 0.9, 0.9),
    (1e-4, 0.99, 0.99),
    (1e-6, 0.999, 0.999),
    (1e-6, 0.5, 0.01),
    (1e-9, 1.0, 0.5),
)
def test_rare_diseases_stay_rare(student, prior, sens, spec):
    """The base rate counts: a good test for a rare disease leaves most of the positive healthy."""
    assert student.bayes(prior, sens, spec) == approx(posterior(prior, sens, spec), abs=1e-13)


@cases(
    (0, 0.9, 0.9, 0.0),
    (0.0, 0.5, 0.2, 0.0),
    (0, 1, 0, 0.0),
    (1, 0.9, 0.9, 1.0),
    (1.0, 0.01, 1.0, 1.0),
    (1, 1, 1, 1.0),
)
def test_certainty_is_not_shaken(student, prior, sens, spec, answer):
    """If the prior is 0 nobody is ill, and if it is 1 everybody is, whatever the test says."""
    assert student.bayes(prior, sens, spec) == approx(answer, abs=1e-13)


@cases(
    (0.5, 0.9, 1, 1.0),
    (1e-30, 0.001, 1.0, 1.0),
    (1e-3, 1, 1, 1.0),
    (0.5, 0, 0.9, 0.0),
    (0.9, 0.0, 0, 0.0),
    (0.25, 1, 0, 0.25),
    (0.2, 1, 0.75, 0.5),
)
def test_extreme_tests(student, prior, sens, spec, answer):
    """Without false alarms (t = 1) every alarm is true, and a test that finds no ill person (s = 0) proves health."""
    assert student.bayes(prior, sens, spec) == approx(answer, abs=1e-13)


@cases(
    (-0.1, 0.9, 0.9),
    (1.5, 0.9, 0.9),
    (0.1, -0.5, 0.9),
    (0.1, 90, 0.9),
    (0.1, 0.9, -1),
    (0.1, 0.9, 95),
    (-1e-9, 0.9, 0.9),
    (0.1, 1 + 1e-9, 0.9),
    (1, 90, 90),
)
def test_rejects_what_is_no_probability(student, prior, sens, spec):
    """A number below 0 or above 1, such as 90 for 90 %, raises ValueError."""
    with raises(ValueError):
        student.bayes(prior, sens, spec)


@cases((0, 0.9, 1), (0.0, 0.5, 1.0), (1, 0, 0.9), (0.5, 0, 1), (0, 0, 1), (1, 0, 1))
def test_rejects_impossible_positives(student, prior, sens, spec):
    """If a positive test never happens there is no P(ill | positive): ValueError."""
    with raises(ValueError):
        student.bayes(prior, sens, spec)
