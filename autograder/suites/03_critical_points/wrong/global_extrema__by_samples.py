"""You sample the interval and take the best sample. The extrema are at critical points, corners and ends,
which a sample only comes near: compare the candidates."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    xs = np.linspace(a, b, 1000)
    values = [f(x) for x in xs]
    return xs[int(np.argmin(values))], xs[int(np.argmax(values))]
