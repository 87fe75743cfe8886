"""Your k is the least with 2ᵏ > n, but 2ᵏ ≥ n is enough: 8 things have one answer string each with 3 questions,
and a single thing needs none at all.
"""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return n.bit_length()
