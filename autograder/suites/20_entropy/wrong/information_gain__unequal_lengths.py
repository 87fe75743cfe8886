"""`zip` stops at the end of the shorter list, so that labels without an answer vanish without a word. Check the
lengths first, and raise ValueError if they differ.
"""


def information_gain(y, split):
    y, split = np.asarray(y), np.asarray(split, dtype=bool)
    if y.ndim != 1 or split.ndim != 1 or y.size == 0:
        raise ValueError("labels and answers do not fit")
    pairs = list(zip(y.tolist(), split.tolist()))

    def uncertainty(labels):
        return entropy([c / len(labels) for c in Counter(labels).values()]) if labels else 0.0

    yes, no = [a for a, b in pairs if b], [a for a, b in pairs if not b]
    return uncertainty(yes + no) - (len(yes) * uncertainty(yes) + len(no) * uncertainty(no)) / len(pairs)
