"""Your σ is right on paper, as ½(1 + tanh(x/2)) is, or 1 − σ(|x|) for negative x. But far to the left both are differences of numbers that round to the same float, and exactly 0 remains. Look for a formula that has no subtraction of nearly equal numbers."""


def sigmoid(x):
    return 0.5 * (1 + np.tanh(np.asarray(x, dtype=float) / 2))
