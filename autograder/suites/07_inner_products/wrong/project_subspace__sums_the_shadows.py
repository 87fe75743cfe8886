"""You add up the shadows on the single columns. That is right only if the columns are perpendicular; otherwise,
what they share is counted twice. Solve for all coefficients at once."""


def project_subspace(x, B):
    x, B = np.asarray(x, dtype=float), np.asarray(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or len(x) != len(B):
        raise ValueError
    return sum((project(x, b) for b in B.T if b.any()), np.zeros(len(x)))
