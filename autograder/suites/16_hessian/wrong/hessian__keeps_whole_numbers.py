"""If x holds whole numbers, so does your Hessian or your moved point, and everything behind the decimal point is cut off. Turn x into floats first."""


def hessian(f, x, h=None):
    x = np.array(x)
    if x.ndim != 1 or h == 0:
        raise ValueError("no")
    steps = EPS ** (1 / 4) * np.maximum(1, np.abs(x)) if h is None else np.full(len(x), h)

    def at(*moves):
        moved = x.copy()
        for i, step in moves:
            moved[i] = moved[i] + step
        return f(moved.astype(float))

    H = np.zeros((len(x), len(x)))
    for i, a in enumerate(steps):
        for j, b in enumerate(steps[: i + 1]):
            total = at((i, a), (j, b)) - at((i, a), (j, -b)) - at((i, -a), (j, b)) + at((i, -a), (j, -b))
            H[i, j] = H[j, i] = total / (4 * a * b)
    return H
