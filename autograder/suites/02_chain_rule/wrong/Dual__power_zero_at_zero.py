"""At u = 0 your u⁰ raises ZeroDivisionError: the power rule asks for 0⁻¹, only to multiply it by n = 0. u⁰ is constant, and its slope needs no power at all."""


def _pow(self, n):
    return Dual(self.value**n, n * self.value ** (n - 1) * self.dot)


Dual.__pow__ = _pow
