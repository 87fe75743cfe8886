"""A loop over Python floats, with the variance under one logarithm."""


def gaussian_loglik(x, mu, sigma):
    if np.ndim(x) != 1 or sigma <= 0:
        raise ValueError("no")
    total, variance = 0.0, float(sigma) ** 2
    for number in x:
        total -= 0.5 * np.log(2 * np.pi * variance) + (float(number) - mu) ** 2 / variance / 2
    return total
