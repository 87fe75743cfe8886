"""Right for booleans. But if the answers are the numbers 1 and 0, `y[split]` picks the samples number 1 and 0
instead of masking, and ~1 is −2. Turn the answers into booleans first.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
