from itertools import accumulate, repeat


def gradient_descent(grad, x0, lr, steps):
    start = np.array(x0, dtype=float)
    if start.ndim != 1 or steps < 0:
        raise ValueError("bad start or bad count")

    def step(x, _):
        return [a - lr * float(slope) for a, slope in zip(x, grad(np.array(x)), strict=True)]

    return list(accumulate(repeat(None, steps), step, initial=start.tolist()))
