"""One label and one side at a time, with a loop of its own for the entropy."""


def information_gain(y, split):
    y, split = np.array(y), np.array(split)
    if y.ndim != 1 or split.ndim != 1 or len(y) != len(split) or len(y) == 0:
        raise ValueError("labels and answers do not fit")
    gain = 0.0
    for sign, side in ((1, y), (-1, y[split == 1]), (-1, y[split == 0])):
        for label in set(side.tolist()):
            fraction = np.mean(side == label)
            gain += sign * len(side) / len(y) * fraction * np.log2(1 / fraction)
    return gain
