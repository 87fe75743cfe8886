"""The cases were taken out of the caller's own list, which is empty afterwards. The answer is right once; the
second question about the same space fails. Only look at the space.
"""


def prob(event, space):
    n, k = len(space), 0
    if n == 0:
        raise ValueError("no cases")
    cases = space if isinstance(space, list) else list(space)
    while cases:
        k += cases.pop() in event
    return Fraction(k, n)
