"""The value is right, but it is a float (4.0). A number of questions is a whole number: return an int."""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return float((n - 1).bit_length())
