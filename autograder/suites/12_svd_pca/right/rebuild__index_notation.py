"""All sums at once, in index notation."""


def rebuild(U, s, Vt):
    U, s, Vt = (np.array(x, dtype=float) for x in (U, s, Vt))
    if U.ndim == 2 and s.ndim == 1 and Vt.ndim == 2 and U.shape[1] == s.size == Vt.shape[0]:
        return np.einsum("ir,r,rj->ij", U, s, Vt)
    raise ValueError("U and Vt are matrices, s is a vector, of matching sizes")
