"""The definition, one outer product at a time."""


def rebuild(U, s, Vt):
    U, s, Vt = (np.asarray(x, dtype=float) for x in (U, s, Vt))
    if (U.ndim, s.ndim, Vt.ndim) != (2, 1, 2) or U.shape[1] != s.size or Vt.shape[0] != s.size:
        raise ValueError("shapes do not fit")
    A = np.zeros((U.shape[0], Vt.shape[1]))
    for i in range(s.size):
        A = A + s[i] * np.outer(U[:, i], Vt[i])
    return A
