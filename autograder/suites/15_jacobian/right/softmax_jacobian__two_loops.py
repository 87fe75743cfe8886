import math


def softmax_jacobian(z):
    if np.ndim(z) != 1 or len(z) == 0:
        raise ValueError("no vector")
    scores = [float(a) for a in z]
    e = [math.exp(a - max(scores)) for a in scores]
    p = [a / math.fsum(e) for a in e]
    n = len(p)
    return [[p[i] * (1 - p[i]) if i == j else -p[i] * p[j] for j in range(n)] for i in range(n)]
