"""H(y) + H(split) − H(both), from the counts of pairs."""


def information_gain(y, split):
    y, split = list(y), list(split)
    if not y or len(y) != len(split) or np.ndim(y) != 1 or np.ndim(split) != 1:
        raise ValueError("labels and answers do not fit")

    def H(things):
        return entropy([count / len(y) for count in Counter(things).values()])

    split = [bool(answer) for answer in split]
    y = [str(label) for label in y]
    return H(y) + H(split) - H(list(zip(y, split, strict=True)))
