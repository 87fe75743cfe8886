"""A plain list of probabilities fails here, since `p > 0` or `p.tolist()` need an array. Make a float array of it
first; `distribution(p)` returns one.
"""


def huffman_cost(p):
    distribution(p)
    heap = p[p > 0].tolist()
    heapq.heapify(heap)
    cost = 0.0
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        cost += merged
        heapq.heappush(heap, merged)
    return cost
