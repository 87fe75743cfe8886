"""If a positive test never happens you answer 0. But P(ill | positive) has no value then, since its definition
divides by P(positive) = 0: raise a ValueError.
"""


def bayes(prior, sens, spec):
    if not all(0 <= q <= 1 for q in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    if prior * sens + (1 - prior) * (1 - spec) == 0:
        return 0.0
    return prior * sens / (prior * sens + (1 - prior) * (1 - spec))
