"""Each column loses its shadows on the earlier ones, and then the shadows may be added."""


def project_subspace(x, B):
    x, B = np.array(x, dtype=float), np.array(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or B.shape[0] != x.shape[0]:
        raise ValueError("the shapes do not fit")
    p, found = np.zeros(len(x)), []
    for b in B.T:
        rest = b
        for u in found:
            rest = rest - project(rest, u)
        if p_norm(rest, 2) > 1e-6 * p_norm(b, 2):
            found.append(rest)
            p = p + project(x, rest)
    return p
