def global_extrema(f, crit, a, b):
    if a > b:
        raise ValueError("reversed")
    crit = np.array(crit, dtype=float)
    places = np.unique(np.concatenate([[a, b], crit[(crit >= a) & (crit <= b)]]))
    values = np.array([f(x) for x in places])
    return [places[np.argmin(values)], places[np.argmax(values)]]
