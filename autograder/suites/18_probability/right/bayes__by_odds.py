"""The odds of being ill, times what a positive test says, turned back into a probability."""


def bayes(prior, sens, spec):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("no probabilities")
    ill, healthy = prior * sens, (1 - prior) * (1 - spec)
    if ill == healthy == 0:
        raise ValueError("no positive tests")
    if healthy == 0:
        return 1
    odds = ill / healthy
    return odds / (1 + odds)
