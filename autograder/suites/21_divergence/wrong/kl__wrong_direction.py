"""This is D(q‖p). The distribution that stands first is the truth: it weighs the terms, and it stands on top of the
fraction.
"""


def kl(p, q):
    return cross_entropy(q, p) - cross_entropy(q, q)
