"""The distance of the means goes in as it is. E[(X − m₂)²] contains its square: only then do sign and unit come out
right.
"""


def kl_gauss(m1, s1, m2, s2):
    if s1 <= 0 or s2 <= 0:
        raise ValueError("standard deviations are positive")
    return float(np.log(s2 / s1) + (s1**2 + abs(m1 - m2)) / (2 * s2**2) - 0.5)
