"""Var(X) = ½ Σ Σ pᵢpⱼ(vᵢ − vⱼ)², which needs no mean at all."""


def lotus(g, v, p):
    p = distribution(p)
    if np.shape(v) != p.shape:
        raise ValueError("shapes differ")
    answer = 0.0
    for i in range(len(p)):
        if p[i] > 0:
            answer += p[i] * g(v[i])
    return answer


def variance(v, p):
    p, v = distribution(p), np.array(v, dtype=float)
    if v.shape != p.shape:
        raise ValueError("shapes differ")
    return float(np.sum(np.outer(p, p) * (v[:, None] - v) ** 2) / 2)
