"""You pair each vector with itself and with its neighbour in the list. The two that break the triangle inequality
may stand far apart: try all pairs."""


def norm_violations(N, vs, ks):
    vs = [np.asarray(v, dtype=float) for v in vs]

    def clearly(gap, left, right):
        return gap > 1e-9 * max(abs(left), abs(right))

    def definite(x):
        return N(x) > 0 if np.any(x) else N(x) == 0

    def homogeneous(a, x):
        left, right = N(a * x), abs(a) * N(x)
        return not clearly(abs(left - right), left, right)

    def triangle(x, y):
        left, right = N(x + y), N(x) + N(y)
        return not clearly(left - right, left, right)

    kept = {
        "definite": all(definite(x) for x in vs),
        "homogeneous": all(homogeneous(a, x) for a in ks for x in vs),
        "triangle": all(triangle(x, y) for i, x in enumerate(vs) for y in vs[i : i + 2]),
    }
    return {law for law, holds in kept.items() if not holds}
