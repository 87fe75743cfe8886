"""Nearly: only n = 1 is wrong. If there is just one possibility you know it already, so the least number of
questions is 0.
"""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return max(1, (n - 1).bit_length())
