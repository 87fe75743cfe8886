"""`heapq.heapify` and `heappop` work in place, so the caller's list was taken apart. Copy it before you make a
heap of it.
"""


def huffman_cost(p):
    distribution(p)
    heap = p if isinstance(p, list) else list(p)
    while 0 in heap:
        heap.remove(0)
    heapq.heapify(heap)
    cost = 0.0
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        cost += merged
        heapq.heappush(heap, merged)
    return cost
