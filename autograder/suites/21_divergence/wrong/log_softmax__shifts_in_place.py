"""The maximum was subtracted from the caller's own array (and a list cannot be used like that, nor an array of whole
numbers). Make a new array of floats.
"""


def log_softmax(z, axis=-1):
    z -= z.max(axis=axis, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
