"""One formula on each side of 0, each computed only there; the slope from e = exp(−|x|)."""


def sigmoid(x):
    x = np.array(x, dtype=float)
    result = np.empty(x.shape)
    right = x >= 0
    result[right] = 1 / (1 + np.exp(-x[right]))
    e = np.exp(x[~right])
    result[~right] = e / (1 + e)
    return result if result.ndim else float(result)


def dsigmoid(x):
    e = np.exp(-np.abs(np.array(x, dtype=float)))
    return e / (1 + e) ** 2
