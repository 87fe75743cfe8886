"""All your rows are the same point. You change one array in place and put that very array into the list again and again
(and the caller's x0 may be that array, too). Make a new array for each point, or append a copy."""


def gradient_descent(grad, x0, lr, steps):
    x = np.asarray(x0, dtype=float)
    if x.ndim != 1 or steps < 0:
        raise ValueError
    path = [x]
    for _ in range(steps):
        x -= lr * np.array(grad(x), dtype=float)
        path.append(x)
    return np.array(path)
