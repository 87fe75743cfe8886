"""You accept a column (n, 1) or a row (1, n) and flatten it without a word. It is a matrix, and the docstring promises a
ValueError."""


def gradient(f, x):
    x = np.array(x, dtype=float).ravel()
    return np.array([partial(f, x, i) for i in range(len(x))])
