"""From a outwards through the sorted places on either side, adding pieces, and back into the given order."""


def cumulative(f, a, xs):
    known = {}
    places = {float(x) for x in xs}
    for side in (sorted(x for x in places if x >= a), sorted((x for x in places if x < a), reverse=True)):
        here, area = float(a), 0.0
        for x in side:
            area += trapezoid(f, here, x, 300)
            here = x
            known[x] = area
    return np.array([known[float(x)] for x in xs], dtype=float)
