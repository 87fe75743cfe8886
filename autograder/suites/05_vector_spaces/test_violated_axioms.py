"""05 Vector spaces, exercise violated_axioms.

Notation: a structure is (add, scale, zero, neg); vs holds vectors u, v, w of shape (n,); ks holds factors a, b.

On small whole numbers all structures but the positive numbers compute exactly in floats, and two different sides differ
by 1 or more where no number exceeds 1e6, so the true verdict needs no tolerance. Elsewhere two sides differ by at most
1e-12 of the largest number around (by rounding, or by a crumb put there), or by more than 1e-7 of it: both are a factor
of 100 away from 1e-9.
"""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, exactly, finite, formula, untouched, vectors

SUM, TIMES, MINUS = formula("u + v", "u", "v"), formula("a * v", "a", "v"), formula("-v", "v")


def space(add=SUM, scale=TIMES, zero=(0.0, 0.0, 0.0), neg=MINUS):
    """The structure of ordinary vectors with three entries, but for what is given."""
    return add, scale, np.array(zero), neg


ORDINARY = space()
POSITIVE = (formula("u * v", "u", "v"), formula("v ** a", "a", "v"), np.ones(3), formula("1 / v", "v"))
MOVED = (
    formula("u + v - 1", "u", "v"),
    formula("a * (v - 1) + 1", "a", "v"),
    np.ones(3),
    formula("2 - v", "v"),
)
DIFFERENCE = space(add=formula("u - v", "u", "v"))
NO_MULTIPLES = space(scale=formula("0 * v", "a", "v"))
FIRST_SCALES = space(scale=formula("np.array([a * v[0], v[1], v[2]])", "a", "v"))
NO_SIGN = space(scale=formula("abs(a) * v", "a", "v"))
SAME = space(scale=formula("v", "a", "v"))
ABSOLUTE = space(scale=formula("a * np.abs(v)", "a", "v"))
DOUBLED = space(scale=formula("2 * a * v", "a", "v"))
ROUNDED = space(scale=formula("np.round(a) * v", "a", "v"))
WRONG_ZERO = space(zero=(1.0, 0.0, 0.0), neg=formula("np.array([1.0, 0.0, 0.0]) - v", "v"))
WRONG_NEG = space(neg=formula("v", "v"))
TWISTED = space(add=formula("u + v + np.array([0.0, 0.0, u[0] * v[1] - u[1] * v[0]])", "u", "v"))
CUBIC = space(add=formula("u + v + u * v * (u + v)", "u", "v"))
EXTRA = space(add=formula("u + v + 1", "u", "v"), zero=(-1.0, -1.0, -1.0), neg=formula("-v - 2", "v"))
LARGER = space(add=formula("np.maximum(u, v)", "u", "v"))
NEARLY = space(scale=formula("(a + 1e-6 * (a - 1)) * v", "a", "v"))
ONE_SIDED = space(add=formula("u + v + np.array([0.0, 0.0, u[0] * v[1]])", "u", "v"))
FLOOR = space(scale=formula("np.floor(a * v)", "a", "v"))
BACKWARDS = space(scale=formula("a * v[::-1]", "a", "v"))
HALF_NEG = space(add=formula("u + 2 * v", "u", "v"), neg=formula("-v / 2", "v"))
FAR_AWAY = (
    formula("u + v - 1e9", "u", "v"),
    formula("a * (v - 1e9) + 1e9", "a", "v"),
    np.full(3, 1e9),
    formula("2e9 - v", "v"),
)
CRUMB = space(add=formula("u + v + np.array([0.0, 0.0, 1e-13 * u[0]])", "u", "v"))
OFFSET = space(scale=formula("a * v + 1e-8", "a", "v"))
TINY_EXTRA = space(add=formula("u + 2 * v", "u", "v"))

EXACT = [ORDINARY, MOVED, DIFFERENCE, NO_MULTIPLES, FIRST_SCALES, NO_SIGN, SAME, ABSOLUTE, DOUBLED, WRONG_ZERO]
EXACT += [WRONG_NEG, TWISTED, EXTRA, LARGER, CUBIC]
WHOLE = st.integers(-3, 3)
GRID = st.lists(WHOLE, min_size=3, max_size=3).map(lambda x: np.array(x, dtype=float))
GROUP = {"associative", "commutative", "zero", "negative"}


def broken(structure, vs, ks):
    """The axioms that fail on samples of whole numbers, in exact arithmetic."""
    add, scale, zero, neg = structure
    failures = set()

    def compare(axiom, left, right):
        if not np.array_equal(left, right):
            failures.add(axiom)

    for u, v, w in itertools.product(vs, repeat=3):
        compare("associative", add(add(u, v), w), add(u, add(v, w)))
    for u, v in itertools.product(vs, repeat=2):
        compare("commutative", add(u, v), add(v, u))
        for a in ks:
            compare("distributive_vectors", scale(a, add(u, v)), add(scale(a, u), scale(a, v)))
    for v in vs:
        compare("zero", add(v, zero), v)
        compare("negative", add(v, neg(v)), zero)
        compare("one", scale(1, v), v)
        for a, b in itertools.product(ks, repeat=2):
            compare("compatible", scale(a, scale(b, v)), scale(a * b, v))
            compare("distributive_numbers", scale(a + b, v), add(scale(a, v), scale(b, v)))
    return failures


def rows(*vectors_of_three):
    """The rows as a list of float arrays."""
    return [np.array(row, dtype=float) for row in vectors_of_three]


SOME = rows([1, 2, 3], [2, -1, 1])


@essential
@cases(
    (ORDINARY, SOME, [2.0], set()),
    (NO_MULTIPLES, SOME, [2.0], {"one"}),
)
def test_tells_a_vector_space_from_impostors(student, structure, vs, ks, axioms):
    """Ordinary vectors keep all axioms; where every multiple is 0, the axiom of one is violated and no other."""
    assert student.violated_axioms(*structure, vs, ks) == exactly(axioms)


@given(st.sampled_from(EXACT), st.lists(GRID, max_size=3), st.lists(WHOLE, max_size=2))
def test_agrees_with_exact_arithmetic(student, structure, vs, ks):
    """On samples of whole numbers the verdict is that of exact arithmetic, for all eight axioms."""
    assert student.violated_axioms(*structure, vs, ks) == exactly(broken(structure, vs, ks))


@given(
    st.sampled_from([ORDINARY, MOVED, POSITIVE]),
    st.lists(vectors(3, elements=finite(0.1, 10.0)), min_size=1, max_size=3),
    st.lists(finite(-3.0, 3.0), min_size=1, max_size=3),
)
def test_vector_spaces_violate_nothing(student, structure, vs, ks):
    """Rounding is no violation, also where ⊕ is the product and ⊙ the power, and 𝟎 is not made of zeros."""
    assert student.violated_axioms(*structure, vs, ks) == exactly(set())


@cases(
    (FIRST_SCALES, SOME, [2.0, -1.0], {"distributive_numbers"}),
    (NO_SIGN, SOME, [2.0, -1.0], {"distributive_numbers"}),
    (ABSOLUTE, SOME, [2.0, 3.0], {"one", "distributive_vectors"}),
    (TWISTED, SOME, [2.0, -1.0], {"commutative", "distributive_vectors"}),
    (EXTRA, SOME, [2.0], {"distributive_vectors", "distributive_numbers"}),
)
def test_the_distributive_axioms_are_two(student, structure, vs, ks, axioms):
    """a ⊙ (u ⊕ v) = (a ⊙ u) ⊕ (a ⊙ v) is one axiom, (a + b) ⊙ v = (a ⊙ v) ⊕ (b ⊙ v) is another."""
    assert student.violated_axioms(*structure, vs, ks) == exactly(axioms)


@cases(
    (MOVED, rows([3, 0, 5], [-2, 1, 1]), [2.0, -3.0], set()),
    (WRONG_ZERO, SOME, [2.0], {"zero"}),
    (WRONG_NEG, SOME, [2.0], {"negative"}),
    (WRONG_NEG, rows([0, 0, 0]), [2.0], set()),
    (HALF_NEG, SOME, [], {"associative", "commutative"}),
)
def test_zero_and_negatives_are_those_given(student, structure, vs, ks, axioms):
    """v ⊕ 𝟎 = v and v ⊕ (⊖v) = 𝟎 are tried with the given zero and neg, which may be unusual."""
    assert student.violated_axioms(*structure, vs, ks) == exactly(axioms)


@cases(
    (NO_MULTIPLES, SOME, [], {"one"}),
    (DOUBLED, SOME, [0.0], {"one"}),
    (CUBIC, SOME, [], {"associative"}),
    (DIFFERENCE, [], [2.0], set()),
    (DIFFERENCE, [], [], set()),
    (TWISTED, rows([1, 2, 3], [2, 4, 6]), [2.0], set()),
    (NO_SIGN, SOME, [2.0, 1.0], set()),
)
def test_only_the_samples_count(student, structure, vs, ks, axioms):
    """An axiom is reported only if given samples violate it, and nothing without samples; 1 ⊙ v = v needs no factor."""
    assert student.violated_axioms(*structure, vs, ks) == exactly(axioms)


@cases(
    (CUBIC, rows([1, 0, 0], [0, 0, 0], [0, 0, 2], [2, 0, 0]), [], {"associative"}),
    (TWISTED, rows([1, 0, 0], [0, 0, 1], [0, 1, 0]), [1.0], {"commutative"}),
    (DIFFERENCE, rows([1, 0, 0]), [], {"associative", "negative"}),
    (DIFFERENCE, rows([0, 0, 0], [0, 0, 2]), [], GROUP - {"zero"}),
    (SAME, rows([1, 0, 0]), [2.0], {"distributive_numbers"}),
    (ROUNDED, rows([1, 0, 0]), [1.0, 2.0, 1.5], {"compatible", "distributive_numbers"}),
    (DOUBLED, rows([0, 0, 0], [1, 0, 0]), [1.0], {"compatible", "one"}),
    (NO_SIGN, rows([0, 0, 0], [0, 0, 1]), [1.0, 2.0, -1.0], {"distributive_numbers"}),
    (ONE_SIDED, rows([1, 0, 0], [0, 1, 0]), [2.0], {"commutative", "distributive_vectors"}),
    (ONE_SIDED, rows([0, 1, 0], [1, 0, 0]), [2.0], {"commutative", "distributive_vectors"}),
    (FLOOR, rows([1, 1, 1]), [0.5, 2.0], {"compatible", "distributive_numbers", "distributive_vectors"}),
    (FLOOR, rows([1, 1, 1]), [2.0, 0.5], {"compatible", "distributive_numbers", "distributive_vectors"}),
)
def test_every_combination_is_tried(student, structure, vs, ks, axioms):
    """All samples meet all others and themselves, as do all factors: far apart, in either order, or one taken twice."""
    assert student.violated_axioms(*structure, vs, ks) == exactly(axioms)


@cases(
    (ORDINARY, rows([0.1, 0, 0], [0.2, 0, 0], [-0.3, 0, 0]), [0.1, 0.2, -0.3], set()),
    (ORDINARY, rows([0.1e12, 0.7e12, 0], [0.3e12, -0.7e12, 0], [-0.4e12, 1, 1e-5]), [0.1, 0.7], set()),
    (TINY_EXTRA, rows([1e-12, 0, 0], [3e-12, 0, 0]), [], GROUP - {"zero"}),
    (NEARLY, SOME, [3.0], {"compatible", "distributive_numbers"}),
    (ORDINARY, rows([0.1, 0.7, 0.3]), [1e12 / 3, 0.1], set()),
    (FAR_AWAY, rows([0.1, 0.2, 0.3]), [], set()),
    (CRUMB, rows([1, 0, 0], [2, 0, 0]), [], set()),
    (OFFSET, rows([1, 0, 0], [1e4, 0, 0]), [], set()),
    (BACKWARDS, SOME, [2.0], {"compatible", "one"}),
)
def test_differences_are_measured_by_the_samples(student, structure, vs, ks, axioms):
    """A difference in any entry counts by its share of the largest number around: in vs, in 𝟎 or in the two sides."""
    assert student.violated_axioms(*structure, vs, ks) == exactly(axioms)


@cases(
    (POSITIVE, [[2, 3, 4], [5, 1, 7]], [-1, 2], set()),
    (POSITIVE, np.array([[2, 3, 4], [5, 1, 7]]), np.array([-1, 2]), set()),
    (ORDINARY, np.array([[100, 200, 3], [250, 7, 255]], dtype=np.uint8), [2, 3], set()),
    (ORDINARY, [[1, 2, 3]], np.array([200, 100], dtype=np.uint8), set()),
    (NO_SIGN, np.array([[1.0, 2.0, 0.0]]), np.array([2.0, -1.0]), {"distributive_numbers"}),
)
def test_accepts_lists_and_whole_numbers(student, structure, vs, ks, axioms):
    """Samples and factors may be lists or arrays of whole numbers: the functions get floats, and nothing is changed."""
    assert untouched(student.violated_axioms, *structure, vs, ks) == exactly(axioms)
