"""½(1 + tanh(x/2)) equals σ(x) on paper. But far to the left tanh rounds to −1, and 1 + tanh is exactly 0: a cancellation. Look for a formula that has no subtraction of nearly equal numbers."""


def sigmoid(x):
    return 0.5 * (1 + np.tanh(np.asarray(x, dtype=float) / 2))
