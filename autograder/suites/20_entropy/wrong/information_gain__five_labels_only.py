"""Only the first few different labels are counted. There may be any number of them, and each has its fraction."""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers must be one-dimensional, of equal length, and at least one")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        counts = np.unique(labels, return_counts=True)[1][:5]
        return entropy(counts / counts.sum())

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
