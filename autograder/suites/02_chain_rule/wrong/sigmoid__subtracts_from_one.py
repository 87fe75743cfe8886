"""σ(1 − σ) is right on paper. But for large x the float σ(x) is so near 1 that the subtraction leaves few digits or none, and your slope becomes 0. Which other value of σ is equal to 1 − σ(x)?"""


def dsigmoid(x):
    s = sigmoid(x)
    return s * (1 - s)
