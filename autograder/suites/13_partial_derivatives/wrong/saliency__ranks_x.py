"""You ranked the entries by how large they are. A black pixel can be irrelevant and a white one decisive: rank by the
slopes of f."""


def saliency(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    size = np.array([abs(partial(f, x, i)) for i in range(len(x))], dtype=float)
    return np.argsort(-np.abs(np.asarray(x, dtype=float)), kind="stable"), size
