"""One case after the other; lists for the witness."""


def prob(event, space):
    n = k = 0
    for outcome in space:
        n += 1
        if outcome in event:
            k += 1
    if n == 0:
        raise ValueError("no cases")
    return Fraction(k, n)


def percent_witness():
    return [list(range(101, 201)), [200, 200]]
