"""This is the entropy H, the lower bound for every strategy. It is reached only when all probabilities are powers
of ½; whole questions cost more in general.
"""


def huffman_cost(p):
    return entropy(distribution(p))
