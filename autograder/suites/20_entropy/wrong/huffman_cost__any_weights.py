"""Right for every distribution, but other lists pass too: weights that do not sum to 1, negative ones. The
docstring promises a ValueError; `distribution(p)` checks it for you.
"""


def huffman_cost(p):
    heap = [float(x) for x in p if x > 0]
    heapq.heapify(heap)
    cost = 0.0
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        cost += merged
        heapq.heappush(heap, merged)
    return cost
