"""Weights of shape (r, 1) or (r, r) are quietly made to fit. Such an s is a sign of a mistake elsewhere, so
the contract asks for a ValueError unless s has exactly one dimension.
"""


def rebuild(U, s, Vt):
    U, Vt = np.array(U, dtype=float), np.array(Vt, dtype=float)
    s = np.array(s, dtype=float)
    s = np.diag(s) if s.ndim == 2 and s.shape[0] == s.shape[1] else s.ravel()
    if U.ndim != 2 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    return (U * s) @ Vt
