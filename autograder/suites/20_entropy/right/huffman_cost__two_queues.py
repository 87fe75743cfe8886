"""Sorted leaves and merged sums, each queue in order: the two smallest stand in front."""


def huffman_cost(p):
    p = distribution(p)
    leaves, sums, cost = sorted(p[p > 0].tolist()), [], 0.0

    def smallest():
        queue = leaves if not sums or (leaves and leaves[0] <= sums[0]) else sums
        return queue.pop(0)

    while len(leaves) + len(sums) > 1:
        sums.append(smallest() + smallest())
        cost += sums[-1]
    return cost
