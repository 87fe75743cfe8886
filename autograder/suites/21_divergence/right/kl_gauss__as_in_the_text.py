"""The formula of the text, letter by letter."""


def kl_gauss(m1, s1, m2, s2):
    if s1 <= 0 or s2 <= 0:
        raise ValueError("standard deviations are positive")
    return np.log(s2 / s1) + (s1**2 + (m1 - m2) ** 2) / (2 * s2**2) - 1 / 2
