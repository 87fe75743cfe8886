"""Cutting the sorted outcomes into two parts of nearly equal probability, again and again, is a good idea (Shannon
and Fano had it) but not always the best tree. Building from the leaves is.
"""


def huffman_cost(p):
    p = distribution(p)

    def cost(weights):
        if len(weights) < 2:
            return 0.0
        gaps = [abs(2 * sum(weights[:i]) - sum(weights)) for i in range(1, len(weights))]
        i = 1 + gaps.index(min(gaps))
        return sum(weights) + cost(weights[:i]) + cost(weights[i:])

    return cost(sorted(p[p > 0].tolist(), reverse=True))
