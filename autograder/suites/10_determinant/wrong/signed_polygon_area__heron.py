"""You multiply lengths and take roots (Heron's formula, say). Roots know no sign, and the products of four lengths overflow and underflow early. The products of the coordinates need no roots."""


def signed_polygon_area(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] < 3 or P.shape[1] != 2:
        raise ValueError
    x, y = (P - P[0]).T
    total = 0.0
    for i in range(1, len(P) - 1):
        with np.errstate(all="ignore"):
            a, b, c = (np.sqrt(np.sum((P[j] - P[k]) ** 2)) for j, k in ((0, i), (i, i + 1), (i + 1, 0)))
            s = (a + b + c) / 2
            total += np.sign(x[i] * y[i + 1] - x[i + 1] * y[i]) * np.sqrt(max(0.0, s * (s - a) * (s - b) * (s - c)))
    return float(total)
