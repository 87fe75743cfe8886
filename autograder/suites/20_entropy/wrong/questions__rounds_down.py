"""With ⌊log₂ n⌋ questions there are too few answer strings as soon as n is not a power of two: 3 questions cannot
tell 10 things apart. Which way must you round?
"""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return n.bit_length() - 1
