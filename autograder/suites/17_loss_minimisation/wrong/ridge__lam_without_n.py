"""Your penalty becomes weaker the more samples there are. In our loss the squares are averaged and the penalty is not: what
happens to lam when you multiply the whole gradient by n/2?"""


def ridge(X, y, lam):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or lam < 0:
        raise ValueError
    centre, level = X.mean(axis=0), y.mean()
    Xc, yc = X - centre, y - level
    w = np.linalg.solve(Xc.T @ Xc + lam * np.eye(X.shape[1]), Xc.T @ yc)
    return w, float(level - w @ centre)
