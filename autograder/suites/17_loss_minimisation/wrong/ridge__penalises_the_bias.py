"""You treat the bias as one more weight, and the penalty pulls it to 0. It only says where zero is on the scale of y:
whoever adds 100 to all of y should get the same weights. Keep b out of the penalty."""


def ridge(X, y, lam):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if X.ndim != 2 or y.shape != X.shape[:1] or lam < 0:
        raise ValueError
    ones = np.column_stack([X, np.ones(len(y))])
    theta = np.linalg.lstsq(ones.T @ ones + len(y) * lam * np.eye(len(ones[0])), ones.T @ y, rcond=None)[0]
    return theta[:-1], float(theta[-1])
