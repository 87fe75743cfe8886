"""Generators of pairs of sides; the largest sample is found once."""

import itertools


def violated_axioms(add, scale, zero, neg, vs, ks):
    vs, zero, ks = [1.0 * np.asarray(v) for v in vs], 1.0 * np.asarray(zero), [1.0 * a for a in ks]
    largest = max(np.linalg.norm(x, np.inf) for x in [zero, *vs])
    sides = {
        "associative": ((add(add(u, v), w), add(u, add(v, w))) for u, v, w in itertools.product(vs, vs, vs)),
        "commutative": ((add(u, v), add(v, u)) for u, v in itertools.combinations(vs, 2)),
        "zero": ((add(v, zero), v) for v in vs),
        "negative": ((add(v, neg(v)), zero) for v in vs),
        "compatible": ((scale(a, scale(b, v)), scale(a * b, v)) for a, b, v in itertools.product(ks, ks, vs)),
        "one": ((scale(1.0, v), v) for v in vs),
        "distributive_vectors": (
            (scale(a, add(u, v)), add(scale(a, u), scale(a, v))) for a, u, v in itertools.product(ks, vs, vs)
        ),
        "distributive_numbers": (
            (scale(a + b, v), add(scale(a, v), scale(b, v))) for a, b, v in itertools.product(ks, ks, vs)
        ),
    }

    def apart(left, right):
        return np.max(np.abs(left - right)) > 1e-9 * max(largest, np.max(np.abs(left)), np.max(np.abs(right)))

    return {axiom for axiom, equations in sides.items() if any(apart(*both) for both in equations)}
