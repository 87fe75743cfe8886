"""11 Eigenvalues, exercise pagerank.

Notation: L is (n, n), L[i, j] = 1 if page i links to page j; S[j, i] is the probability of the click from i to j;
G = (1 − d)/n + d·S; r is (n,) with Gr = r and sum 1.

The oracle solves (I − d·S) r = (1 − d)/n, whose condition number is at most (1 + d)/(1 − d) ≤ 200 in the 1-norm, so it
is exact to 1e-13. The docstring allows 1e-9, which power iteration reaches for d ≤ 0.99 within 3000 clicks.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, matrices, quiet, raises, untouched

LINKS = st.integers(1, 7).flatmap(lambda n: matrices(n, n, elements=st.sampled_from([0, 0, 1])))
DAMPING = st.sampled_from([0.0, 0.3, 0.5, 0.85, 0.99])
RING = np.roll(np.eye(5), 1, axis=1)
TO_AND_FRO = np.array([[0, 1, 1, 1], [1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0]])  # -d is an eigenvalue


def true(L, d):
    """The ranks, from the linear system."""
    n, L = len(L), np.array(L, dtype=float)
    S = np.array([row / row.sum() if row.any() else np.full(n, 1 / n) for row in L]).T
    return np.linalg.solve(np.eye(n) - d * S, np.full(n, (1 - d) / n))


def near(L, d):
    return approx(true(L, d), rel=0, abs=1e-9)


@st.composite
def linked(draw):
    """Webs in which every page links to at least one."""
    L = draw(LINKS)
    for row, j in zip(L, draw(st.lists(st.integers(0, 6), min_size=len(L), max_size=len(L))), strict=True):
        row[j % len(L)] = 1.0
    return L


@essential
@given(linked(), DAMPING)
def test_nothing_changes_with_one_more_click(student, L, d):
    """r is the one vector with Gr = r and sum 1."""
    assert student.pagerank(L, d) == near(L, d)


# By hand: with q = (1 − d)/n, a page that nobody links to has rank q, where no page is dangling.
@cases(
    ([[0, 1], [1, 1]], 0.5, [0.4, 0.6]),
    ([[0, 0, 1], [0, 0, 1], [1, 0, 0]], 0.5, [7 / 18, 1 / 6, 4 / 9]),
    ([[0, 1, 1], [0, 0, 1], [0, 1, 0]], 0.5, [1 / 6, 5 / 12, 5 / 12]),
    ([[1, 0], [1, 0]], 0.8, [0.9, 0.1]),
)
def test_links_lend_rank_to_where_they_lead(student, L, d, r):
    """L[i, j] = 1 is a link from i to j: it raises the rank of j, and a page divides its rank among its links."""
    assert student.pagerank(np.array(L), d) == approx(np.array(r), rel=0, abs=1e-9)


@cases(
    ([[0, 1], [0, 0]], 0.5, [0.4, 0.6]),
    ([[0, 0], [0, 0]], 0.85, [0.5, 0.5]),
    ([[0]], 0.85, [1.0]),
    ([[0, 1, 1], [0, 0, 0], [0, 0, 0]], 0.5, [1 / 3.5, 1.25 / 3.5, 1.25 / 3.5]),
    ([[0, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0]], 0.99, None),
)
def test_a_page_without_links_sends_everywhere(student, L, d, r):
    """From a dangling page the surfer jumps to any page: no rank is lost, and no warning issued."""
    expected = true(L, d) if r is None else np.array(r)
    assert quiet(student.pagerank, np.array(L), d) == approx(expected, rel=0, abs=1e-9)


ISLANDS = [[0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]
UNEQUAL = [[0, 1, 0, 0, 0], [1, 0, 0, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0, 1], [0, 0, 0, 1, 0]]


@cases((ISLANDS, 0.85), (ISLANDS, 0.99), (UNEQUAL, 0.5), (UNEQUAL, 0.99), (np.eye(4), 0.85), (np.eye(3), 0.99))
def test_parts_without_connection(student, L, d):
    """Where the web falls into parts the jumps still decide: each island of m pages gets m/n of the rank in all."""
    assert student.pagerank(np.array(L), d) == near(L, d)


SPARSE = (np.random.default_rng(80).random((80, 80)) < 0.03).astype(float)  # 80 pages, some of them dangling
TRAP = np.eye(20, k=1) + np.eye(20, k=-1)  # a walk to and fro that ends at page 0: clicks of 1e-10 add up
TRAP[0, :2] = [1, 0]


@cases((TO_AND_FRO, 0.99), (TO_AND_FRO, 0.85), (RING, 0.99), (np.eye(12, k=1), 0.99), (SPARSE, 0.85), (TRAP, 0.99))
def test_slow_and_larger_webs(student, L, d):
    """Also where other eigenvalues are nearly as large as 1, or with 80 pages, every rank is right to 1e-9."""
    assert student.pagerank(L, d) == near(L, d)


MANY = np.zeros((150, 150), dtype=np.int8)  # page 0 has more links than an int8 can count
MANY[0, 1:141] = 1


@cases(
    [[0, 1, 1], [0, 0, 1], [1, 0, 0]],
    np.array([[0, 1, 1], [0, 0, 1], [1, 0, 0]]),
    np.array([[0, 1, 1], [0, 0, 0], [1, 0, 0]], dtype=np.uint8),
    MANY,
)
def test_accepts_lists_and_integers(student, L):
    """Nested lists and arrays of whole numbers are links too; without the argument d it is 0.85."""
    assert student.pagerank(L) == near(L, 0.85)


@given(LINKS)
def test_leaves_the_links_alone(student, L):
    """L is not changed, not even the rows of pages without links."""
    assert untouched(student.pagerank, L, 0.85) == near(L, 0.85)


@cases(
    (np.ones((2, 3)), 0.85),
    (np.ones(4), 0.85),
    (np.ones((2, 2, 2)), 0.85),
    (RING, 1.0),
    (RING, 1.5),
    (RING, -0.1),
    (np.zeros((2, 2)), 1),
)
def test_rejects_other_shapes_and_dampings(student, L, d):
    """L is a square matrix and 0 ≤ d < 1: else ValueError."""
    with raises(ValueError):
        student.pagerank(L, d)
