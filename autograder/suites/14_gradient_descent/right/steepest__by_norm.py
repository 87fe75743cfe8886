def steepest(g, maximise):
    g = np.asarray(g, dtype=np.float64)
    if len(g.shape) != 1:
        raise ValueError(g.shape)
    size = np.linalg.norm(g)
    if size == 0.0:
        raise ValueError("zero gradient")
    return (1 if maximise else -1) / size * g if 1e-100 < size < 1e100 else (g if maximise else -g) / size
