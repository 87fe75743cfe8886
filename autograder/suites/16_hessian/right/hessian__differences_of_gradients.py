"""Central differences of central gradients, made symmetric at the end."""


def hessian(f, x, h=None):
    point = [float(t) for t in x] if np.ndim(x) == 1 else None
    if point is None:
        raise ValueError("a vector is needed")
    if h is not None and h == 0:
        raise ValueError("h must not be 0")
    n = len(point)
    step = [h if h is not None else EPS**0.25 * max(1.0, abs(t)) for t in point]

    def shifted(*moves):
        moved = list(point)
        for i, d in moves:
            moved[i] += d
        return f(np.array(moved))

    J = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            a, b = step[i], step[j]
            up = (shifted((i, a), (j, b)) - shifted((i, a), (j, -b))) / (2 * b)
            down = (shifted((i, -a), (j, b)) - shifted((i, -a), (j, -b))) / (2 * b)
            J[i, j] = (up - down) / (2 * a)
    return (J + J.T) / 2
