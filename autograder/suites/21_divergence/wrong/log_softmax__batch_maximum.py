"""The largest logit of the whole array is subtracted from everything. A sample whose logits are far below it loses
all its exponentials to rounding: take the maximum along the axis, for each sample its own.
"""


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z = z - z.max()
    with np.errstate(divide="ignore"):
        return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
