import math


def layer_jacobian(W, b, x):
    if np.ndim(W) != 2 or np.shape(b) != (len(W),) or np.shape(x) != (len(W[0]),):
        raise ValueError("shapes")
    rows = []
    for row, bias in zip(W, b, strict=True):
        z = math.fsum(float(w) * float(t) for w, t in zip(row, x, strict=True)) + float(bias)
        e = math.exp(-abs(z))
        rows.append([float(w) * e / (1 + e) ** 2 for w in row])
    return rows
