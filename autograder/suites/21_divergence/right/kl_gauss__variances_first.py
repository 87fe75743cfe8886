"""With variances and a common factor ½."""


def kl_gauss(m1, s1, m2, s2):
    if not (s1 > 0 and s2 > 0):
        raise ValueError("standard deviations are positive")
    v1, v2 = float(s1) ** 2, float(s2) ** 2
    return 0.5 * (math.log(v2) - math.log(v1) + v1 / v2 + (m1 - m2) ** 2 / v2 - 1.0)
