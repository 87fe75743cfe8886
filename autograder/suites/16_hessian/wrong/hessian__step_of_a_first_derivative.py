"""Your default step is far too short. Rounding errors are divided by h² here, and with h = 1e-8 nothing of the answer is left (eˣ may even get the second derivative 0). The text says which step balances both errors."""


def hessian(f, x, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError("no")
    E = np.diag(1e-8 * np.maximum(1, np.abs(x)) if h is None else np.full(len(x), float(h)))
    H = np.empty((len(x), len(x)))
    for i, a in enumerate(E):
        for j, b in enumerate(E[: i + 1]):
            H[i, j] = H[j, i] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * a.sum() * b.sum())
    return H
