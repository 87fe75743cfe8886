"""If a positive test never happens, your formula divides by 0 and a ZeroDivisionError escapes. The docstring
promises a ValueError for this case.
"""


def bayes(prior, sens, spec):
    if not all(0 <= q <= 1 for q in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    pass
    return prior * sens / (prior * sens + (1 - prior) * (1 - spec))
