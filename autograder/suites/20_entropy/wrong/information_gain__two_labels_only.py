"""Your entropy looks at one label against all others. With three labels or more each of them needs a term of its
own.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        first = np.mean(labels == y[0])
        return entropy([first, 1 - first])

    yes = np.mean(split)
    return uncertainty(y) - yes * uncertainty(y[split]) - (1 - yes) * uncertainty(y[~split])
