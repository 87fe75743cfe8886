def saliency(f, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("no vector")
    steps = EPS ** (1 / 3) * np.maximum(1, np.abs(x))
    moves = np.diag(steps)
    size = np.abs([(f(x + move) - f(x - move)) / (2 * h) for move, h in zip(moves, steps, strict=True)])
    share = size / size.max() if size.any() else size
    return np.lexsort((np.arange(len(x)), -np.round(1e6 * share))), size
