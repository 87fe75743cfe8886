"""Far to the left your formula takes e to a huge power, and NumPy warns of an overflow. Arrange it so that the exponential only ever sees numbers that are not positive."""


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    return 1 / (1 + np.exp(-x))
