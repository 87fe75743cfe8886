"""n vectors need not be a basis of Rⁿ: they may be dependent. Count, and then ask whether each one brings something new."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    return bool(V.shape[0] == V.shape[1] and np.any(V, axis=0).all())
