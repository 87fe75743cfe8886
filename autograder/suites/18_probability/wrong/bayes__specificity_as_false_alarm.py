"""The specificity is the probability that a healthy person is *negative*. A false alarm has the probability that
remains.
"""


def bayes(prior, sens, spec):
    if not all(0 <= q <= 1 for q in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    if prior * sens + (1 - prior) * (1 - spec) == 0:
        raise ValueError("a positive test never happens")
    total = prior * sens + (1 - prior) * spec
    return prior * sens / total if total else 0.0
