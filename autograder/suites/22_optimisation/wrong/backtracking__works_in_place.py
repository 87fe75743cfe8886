"""You walk with the caller's own x, and it is not where it was when you are done. Let each try make a new array, and
turn whole numbers into floats."""


def backtracking(f, g, x, d, c=1e-4):
    x = np.asarray(x)
    if not (x.ndim == 1 and np.shape(g) == np.shape(d) == x.shape):
        raise ValueError
    slope, height, t = np.dot(g, d), f(x), 1.0
    if slope >= 0:
        raise ValueError
    for _ in range(41):
        x += t * np.asarray(d)
        after = f(x)
        if after <= height + c * t * slope:
            return t
        x -= t * np.asarray(d)
        t /= 2
    raise RuntimeError
