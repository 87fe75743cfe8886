"""Both sides have the weight ½ here, even an empty one. The expected entropy after the question weights each side
with its share of the samples, so that an empty side has weight 0.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    return uncertainty(y) - 0.5 * uncertainty(y[split]) - 0.5 * uncertainty(y[~split])
