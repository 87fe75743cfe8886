"""One sheet is missing: the loop stops before the last index. range(r) already ends at r - 1, so nothing
more is to be subtracted.
"""


def rebuild(U, s, Vt):
    U, s, Vt = np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    A = np.zeros((len(U), Vt.shape[1]))
    for i in range(len(s) - 1):
        A += s[i] * np.outer(U[:, i], Vt[i])
    return A
