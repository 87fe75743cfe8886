"""NumPy's logarithm works on floats and 64-bit numbers: it is rounded near large powers of two, and fails for
whole numbers that are larger still. Python's own whole numbers have no limit: compare powers of 2 with n.
"""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return int(np.ceil(np.log2(n)))
