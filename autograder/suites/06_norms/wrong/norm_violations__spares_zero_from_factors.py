"""You leave out zero, as a factor or as a vector, where multiples are tried. The law speaks of all factors and all
vectors, and zero is where a size that never vanishes gives itself away."""


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
        "homogeneous": all(homogeneous(a, x) for a in ks for x in vs if a != 0 and np.any(x)),
        "triangle": all(triangle(x, y) for x in vs for y in vs),
    }
    return {law for law, holds in kept.items() if not holds}
