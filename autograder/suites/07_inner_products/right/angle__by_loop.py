"""The product of the unit vectors by a loop, kept within its bounds."""


def angle(x, y):
    import math

    if np.ndim(x) != 1 or np.ndim(y) != 1 or len(x) != len(y):
        raise ValueError("two vectors of one length are needed")
    largest = [max(abs(float(a)) for a in v) for v in (x, y)]
    if 0 in largest:
        raise ValueError("the zero vector has no angle")
    u, v = ([float(a) / m for a in z] for z, m in zip((x, y), largest, strict=True))
    product = sum(a * b for a, b in zip(u, v, strict=True))
    cosine = product / math.hypot(*u) / math.hypot(*v)
    return math.acos(max(-1.0, min(1.0, cosine)))
