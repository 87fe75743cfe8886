"""Your loop stops before the last two are merged. Their sum is 1: the first question, at the root, which is asked
every time.
"""


def huffman_cost(p):
    p = distribution(p)
    heap = p[p > 0].tolist()
    heapq.heapify(heap)
    cost = 0.0
    while len(heap) > 2:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        cost += merged
        heapq.heappush(heap, merged)
    return cost
