"""A small number added to the probabilities hides the infinite answer, and changes the others a little. Nothing needs
to be added: decide what each of the two zeros means.
"""


def kl(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    return float(np.sum(p * np.log((p + 1e-10) / (q + 1e-10))))
