"""You check only that sums and multiples are vectors again. That they stay in the set is needed, but it is not yet any of the eight axioms: those are equations, and both sides have to be compared."""


def violated_axioms(add, scale, zero, neg, vs, ks):
    vs = [np.asarray(v, dtype=float) for v in vs]
    answers = [add(u, v) for u in vs for v in vs] + [scale(a, v) for a in ks for v in vs]
    closed = all(np.shape(x) == np.shape(zero) and np.all(np.isfinite(x)) for x in answers)
    return set() if closed else {"associative"}
