"""These are questions enough for each outcome, ⌈log₂(1/p)⌉ of them, but not the fewest: the tree often has unused
branches. That is how L < H + 1 is proved, not how L is found.
"""


def huffman_cost(p):
    p = distribution(p)
    p = p[p > 0]
    return float(np.sum(p * np.ceil(-np.log2(p) - 1e-12))) + 0.0
