"""The norm of the arrays' Frobenius norms."""


def clip_global(grads, c):
    if not c > 0:
        raise ValueError("limit")
    size = p_norm([np.linalg.norm(np.asarray(g, dtype=float).ravel()) for g in grads], 2)
    if size <= c:
        return [np.array(g, dtype=float) for g in grads]
    return [c * (np.asarray(g, dtype=float) / size) for g in grads]
