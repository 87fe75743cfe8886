"""It is the typical *distance* that falls like 1/√B. The expected *squared* distance, a variance, falls like 1/B."""


def gradient_noise(gi, B):
    gi = np.asarray(gi, dtype=float)
    if gi.ndim != 2 or B < 1:
        raise ValueError("no batch")
    return float(np.mean(np.sum((gi - gi.mean(axis=0)) ** 2, axis=1)) / np.sqrt(B))
