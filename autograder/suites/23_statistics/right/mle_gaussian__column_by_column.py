"""One column after the other, by sums."""


def mle_gaussian(x):
    def one(column):
        mean = sum(column) / len(column)
        return mean, (sum((number - mean) ** 2 for number in column) / len(column)) ** 0.5

    x = np.array(x, dtype=float)
    if x.ndim not in (1, 2) or 0 in x.shape:
        raise ValueError("no sample")
    if x.ndim == 1:
        return one(x.tolist())
    pairs = [one(column) for column in x.T.tolist()]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
