def saliency(f, x):
    if np.ndim(x) != 1:
        raise ValueError("no vector")
    size = [abs(float(partial(f, x, i))) for i in range(len(x))]
    top = max(size)
    rest, order = list(range(len(size))), []
    while rest:
        best = max(size[i] for i in rest)
        group = [i for i in rest if best - size[i] <= 1e-6 * top]
        order += group
        rest = [i for i in rest if i not in group]
    return order, size
