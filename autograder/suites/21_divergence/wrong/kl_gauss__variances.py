"""You use s₁ and s₂ as if they were the variances. They are the standard deviations: the variance is the square."""


def kl_gauss(m1, s1, m2, s2):
    if s1 <= 0 or s2 <= 0:
        raise ValueError("standard deviations are positive")
    return float((np.log(s2 / s1) + (s1 + (m1 - m2) ** 2) / s2 - 1) / 2)
