"""Neighbours in the list were merged, whatever their probabilities. The two *least likely* must be merged,
wherever they stand.
"""


def huffman_cost(p):
    p = distribution(p)
    weights, cost = p[p > 0].tolist(), 0.0
    while len(weights) > 1:
        merged = weights.pop(0) + weights.pop(0)
        cost += merged
        weights.insert(0, merged)
    return cost
