"""You let the determinant decide. A positive one belongs to maxima as well as minima, and for three variables also to saddles; with a zero one there may still be a saddle. Look at the signs of all eigenvalues."""


def classify_critical(g, H, tol=1e-8):
    if np.ndim(g) != 1 or np.shape(H) != (len(g), len(g)):
        raise ValueError("no")
    definiteness(H)
    if np.linalg.norm(np.array(g, dtype=float)) > tol:
        return "not_critical"
    lam = np.linalg.eigvalsh(np.array(H, dtype=float))
    if np.min(np.abs(lam)) <= 1e-9 * np.max(np.abs(lam)):
        return "inconclusive"
    return "min" if np.prod(np.sign(lam)) > 0 else "saddle"
