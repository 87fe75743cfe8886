"""The weights never enter: this adds up the sheets as if every σ were 1. Each sheet uᵢvᵢᵀ is multiplied by
its own σᵢ before the sum is taken.
"""


def rebuild(U, s, Vt):
    U, s, Vt = np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    return U @ Vt
