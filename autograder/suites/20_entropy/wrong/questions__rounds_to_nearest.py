"""Rounding log₂ n to the nearest whole number goes down about half of the time, and then the questions do not
suffice (n = 5: log₂ 5 = 2.32, but 2 questions tell only 4 things apart).
"""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return round(math.log2(n))
