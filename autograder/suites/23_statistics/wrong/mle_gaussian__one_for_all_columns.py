"""All columns are thrown together: your answer is one mean and one deviation for millimetres and kilograms alike. Each
column has its own Gaussian, so for (n, d) you need d of each.
"""


def mle_gaussian(x):
    x = np.asarray(x, dtype=float)
    if x.ndim not in (1, 2) or x.size == 0:
        raise ValueError("a sample, please")
    return float(x.mean()), float(x.std())
