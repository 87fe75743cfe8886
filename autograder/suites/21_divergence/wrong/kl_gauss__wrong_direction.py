"""This is the divergence of the second Gaussian from the first. The expectation is taken under the first one, and the
width in the denominator is that of the second.
"""


def kl_gauss(m1, s1, m2, s2):
    if s1 <= 0 or s2 <= 0:
        raise ValueError("standard deviations are positive")
    return float(np.log(s1 / s2) + (s2**2 + (m1 - m2) ** 2) / (2 * s1**2) - 0.5)
