"""One uniform number for each round, looked up among the running sums of the probabilities."""


def play(v, p, n, rng):
    p = distribution(p)
    v = np.array(v)
    if v.shape != p.shape:
        raise ValueError("one value for each probability")
    if n < 0:
        raise ValueError("no negative number of rounds")
    edges = np.cumsum(p)
    edges[np.flatnonzero(p)[-1] :] = np.inf
    return v[np.searchsorted(edges, rng.random(n), side="right")]
