"""Builds the tree and averages the depths of its leaves."""


def huffman_cost(p):
    p = distribution(p)
    p = p[p > 0]
    depth = np.zeros(len(p), dtype=int)
    groups = [(w, [i]) for i, w in enumerate(p)]
    while len(groups) > 1:
        groups.sort(key=lambda group: group[0])
        (w, left), (v, right) = groups[:2]
        depth[left + right] += 1
        groups[:2] = [(w + v, left + right)]
    return p @ depth
