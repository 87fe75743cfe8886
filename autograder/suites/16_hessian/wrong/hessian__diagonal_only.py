"""You found the bending along each axis and left the rest zero. How the slope along one axis changes when you walk along another belongs to the Hessian as well: there are n² second derivatives, not n."""


def hessian(f, x, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError("no")
    steps = EPS ** (1 / 4) * np.maximum(1, np.abs(x)) if h is None else np.full(len(x), float(h))
    return np.diag([(f(x + 2 * e) - 2 * f(x + 0) + f(x - 2 * e)) / (4 * e.sum() ** 2) for e in np.diag(steps)])
