"""Probabilities collected in a dict; the median from above, the middle of two if there is a tie."""


def best_constant(kind, v, p):
    table = {}
    mean = expected(v, p)
    for x, q in zip(v, p, strict=True):
        table[float(x)] = table.get(float(x), 0.0) + q
    match kind:
        case "squared":
            return mean
        case "zero-one":
            return max(table, key=table.get)
        case "absolute":
            below, previous = 0.0, None
            for x in sorted(table):
                if abs(below - 0.5) < 1e-12:
                    return previous / 2 + x / 2
                below += table[x]
                if below > 0.5 + 1e-12:
                    return x
                previous = x
            return previous
        case _:
            raise ValueError(f"unknown loss {kind}")
