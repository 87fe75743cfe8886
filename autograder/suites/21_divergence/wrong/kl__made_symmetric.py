"""You average the two directions, as if the divergence were a distance. D(p‖q) and D(q‖p) are different questions,
and only the first is asked.
"""


def kl(p, q):
    return (cross_entropy(p, q) - cross_entropy(p, p) + cross_entropy(q, p) - cross_entropy(q, q)) / 2
