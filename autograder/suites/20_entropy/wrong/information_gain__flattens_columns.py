"""Arrays of shape (n, 1) were flattened silently. The docstring promises a ValueError for anything that is not
one-dimensional, for labels and for answers.
"""


def information_gain(y, split):
    y, split = np.ravel(y), np.ravel(split).astype(bool)
    if split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
