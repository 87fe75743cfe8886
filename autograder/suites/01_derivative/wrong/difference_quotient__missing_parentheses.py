"""Division binds tighter than subtraction: only f(x) is divided by h here. The whole rise belongs over the
run, so it needs parentheses."""


def difference_quotient(f, x, h):
    if h == 0:
        raise ValueError("h must not be 0")
    return f(x + h) - f(x) / h
