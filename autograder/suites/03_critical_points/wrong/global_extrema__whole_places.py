"""You turn the candidates into whole numbers when the end points are whole. A critical point may well lie between
them."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    places = np.array(sorted([a, b, *(x for x in crit if a <= x <= b)])).astype(type(a))
    values = [f(x) for x in places]
    return places[int(np.argmin(values))], places[int(np.argmax(values))]
