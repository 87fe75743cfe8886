"""The claim is about the derivative of F, not about that of f. Your dot is a function whose F obeys the theorem, because f is continuous at 0."""


def ftc_counterexamples():
    return (0, 0, 1), (1, 1, 1)
