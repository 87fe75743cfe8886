"""You allow for rounding when factors are tried, and forget it for the triangle inequality, where a sum may come out
too large in the sixteenth digit. A side is larger only if it is so by more than a billionth."""


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
        return left <= right

    kept = {
        "definite": all(definite(x) for x in vs),
        "homogeneous": all(homogeneous(a, x) for a in ks for x in vs),
        "triangle": all(triangle(x, y) for x in vs for y in vs),
    }
    return {law for law, holds in kept.items() if not holds}
