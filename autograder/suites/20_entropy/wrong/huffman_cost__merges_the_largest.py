"""You merge the two most likely outcomes, so these end up deepest in the tree and cost the most questions. Likely
things should be found early: merge the two least likely.
"""


def huffman_cost(p):
    p = distribution(p)
    heap, cost = sorted(p[p > 0].tolist()), 0.0
    while len(heap) > 1:
        merged = heap.pop() + heap.pop()
        cost += merged
        heap = sorted([*heap, merged])
    return cost
