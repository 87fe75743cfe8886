"""Where one factor has one sheet and another has several, np.einsum repeats the one without a word. Compare
the numbers of columns, weights and rows first, and raise ValueError if they differ.
"""


def rebuild(U, s, Vt):
    U, s, Vt = np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2:
        raise ValueError("wrong number of dimensions")
    return np.einsum("ir,r,rj->ij", U, s, Vt)
