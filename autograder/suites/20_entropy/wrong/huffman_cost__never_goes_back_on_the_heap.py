"""The sum of the two smallest was always merged next, as if it were the smallest itself. It must go back on the
heap and wait until it is among the two smallest.
"""


def huffman_cost(p):
    p = distribution(p)
    weights = sorted(p[p > 0].tolist())
    cost, merged = 0.0, weights[0]
    for w in weights[1:]:
        merged += w
        cost += merged
    return cost
