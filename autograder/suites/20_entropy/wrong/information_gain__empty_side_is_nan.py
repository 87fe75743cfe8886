"""If everybody answers alike, the fractions in the empty side are 0/0 = nan, and 0 · nan is still nan. A side
without samples adds nothing: treat it by itself.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        fractions = np.array([np.sum(labels == label) for label in np.unique(y)]) / np.float64(labels.size)
        return 0.0 - np.sum(fractions * np.log2(np.where(fractions == 0, 1.0, fractions)))

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
