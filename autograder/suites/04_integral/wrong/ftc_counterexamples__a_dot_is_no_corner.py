"""A single value has no width, so it changes no area: with l = r, F is a straight line whatever v is, and has a derivative at 0. For a corner the two sides must differ."""


def ftc_counterexamples():
    return (1, 0, 1), (0, 1, 0)
