"""You straighten each column against the one before it only. To be perpendicular to all, it must lose its shadows
on all the earlier ones."""


def project_subspace(x, B):
    x, B = np.asarray(x, dtype=float), np.asarray(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or len(x) != len(B):
        raise ValueError
    p, before = np.zeros(len(x)), None
    for b in B.T:
        rest = b if before is None else b - project(b, before)
        if p_norm(rest, 2) > 1e-9 * p_norm(b, 2):
            p, before = p + project(x, rest), rest
    return p
