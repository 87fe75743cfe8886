"""The surfer's distribution, click by click, until nothing changes; plain Python."""


def pagerank(L, d=0.85):
    if np.ndim(L) != 2 or np.shape(L)[0] != np.shape(L)[1] or not 0 <= d < 1:
        raise ValueError("a square matrix and 0 <= d < 1")
    n = len(L)
    targets = [[j for j in range(n) if L[i][j]] or list(range(n)) for i in range(n)]
    r = [1 / n] * n
    for _ in range(5000):
        new = [(1 - d) / n] * n
        for i in range(n):
            for j in targets[i]:
                new[j] += d * r[i] / len(targets[i])
        change, r = sum(abs(x - y) for x, y in zip(new, r, strict=True)), new
        if change < 1e-13:
            break
    return r
