"""You multiply ⟨x, u⟩ by u before you divide. For long vectors that product does not fit into a float, although the
shadow does: compute the number t first."""


def project(x, u):
    x, u = np.asarray(x, dtype=float), np.asarray(u, dtype=float)
    if not np.any(u):
        raise ValueError
    with np.errstate(all="ignore"):
        return inner(x, u) * u / inner(u, u)
