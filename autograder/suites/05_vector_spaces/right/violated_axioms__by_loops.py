"""Plain loops over all samples, collecting names."""


def violated_axioms(add, scale, zero, neg, vs, ks):
    vs = [np.array(v, dtype=float) for v in vs]
    zero = np.array(zero, dtype=float)
    bad = set()

    def check(name, one, other):
        scale_of_all = max([float(np.abs(x).max()) for x in vs] + [abs(zero).max(), abs(one).max(), abs(other).max()])
        if any(abs(s - t) > 1e-9 * scale_of_all for s, t in zip(one, other, strict=True)):
            bad.add(name)

    for u in vs:
        check("zero", add(u, zero), u)
        check("negative", add(u, neg(u)), zero)
        check("one", scale(1, u), u)
        for a in ks:
            for b in ks:
                check("compatible", scale(float(a), scale(float(b), u)), scale(float(a) * float(b), u))
                check(
                    "distributive_numbers", scale(float(a) + float(b), u), add(scale(float(a), u), scale(float(b), u))
                )
        for v in vs:
            check("commutative", add(u, v), add(v, u))
            for a in ks:
                check("distributive_vectors", scale(float(a), add(u, v)), add(scale(float(a), u), scale(float(a), v)))
            for w in vs:
                check("associative", add(add(u, v), w), add(u, add(v, w)))
    return bad
