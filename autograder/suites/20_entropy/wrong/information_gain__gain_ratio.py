"""The gain was divided by the entropy of the answers. That is the gain *ratio*, used where questions have many
answers; the definition here has no such division.
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
    gain = uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
    return gain / uncertainty(split) if 0 < yes < 1 else 0.0
