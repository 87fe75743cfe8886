"""You have found both, but in the wrong order: first the corner, where F has no derivative, then the dot, where it has one."""


def ftc_counterexamples():
    return (0, 1, 0), (0, 0, 1)
