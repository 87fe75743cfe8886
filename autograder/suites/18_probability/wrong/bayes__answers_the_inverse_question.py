"""This is P(positive | ill), the sensitivity. The question was P(ill | positive): among all positive people, how
many are ill? Most of them may be false alarms.
"""


def bayes(prior, sens, spec):
    if not all(0 <= q <= 1 for q in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    if prior * sens + (1 - prior) * (1 - spec) == 0:
        raise ValueError("a positive test never happens")
    return float(sens)
