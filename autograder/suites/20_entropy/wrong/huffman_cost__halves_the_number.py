"""This is ⌈log₂ n⌉, the questions that suffice when nothing is known about the outcomes. Knowing the
probabilities, you can do better on average.
"""


def huffman_cost(p):
    p = distribution(p)
    return float(math.ceil(math.log2(np.sum(p > 0))))
