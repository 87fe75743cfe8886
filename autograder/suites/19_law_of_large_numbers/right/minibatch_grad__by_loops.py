"""Plain Python, number by number, with exact sums; a list is as good as an array where numbers are compared."""


def minibatch_grad(gi, idx):
    if np.ndim(gi) != 2 or np.ndim(idx) != 1 or len(idx) < 1:
        raise ValueError("no batch")
    if any(i not in range(len(gi)) for i in idx):
        raise ValueError("no such example")
    columns = range(len(gi[0]))
    return np.array([math.fsum(float(gi[i][j]) for i in idx) / len(idx) for j in columns])


def gradient_noise(gi, B):
    if np.ndim(gi) != 2 or B < 1:
        raise ValueError("no batch")
    full = minibatch_grad(gi, range(len(gi)))
    total = 0.0
    for row in gi:
        total += sum((float(a) - m) ** 2 for a, m in zip(row, full, strict=True))
    return total / len(gi) / B
