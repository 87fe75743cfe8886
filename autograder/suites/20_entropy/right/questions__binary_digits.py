"""n - 1 is the largest number to be written when counting from 0."""


def questions(n):
    if n <= 0:
        raise ValueError("nothing to guess")
    return (n - 1).bit_length()
