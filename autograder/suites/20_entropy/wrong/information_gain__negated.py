"""Your gains come out negative: you subtract the entropy before from the entropy after. A question can only remove
entropy on average: before minus after.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    yes = np.mean(split)
    return yes * uncertainty(y[split]) + (1 - yes) * uncertainty(y[~split]) - uncertainty(y)
