"""An array of shape (n, 1) is a matrix with one column, not a vector. The docstring asks you to refuse it with a ValueError rather than to flatten it."""


def roc_curve(scores, labels):
    s, y = np.asarray(scores, dtype=float).ravel(), np.asarray(labels, dtype=float).ravel()
    if s.shape != y.shape or set(y) != {0, 1}:
        raise ValueError
    t = np.unique(s)[::-1]
    return tuple(np.array([0, *[np.mean(s[y == k] >= c) for c in t]]) for k in (0, 1))
