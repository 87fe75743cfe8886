"""frac is not checked, so that 80 (meant as per cent) or 0 gives some answer. The contract asks for a
ValueError unless 0 < frac ≤ 1.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not (s > 0).any():
        raise ValueError("s does not fit")
    energy = np.cumsum((s / s.max()) ** 2)
    return int(np.argmax(energy / energy[-1] >= frac - 1e-12)) + 1
