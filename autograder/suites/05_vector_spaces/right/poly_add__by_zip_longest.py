"""Pairs of coefficients, missing ones filled with zeros, and a loop that pops; the answer is a list."""

from itertools import zip_longest


def poly_add(p, q):
    for r in (p, q):
        if np.ndim(r) != 1 or len(r) == 0:
            raise ValueError("a coefficient vector has at least one entry and one dimension")
    total = [float(a) + float(b) for a, b in zip_longest(p, q, fillvalue=0)]
    while len(total) > 1 and total[-1] == 0:
        total.pop()
    return total
