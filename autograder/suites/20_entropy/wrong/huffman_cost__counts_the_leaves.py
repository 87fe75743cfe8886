"""Your answer is too large by exactly 1: the leaves were counted too. Only merged sums count, because only there a
question is asked.
"""


def huffman_cost(p):
    p = distribution(p)
    heap = p[p > 0].tolist()
    heapq.heapify(heap)
    cost = sum(heap)
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        cost += merged
        heapq.heappush(heap, merged)
    return cost
