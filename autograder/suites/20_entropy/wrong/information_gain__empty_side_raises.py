"""If everybody answers alike, one side is empty, and your function stops there. A side without samples never
happens: it has weight 0 and adds nothing.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        _, counts = np.unique(labels, return_counts=True)
        return entropy(counts / counts.sum())

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
