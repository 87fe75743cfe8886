"""Your step is large: the left and the right slope are far apart even where the function is smooth, and
bugs hide between them. Take the step ε^(1/3)·max(1, |x|)."""


def grad_check(f, df, xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")

    def error(x):
        a = df(x)
        if not np.isfinite(a):
            return float("inf")
        left, right = one_sided(f, x, 0.01)
        s = min(max(a, min(left, right)), max(left, right))
        return 0.0 if a == s else abs(a - s) / max(abs(a), abs(s))

    return max(error(float(x)) for x in xs)
