"""12 SVD and PCA, exercise nearest_flat.

Notation: X is (n, d) with the labels y (n,), new is (m, d); the flat of a class is its mean plus the span of its
first k components.

The oracle finds the distances with np.linalg.svd. Classes are built with well separated variances, so that each flat
is unique, and a new sample is judged only where the two nearest flats differ in distance by more than 1e-6: rounding
moves a distance by about 1e-12 here (numbers up to 1000, a component exact to ε·λ₁/gap < 1e-14).
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, raises, untouched

TWO_OR_THREE = st.integers(2, 3)


@st.composite
def tasks(draw, classes=TWO_OR_THREE, most=2):
    """X, y, new, k: clouds of full rank with variances in the ratio 64 : 16 : 4 …, and samples near and far."""
    d, seed, labels = draw(st.integers(2, 4)), draw(st.integers(0, 9999)), draw(classes)
    k = draw(st.integers(0, min(most, d - 1)))
    rng = np.random.default_rng(seed)
    n = d + 2
    clouds = []
    for _ in range(labels):
        left = np.linalg.qr(np.column_stack([np.ones(n), rng.normal(size=(n, d))]))[0][:, 1:]
        right = np.linalg.qr(rng.normal(size=(d, d)))[0]
        clouds.append(left * 8.0 * 0.5 ** np.arange(d) @ right.T + rng.integers(-4, 5, size=d))
    X, y = np.concatenate(clouds), np.repeat(rng.choice([7, -3, 12, 0, 5], size=labels, replace=False), n)
    order = rng.permutation(len(X))
    return X[order], y[order], rng.integers(-9, 10, size=(6, d)).astype(float), k


def distances(X, y, new, k):
    """The labels in use, and the distance of each new sample from the flat of each: (labels, m)."""
    found = []
    for label in np.unique(y):
        mean = X[y == label].mean(axis=0)
        C = np.linalg.svd(X[y == label] - mean, full_matrices=False)[2][:k]
        found.append(np.linalg.norm(new - mean - (new - mean) @ C.T @ C, axis=1))
    return np.unique(y), np.array(found)


def labels(answer, m):
    """The m labels answered, as a list of Python numbers or strings."""
    found = answer.tolist() if isinstance(answer, np.ndarray) else answer
    complete = isinstance(found, list | tuple) and len(found) == m
    assert complete, f"one label for each of the {m} new samples was expected"
    return [label.item() if isinstance(label, np.generic) else label for label in found]


def agree(answer, X, y, new, k):
    """Fails with a message unless each new sample has the label of the flat that is clearly nearest."""
    names, far = distances(X, y, new, k)
    clear = np.diff(np.sort(far, axis=0)[:2], axis=0)[0] > 1e-6
    for i, label in enumerate(labels(answer, len(new))):
        true = names[np.argmin(far[:, i])].item()
        assert not clear[i] or label == true, (
            f"{new[i].tolist()} lies nearest to the flat of {true!r} "
            f"(distances {dict(zip(names.tolist(), far[:, i].round(4).tolist(), strict=True))}), "
            f"but the answer is {label!r}"
        )


@essential
@given(tasks())
def test_answers_the_class_of_the_nearest_flat(student, task):
    """The label c with the smallest ‖x − x̂⁽ᶜ⁾‖."""
    agree(student.nearest_flat(*task), *task)


@cases(
    ([[-1, 0], [0, 0], [1, 0], [0, -1], [0, 0], [0, 1]], [0, 0, 0, 1, 1, 1], [[3, 1], [1, 3], [-9, 2], [0.1, -0.5]]),
    ([[-2, -2], [0, 0], [2, 2], [-3, 3], [0, 0], [3, -3]], [4, 4, 4, 2, 2, 2], [[5, 4], [5, -4], [-1, 2]]),
)
def test_tells_crossing_lines_apart(student, X, y, new):
    """Classes with the same mean differ by their directions."""
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    agree(student.nearest_flat(X, y, new, 1), X, y, new, 1)


@cases(
    ([[0, 0], [2, 0], [4, 0], [0, 3], [2, 3], [4, 3]], [0, 0, 0, 1, 1, 1], [[99, 1], [-50, 2], [2, 7], [2, -1]]),
    ([[0, 5], [1, 6], [2, 7], [0, -5], [1, -4], [2, -3]], [1, 1, 1, 0, 0, 0], [[10, 14], [10, 6], [-10, -6], [0, 1]]),
)
def test_tells_parallel_lines_apart(student, X, y, new):
    """Classes with the same directions differ by their means, however far along the line a sample lies."""
    X, y, new = np.array(X, dtype=float), np.array(y), np.array(new, dtype=float)
    agree(student.nearest_flat(X, y, new, 1), X, y, new, 1)


WIDE = [[-100, 0], [0, 0], [100, 0], [0, 4], [1, 4], [2, 4]]
LARGE = [[-2, 0], [-1, 0], [1, 0], [2, 0], [0, 4], [1, 4]]


@cases(
    (WIDE, list("aaabbb"), [[0, 3], [0, 1]], 1.0, ["b", "a"]),
    (LARGE, list("aaaabb"), [[0, 2.5], [0, 1]], 1.0, ["b", "a"]),
    (WIDE, list("aaabbb"), [[0, 3], [0, 1]], 1e-9, ["b", "a"]),
)
def test_only_the_distance_counts(student, X, y, new, scale, expected):
    """Neither the spread nor the size of a class counts, nor the unit of length: only which flat is nearest."""
    X, new = scale * np.array(X, dtype=float), scale * np.array(new, dtype=float)
    found = labels(student.nearest_flat(X, np.array(y), new, 1), len(new))
    assert found == expected, f"{expected} was expected, not {found}"


@cases(4, 6, 10)
def test_uses_all_components(student, k):
    """Each flat has k dimensions, also where k is large."""
    rng, n, d = np.random.default_rng(12), 16, 12
    clouds = []
    for _ in range(2):
        left, right = (np.linalg.qr(rng.normal(size=(size, d)))[0] for size in (n, d))
        clouds.append(left * 8.0 * 0.8 ** np.arange(d) @ right.T)
    X, y, new = np.concatenate(clouds), np.repeat([1, 2], n), rng.normal(size=(30, d))
    agree(student.nearest_flat(X, y, new, k), X, y, new, k)


@given(tasks(most=0))
def test_without_components_the_nearest_mean_decides(student, task):
    """For k = 0 each flat is the mean of its class: the nearest centroid."""
    agree(student.nearest_flat(*task), *task)


@given(tasks(), st.sampled_from([100.0, -1000.0]))
def test_moving_everything_changes_nothing(student, task, far):
    """Moving training and new samples by the same vector leaves the answers as they are."""
    X, y, new, k = task
    # the distances oracle sees the samples unmoved; rounding at 1000 moves a distance by 1e-12
    agree(student.nearest_flat(X + far, y, new + far, k), X, y, new, k)


@given(tasks())
def test_each_sample_is_judged_alone(student, task):
    """The label of a sample does not depend on the others in new."""
    X, y, new, k = task
    agree([labels(student.nearest_flat(X, y, x[None], k), 1)[0] for x in new[:3]], X, y, new[:3], k)


@given(tasks(classes=st.just(1)))
def test_with_one_class_there_is_no_choice(student, task):
    """If y knows one label only, every sample gets it."""
    found = labels(student.nearest_flat(*task), len(task[2]))
    assert found == [int(task[1][0])] * len(found), f"only {task[1][0]} is possible, but the answer is {found}"


@cases(
    (["b", "b", "b", "a", "a", "a"], ["b", "a"]),
    (["Gentoo", "Gentoo", "Gentoo", "Adelie", "Adelie", "Adelie"], ["Gentoo", "Adelie"]),
    ([300, 300, 300, -1, -1, -1], [300, -1]),
    (["2", "2", "2", "1", "1", "1"], ["2", "1"]),
)
def test_answers_with_the_labels_it_was_given(student, y, expected):
    """Labels are names, not positions: strings and any integers come back as they are."""
    X = np.array([[-1.0, 0], [0, 0], [1, 0], [0, 9], [0, 10], [0, 11]])
    for given_labels in (y, np.array(y)):
        found = labels(student.nearest_flat(X, given_labels, np.array([[3.0, 1.0], [1.0, 8.0]]), 1), 2)
        assert found == expected, f"{expected} was expected, not {found}"


@cases(1, 0)
def test_accepts_lists(student, k):
    """Plain lists of integers are samples and labels too."""
    X, y, new = [[0, 0], [2, 1], [4, 2], [9, 9], [8, 12], [7, 15]], [1, 1, 1, 2, 2, 2], [[1, 1], [8, 11]]
    agree(student.nearest_flat(X, y, new, k), np.array(X, dtype=float), np.array(y), np.array(new, dtype=float), k)


@given(tasks())
def test_leaves_its_arguments_alone(student, task):
    """nearest_flat never changes X, y or new."""
    untouched(student.nearest_flat, *task)


SQUARE = np.array([[0.0, 0], [2, 1], [4, 1], [9, 9], [8, 12], [7, 14]])


@cases(([1, 1, 1, 2, 2],), ([1, 1, 1, 2, 2, 2, 2],), ([[1], [1], [1], [2], [2], [2]],), ([[1, 1, 1, 2, 2, 2]],))
def test_rejects_labels_that_do_not_fit(student, y):
    """y must have shape (n,), one label for each row of X; else ValueError."""
    with raises(ValueError):
        student.nearest_flat(SQUARE, np.array(y), np.array([[1.0, 1.0]]), 1)


@cases(([1, 1, 1, 1, 1, 2], 1), ([1, 1, 1, 1, 1, 2], 0), ([1, 1, 1, 2, 2, 2], 3), ([1, 1, 1, 2, 2, 2], -1))
def test_rejects_classes_that_are_too_small(student, y, k):
    """A class with one sample, k < 0, or k above min(samples of the class, d) raises ValueError, as pca_fit does."""
    with raises(ValueError):
        student.nearest_flat(SQUARE, np.array(y), np.array([[1.0, 1.0]]), k)
