"""In the first law you treat tiny sizes as zero. A vector of size 1e-12 is small and yet it is not zero: compare
with 0 exactly."""


def norm_violations(N, vs, ks):
    vs = [np.asarray(v, dtype=float) for v in vs]

    def clearly(gap, left, right):
        return gap > 1e-9 * max(abs(left), abs(right))

    def definite(x):
        return N(x) > 1e-9 if np.any(x) else abs(N(x)) < 1e-9

    def homogeneous(a, x):
        left, right = N(a * x), abs(a) * N(x)
        return not clearly(abs(left - right), left, right)

    def triangle(x, y):
        left, right = N(x + y), N(x) + N(y)
        return not clearly(left - right, left, right)

    kept = {
        "definite": all(definite(x) for x in vs),
        "homogeneous": all(homogeneous(a, x) for a in ks for x in vs),
        "triangle": all(triangle(x, y) for x in vs for y in vs),
    }
    return {law for law, holds in kept.items() if not holds}
