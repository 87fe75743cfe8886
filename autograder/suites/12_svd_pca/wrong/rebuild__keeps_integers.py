"""The sum is collected in an array of integers whenever U holds integers, and fractions are cut off. Collect
it in floats.
"""


def rebuild(U, s, Vt):
    U, s, Vt = np.array(U), np.array(s), np.array(Vt)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    A = np.zeros((len(U), Vt.shape[1]), dtype=U.dtype)
    for i in range(len(s)):
        A += (s[i] * np.outer(U[:, i], Vt[i])).astype(U.dtype)
    return A
