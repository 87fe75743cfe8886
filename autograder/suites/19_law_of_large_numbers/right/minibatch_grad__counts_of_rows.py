"""How often each row is chosen, times the rows; the noise from NumPy's variances."""


def minibatch_grad(gi, idx):
    gi = np.array(gi, dtype=float)
    if gi.ndim != 2 or np.ndim(idx) != 1 or len(idx) == 0 or min(idx) < 0 or max(idx) >= gi.shape[0]:
        raise ValueError("no batch")
    return np.bincount(idx, minlength=len(gi)) / len(idx) @ gi


def gradient_noise(gi, B):
    if np.ndim(gi) != 2 or not B >= 1:
        raise ValueError("no batch")
    return np.var(np.array(gi, dtype=float), axis=0).sum() / B
