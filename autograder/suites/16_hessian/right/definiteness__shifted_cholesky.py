"""No eigenvalues: H ∓ a little is positive definite exactly if it has a Cholesky factor."""


def definiteness(H, rtol=1e-9):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1]:
        raise ValueError("not square")
    size = np.max(np.abs(H))
    if size == 0:
        return "zero"
    H = H / size
    if np.max(np.abs(H - H.T)) > 1e-9:
        raise ValueError("not symmetric")
    H = (H + H.T) / 2
    little = rtol * np.linalg.norm(H) * np.eye(len(H))

    def positive(M):
        try:
            np.linalg.cholesky(M)
        except np.linalg.LinAlgError:
            return False
        return True

    for name, M in (("positive", H), ("negative", -H)):
        if positive(M - little):
            return name + " definite"
        if positive(M + little):
            return name + " semidefinite"
    return "indefinite"
