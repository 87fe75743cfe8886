"""You seem to believe that an area must stop, or start again from 0, where f jumps. F is continuous across a jump of f: the boxes on both sides are simply added."""


def cumulative(f, a, xs):
    out = []
    for x in xs:
        h, total, last = (x - a) / 300, 0.0, f(a)
        for i in range(300):
            y = f(a + (i + 0.5) * h)
            if abs(y - last) > 0.5:
                total = 0.0
            total, last = total + h * y, y
        out.append(total)
    return np.array(out, dtype=float)
