"""The caller's labels were sorted in place (to group them by the answer). The gain is right, but labels and
answers no longer belong together afterwards: work on a copy.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.shape != y.shape or y.size == 0:
        raise ValueError("labels and answers do not fit")

    def uncertainty(labels):
        if labels.size == 0:
            return 0.0
        return entropy(np.unique(labels, return_counts=True)[1] / labels.size)

    order = np.argsort(split, kind="stable")
    number_yes = int(np.sum(split))
    y[:] = y[order]
    yes, no = y[y.size - number_yes :], y[: y.size - number_yes]
    share = number_yes / y.size
    return uncertainty(y) - share * uncertainty(yes) - (1 - share) * uncertainty(no)
