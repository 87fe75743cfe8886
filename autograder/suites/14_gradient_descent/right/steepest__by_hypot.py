import math


def steepest(g, maximise):
    if np.ndim(g) != 1:
        raise ValueError("no vector")
    entries = [float(entry) for entry in g]
    size = math.hypot(*entries)
    if size == 0:
        raise ValueError("flat")
    return [entry / size if maximise else -entry / size for entry in entries]
