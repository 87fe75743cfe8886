"""You try each pair of samples in one order only. Where ⊕ is not commutative, v and u may violate what u and v keep: every axiom speaks about all ordered pairs."""


def violated_axioms(add, scale, zero, neg, vs, ks):
    vs, zero = [np.asarray(v, dtype=float) for v in vs], np.asarray(zero, dtype=float)
    ks = [float(a) for a in ks]

    def same(left, right):
        size = max(np.max(np.abs(x)) for x in [left, right, zero, *vs])
        return np.max(np.abs(left - right)) <= 1e-9 * size

    pairs, factors = [(u, v) for i, u in enumerate(vs) for v in vs[i:]], [(a, b) for a in ks for b in ks]
    kept = {
        "associative": all(same(add(add(u, v), w), add(u, add(v, w))) for u in vs for v in vs for w in vs),
        "commutative": all(same(add(u, v), add(v, u)) for u, v in pairs),
        "zero": all(same(add(v, zero), v) for v in vs),
        "negative": all(same(add(v, neg(v)), zero) for v in vs),
        "compatible": all(same(scale(a, scale(b, v)), scale(a * b, v)) for a, b in factors for v in vs),
        "one": all(same(scale(1.0, v), v) for v in vs),
        "distributive_vectors": all(
            same(scale(a, add(u, v)), add(scale(a, u), scale(a, v))) for a in ks for u, v in pairs
        ),
        "distributive_numbers": all(
            same(scale(a + b, v), add(scale(a, v), scale(b, v))) for a, b in factors for v in vs
        ),
    }
    return {axiom for axiom, holds in kept.items() if not holds}
