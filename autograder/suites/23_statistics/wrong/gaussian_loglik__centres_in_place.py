"""The sample is centred in place: x -= mu changes the array that belongs to the caller (and an array of whole numbers, or
a list, does not even let you). Put the differences into a new array.
"""


def gaussian_loglik(x, mu, sigma):
    if sigma <= 0 or np.ndim(x) != 1:
        raise ValueError("sigma > 0 and (n,) are needed")
    x -= mu
    return float(np.sum(-0.5 * np.log(2 * np.pi) - np.log(sigma) - 0.5 * (np.asarray(x) / sigma) ** 2))
