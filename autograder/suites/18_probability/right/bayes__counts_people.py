"""A million people in a table, and exact fractions."""


def bayes(prior, sens, spec):
    prior, sens, spec = (Fraction(q) for q in (prior, sens, spec))
    for q in (prior, sens, spec):
        if q < 0 or q > 1:
            raise ValueError("no probability")
    people = 10**6
    table = {"ill": people * prior * sens, "healthy": people * (1 - prior) * (1 - spec)}
    if sum(table.values()) == 0:
        raise ValueError("no positive tests")
    return float(1 - table["healthy"] / sum(table.values()))
