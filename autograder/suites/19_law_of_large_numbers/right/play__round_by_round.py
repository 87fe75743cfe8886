"""A loop in plain Python, that subtracts probabilities from a uniform number."""


def play(v, p, n, rng):
    chances = distribution(p).tolist()
    if np.shape(v) != (len(chances),) or n < 0:
        raise ValueError("one value for each probability, and n >= 0")
    table = [(float(a), q) for a, q in zip(v, chances, strict=True) if q > 0]
    results = []
    for u in rng.random(n).tolist():
        value = table[-1][0]
        for a, q in table:
            u -= q
            if u < 0:
                value = a
                break
        results.append(value)
    return np.array(results, dtype=float)
