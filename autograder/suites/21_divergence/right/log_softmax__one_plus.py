"""The logarithm of the sum is that of the maximum plus what the others add."""


def log_softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    m = np.amax(z, axis=axis, keepdims=True)
    rest = np.sum(np.exp(z - m), axis=axis, keepdims=True) - 1
    return (z - m) - np.log1p(rest)
