"""The number is right, but for an empty side 0/0 is computed on the way, and a warning is issued. Treat a side
without samples before you divide by its size.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        fractions = np.array([np.sum(labels == label) for label in np.unique(y)]) / np.float64(labels.size)
        return 0.0 - np.sum(fractions * np.log2(np.where(fractions == 0, 1.0, fractions)))

    yes = np.mean(split)
    sides = yes * uncertainty(y[split]), (1 - yes) * uncertainty(y[~split])
    return uncertainty(y) - np.nansum(sides)
