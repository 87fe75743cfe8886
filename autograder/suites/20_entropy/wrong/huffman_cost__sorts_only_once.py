"""The probabilities were sorted at the beginning, but the sums were put at the end without sorting again. After a
few merges the first two are no longer the smallest; a heap keeps order for you.
"""


def huffman_cost(p):
    p = distribution(p)
    weights, cost = sorted(p[p > 0].tolist()), 0.0
    while len(weights) > 1:
        merged = weights.pop(0) + weights.pop(0)
        cost += merged
        weights.append(merged)
    return cost
