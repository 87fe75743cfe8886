"""Your dsigmoid computes x·(1 − x), as if it were handed σ(x). By its docstring it receives x itself: apply σ first."""


def dsigmoid(x):
    x = np.asarray(x, dtype=float)
    return x * (1 - x)
