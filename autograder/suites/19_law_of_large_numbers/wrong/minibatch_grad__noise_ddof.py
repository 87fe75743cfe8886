"""You divide by n − 1. That is for estimating a variance from a sample; here the n rows are everything there is, each
drawn with the probability 1/n.
"""


def gradient_noise(gi, B):
    gi = np.asarray(gi, dtype=float)
    if gi.ndim != 2 or B < 1:
        raise ValueError("no batch")
    return float(np.sum((gi - gi.mean(axis=0)) ** 2) / max(len(gi) - 1, 1) / B)
