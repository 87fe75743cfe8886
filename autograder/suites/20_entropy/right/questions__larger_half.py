"""Plays the game: the larger half is what may be left."""


def questions(n):
    if n < 1:
        raise ValueError("nothing to guess")
    asked = 0
    while n > 1:
        n = n - n // 2
        asked += 1
    return asked
