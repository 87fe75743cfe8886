"""Strings that begin with the same letter count as the same label. Compare the whole string."""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers must be one-dimensional, of equal length, and at least one")
    y = y.astype("U1") if y.dtype.kind == "U" else y

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        counts = np.unique(labels, return_counts=True)[1]
        return entropy(counts / counts.sum())

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
