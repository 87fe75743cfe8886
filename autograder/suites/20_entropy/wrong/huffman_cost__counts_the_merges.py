"""This counts the questions in the tree. Not every question is asked every time: each one counts with the
probability that it is reached, which is the sum of the two that were merged.
"""


def huffman_cost(p):
    p = distribution(p)
    return float(np.sum(p > 0) - 1)
