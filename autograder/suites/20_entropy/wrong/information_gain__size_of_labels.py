"""This is the reduction of the *variance* of the labels. Labels are names: species 2 is not twice species 1, and a
string has no variance. Count how often each label occurs.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        return float(np.var(labels)) if labels.size else 0.0

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
