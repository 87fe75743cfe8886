"""Only the case of a single possible outcome is wrong: there is nothing to ask, so it costs 0, not 1."""


def huffman_cost(p):
    p = distribution(p)
    heap = p[p > 0].tolist()
    if len(heap) == 1:
        return 1.0
    heapq.heapify(heap)
    cost = 0.0
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        cost += merged
        heapq.heappush(heap, merged)
    return cost
