"""You return a combination without comparing the two sides. A witness has to show that they differ, and against a linear map there is none: None."""


def linearity_counterexample(T, n, rng):
    a, b = rng.normal(size=2)
    x, y = rng.normal(size=(2, n))
    return a, x, b, y
