"""One term at a time, summed without rounding; the game face by face, in fractions."""


def expected(values, probs):
    import math

    if np.ndim(values) != 1 or np.ndim(probs) != 1 or len(values) != len(probs) or len(probs) == 0:
        raise ValueError("one probability for each value")
    if any(not p >= 0 for p in probs) or not abs(math.fsum(probs) - 1) <= 1e-9:
        raise ValueError("no distribution")
    return math.fsum(float(v) * float(p) for v, p in zip(values, probs, strict=True))


def dice_game():
    return [300, 300, -200, -200, -200, -200], [Fraction(1, 6)] * 6
