"""You never find a witness, as if every norm came from an inner product. Only some do: the norm of the taxi, for
one, does not, and a pair of samples shows it."""


def parallelogram_witness(N, vs):
    return None
