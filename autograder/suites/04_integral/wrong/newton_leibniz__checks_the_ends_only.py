"""You test whether the slope of F is f at a and at b. It may well be, and yet F jumps or f has a pole in between: only the boxes look there."""


def newton_leibniz(F, f, a, b):
    for x in (a, b):
        slope = derivative(F, x, 1e-5)
        if not abs(slope - f(x)) <= 1e-3 * max(1e-300, abs(slope), abs(f(x))):
            raise ValueError
    return F(b) - F(a)
