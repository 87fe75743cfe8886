"""You return all the places visited. Asked for is the last one."""


def newton_1d(df, d2f, x0, n=50, tol=1e-10):
    x = x0
    path = [x]
    for _ in range(n):
        if abs(df(x)) <= tol:
            return path
        if d2f(x) == 0:
            raise ValueError("no next step")
        x = x - df(x) / d2f(x)
        path.append(x)
    if abs(df(x)) <= tol:
        return path
    raise RuntimeError("no critical point found")
