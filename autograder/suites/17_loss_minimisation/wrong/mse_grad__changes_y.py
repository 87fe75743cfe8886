"""You compute the residuals in the caller's own y, so after the call the data are gone (and a list or whole numbers cannot
be changed like this at all). Make float copies first, and leave the input as it was."""


def mse_grad(X, y, w):
    if np.ndim(X) != 2 or np.shape(y) != np.shape(X)[:1] or np.shape(w) != np.shape(X)[1:]:
        raise ValueError
    y -= X @ w
    return -2 / len(y) * X.T @ y
