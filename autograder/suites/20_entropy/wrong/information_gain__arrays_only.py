"""Plain lists fail here: `y[split]` with a list of booleans needs an array. Begin with `np.asarray` for both."""


def information_gain(y, split):
    if np.ndim(y) != 1 or np.shape(split) != np.shape(y) or len(y) == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    yes = y[split == 1]
    no = y[split == 0]
    return uncertainty(y) - (yes.size * uncertainty(yes) + no.size * uncertainty(no)) / y.size
