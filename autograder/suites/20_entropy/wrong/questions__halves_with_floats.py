"""Halving with / turns n into a float, which forgets the last digits of a large whole number (and overflows for a
very large one). Count with whole numbers only.
"""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    k = 0
    while n > 1:
        n = n / 2
        k += 1
    return k
