"""You choose one formula for the whole array, by looking at all entries together. If some entries are far to the left and others far to the right, either formula fails for some of them, and ∞/∞ is nan. Decide for each entry by itself."""


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    with np.errstate(all="ignore"):
        if np.all(x >= 0):
            return 1 / (1 + np.exp(-x))
        return np.exp(x) / (1 + np.exp(x))
