"""20 Entropy, exercise questions.  Notation: n >= 1 is a whole number, k is a number of questions."""

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, exactly, raises, weight


def least(n):
    """The least k with 2**k >= n: the binary digits of n - 1."""
    return (n - 1).bit_length()


@essential
@given(st.integers(2, 5000))
def test_is_the_least_number_that_suffices(student, n):
    """2ᵏ ≥ n for the answer k, and for no smaller k."""
    assert student.questions(n) == approx(least(n))


@given(st.integers(0, 200))
def test_powers_of_two(student, k):
    """Exactly 2ᵏ things need exactly k questions."""
    assert student.questions(2**k) == approx(k)


@weight(2)
@given(st.integers(1, 200))
def test_one_more_than_a_power_of_two(student, k):
    """One thing more than 2ᵏ needs one question more than k, however large k is."""
    assert student.questions(2**k + 1) == approx(k + 1)


@given(st.integers(2, 400))
def test_one_less_than_a_power_of_two(student, k):
    """2ᵏ − 1 things still need k questions (k ≥ 2): k − 1 questions have too few answer strings."""
    assert student.questions(2**k - 1) == approx(k)


def test_nothing_to_ask_about_one_thing(student):
    """With one possibility no question is needed: Q(1) = 0."""
    assert student.questions(1) == approx(0)


@given(st.integers(1, 10**6))
def test_twice_as_many_things_need_one_question_more(student, n):
    """Q(2n) = Q(n) + 1: the extra question asks for the half."""
    assert student.questions(2 * n) == approx(least(n) + 1)


@cases(10**20, 3**1000, 10**1000 + 7)
def test_whole_numbers_of_any_size(student, n):
    """The answer is exact also for numbers that no float can hold."""
    assert student.questions(n) == approx(least(n))


@cases(2, 7, 1024, 1025)
def test_answers_with_an_int(student, n):
    """A number of questions is a whole number, of type int."""
    assert student.questions(n) == exactly(least(n))
    assert student.questions(n + 1) == exactly(least(n + 1))


@cases(0, -1, -8)
def test_rejects_numbers_below_one(student, n):
    """There must be something to guess: for n < 1 questions raises ValueError."""
    with raises(ValueError):
        student.questions(n)
