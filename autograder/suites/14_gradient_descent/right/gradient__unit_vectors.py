def gradient(f, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("no vector")
    steps = EPS ** (1 / 3) * np.maximum(1, np.abs(x))
    moves = np.diag(steps)
    return np.array([f(x + row) - f(x - row) for row in moves]) / (2 * steps)
