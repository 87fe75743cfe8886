"""You ask f for all candidates at once. It is a function of one number and need not take arrays: ask it one
candidate at a time."""


def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("a must not be larger than b")
    places = np.array(sorted([a, b, *(x for x in crit if a <= x <= b)]), dtype=float)
    values = f(places) * np.ones(len(places))
    return places[np.argmin(values)], places[np.argmax(values)]
