"""You treat the exponent 0 with care, but not 0.0. A float may be a whole number too: ask for the value of n, not for its type."""


def _pow(self, n):
    if isinstance(n, int) and n == 0:
        return Dual(1.0, 0.0)
    return Dual(self.value**n, n * self.value ** (n - 1) * self.dot)


Dual.__pow__ = _pow
