"""Vt is transposed once more. What you are given is already Vᵀ: sheet i takes row i of it, as it stands."""


def rebuild(U, s, Vt):
    U, s, Vt = np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    return (U * s) @ Vt.T
