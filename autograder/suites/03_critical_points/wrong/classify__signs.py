"""You return numbers. The docstring asks for words, because a sign alone is easily read the wrong way."""


def classify(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return None
    return int(d2f(x) > tol) - int(d2f(x) < -tol)
