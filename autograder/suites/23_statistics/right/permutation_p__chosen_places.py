"""Chooses the places of the first group by sorting random keys; isclose for ties; smaller group first."""


def permutation_p(a, b, B, rng):
    if np.ndim(a) != 1 or np.ndim(b) != 1 or not len(a) or not len(b) or B < 1:
        raise ValueError("no test")
    if len(a) > len(b):
        a, b = b, a
    pooled = [float(x) for x in [*a, *b]]
    T = abs(np.mean(a) - np.mean(b))
    count = 1
    for _ in range(B):
        order = np.argsort(rng.random(len(pooled)))
        shuffled = [pooled[i] for i in order]
        star = abs(sum(shuffled[: len(a)]) / len(a) - sum(shuffled[len(a) :]) / len(b))
        count += bool(star > T or np.isclose(star, T, rtol=1e-9, atol=1e-9 * max(map(abs, pooled))))
    return count / (1 + B)
