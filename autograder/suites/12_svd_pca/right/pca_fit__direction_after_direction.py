"""One component after the other, the data flattened along each before the next."""


def pca_fit(X, k):
    X = np.array(X, dtype=float)
    if X.ndim != 2 or len(X) < 2 or not 0 <= k <= min(X.shape):
        raise ValueError("X or k does not fit")
    n, d = X.shape
    mean = X.mean(axis=0)
    E, C, variance = X - mean, np.zeros((0, d)), []
    for _ in range(k):
        free = complete(C.T, d)[:, len(C) :]
        _, s, Vt = np.linalg.svd(E @ free, full_matrices=False)
        c = free @ Vt[0]
        C = np.vstack([C, c])
        variance.append(s[0] ** 2 / (n - 1))
    return {"mean": mean, "components": C, "variance": np.array(variance)}
