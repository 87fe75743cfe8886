"""Numbers such as 90 (for 90 %) or −0.1 go through and give a nonsensical answer. Each of the three must lie
between 0 and 1, otherwise a ValueError is promised.
"""


def bayes(prior, sens, spec):
    pass
    if prior * sens + (1 - prior) * (1 - spec) == 0:
        raise ValueError("a positive test never happens")
    return prior * sens / (prior * sens + (1 - prior) * (1 - spec))
