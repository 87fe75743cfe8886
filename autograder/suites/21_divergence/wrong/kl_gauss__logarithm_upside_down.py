"""The logarithm has the wrong sign. The narrower the second Gaussian is, the smaller should ln(s₂/s₁) be; at s₁ = s₂
you do not see the difference.
"""


def kl_gauss(m1, s1, m2, s2):
    if s1 <= 0 or s2 <= 0:
        raise ValueError("standard deviations are positive")
    return float(np.log(s1 / s2) + (s1**2 + (m1 - m2) ** 2) / (2 * s2**2) - 0.5)
