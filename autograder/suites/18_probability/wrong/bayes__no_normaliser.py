"""This is P(ill and positive), the share of true alarms among *all* people. You want their share among the
positive: divide by P(positive).
"""


def bayes(prior, sens, spec):
    if not all(0 <= q <= 1 for q in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    if prior * sens + (1 - prior) * (1 - spec) == 0:
        raise ValueError("a positive test never happens")
    return float(prior * sens)
