def gradient(f, x):
    if np.shape(np.shape(x)) != (1,):
        raise ValueError(f"no vector: {x}")
    entries, slopes = [float(entry) for entry in x], []
    for i, entry in enumerate(entries):
        h = EPS ** (1 / 3) * max(1.0, abs(entry))
        there, back = (np.array([*entries[:i], entry + side, *entries[i + 1 :]]) for side in (h, -h))
        slopes.append(float(f(there) - f(back)) / (2 * h))
    return slopes
