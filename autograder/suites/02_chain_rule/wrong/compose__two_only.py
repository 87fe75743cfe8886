"""Your compose works for exactly two functions. A row may have any length, also one or none: what can `*fs` hold, and what repeats?"""


def compose(f, g):
    return lambda x: f(g(x))
