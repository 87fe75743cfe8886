"""For a single count all is well, but a list or an array of counts fails: math.lgamma takes one number at a time,
and `k < 0` has no single answer for many. Treat all of them, and keep the shape.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    if k < 0:
        return 0.0
    if lam == 0:
        return float(k == 0)
    return math.exp(k * math.log(lam) - lam - math.lgamma(k + 1))
