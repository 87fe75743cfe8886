"""Right for small n, but a float logarithm is rounded: log₂(2⁴⁹ + 1) comes out as exactly 49.0, and rounding up no
longer helps. Stay with whole numbers, which Python keeps exact at any size.
"""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return math.ceil(math.log2(n))
