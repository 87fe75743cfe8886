"""The right sums, but divided by their number. The expected number of questions is their plain sum: the
probabilities are already in them.
"""


def huffman_cost(p):
    p = distribution(p)
    heap = p[p > 0].tolist()
    heapq.heapify(heap)
    sums = [0.0] if len(heap) == 1 else []
    while len(heap) > 1:
        sums.append(heapq.heappop(heap) + heapq.heappop(heap))
        heapq.heappush(heap, sums[-1])
    return sum(sums) / len(sums)
