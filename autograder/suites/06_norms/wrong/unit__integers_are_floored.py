"""For whole numbers you divide with `//`, which rounds down to a whole number. A direction is made of fractions: use
`/`."""


def unit(x, p):
    length = p_norm(x, p)
    if length == 0:
        raise ValueError
    x = np.asarray(x)
    return x // length if x.dtype.kind == "i" else x / length
