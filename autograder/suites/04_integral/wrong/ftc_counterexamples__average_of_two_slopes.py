"""Your dot has different slopes on the two sides. Their average, which a central difference would report, is no derivative: F has a corner there. For the dot, F must have a derivative at 0."""


def ftc_counterexamples():
    return (-1, 0, 1), (-1, 1, 1)
