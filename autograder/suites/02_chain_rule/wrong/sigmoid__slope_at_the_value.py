"""Your dsigmoid takes σ twice: it is the slope at σ(x), not at x. The formula σ(x)·σ(−x) contains σ of x, and of nothing else."""


def dsigmoid(x):
    s = sigmoid(x)
    return sigmoid(s) * sigmoid(-s)
