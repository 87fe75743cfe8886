"""Outcomes of probability 0 got leaves of their own, and these push real outcomes one level down. What never
happens needs no leaf: leave the zeros out first.
"""


def huffman_cost(p):
    heap = distribution(p).tolist()
    heapq.heapify(heap)
    cost = 0.0
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        cost += merged
        heapq.heappush(heap, merged)
    return cost
