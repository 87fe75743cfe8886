"""A small number is added to the variances. For Gaussians that are narrow themselves it is not small at all. A
standard deviation is positive, and nothing needs to be added.
"""


def kl_gauss(m1, s1, m2, s2):
    if s1 <= 0 or s2 <= 0:
        raise ValueError("standard deviations are positive")
    v1, v2 = s1**2 + 1e-12, s2**2 + 1e-12
    return float((np.log(v2 / v1) + (v1 + (m1 - m2) ** 2) / v2 - 1) / 2)
