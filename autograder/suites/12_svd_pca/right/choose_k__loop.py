"""Adds squares until it is enough."""


def choose_k(s, frac):
    s = [float(x) for x in s]
    if frac <= 0 or frac > 1 or not s or max(s) <= 0:
        raise ValueError("s or frac does not fit")
    squares = [(x / max(s)) ** 2 for x in s]
    so_far = 0.0
    for k, square in enumerate(squares, 1):
        so_far += square
        if so_far / sum(squares) >= frac - 1e-12:
            return k
    return len(s)
