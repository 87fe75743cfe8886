"""Right wherever there is something to guess. For n < 1 there is nothing, and the docstring promises a ValueError."""


def questions(n):
    return (n - 1).bit_length()
