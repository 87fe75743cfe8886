"""You multiply u with itself n times, so that negative exponents and fractions are lost. The power rule holds for them as well."""


def _pow(self, n):
    product = Dual(1.0, 0.0)
    for _ in range(int(n)):
        product = product * self
    return product


Dual.__pow__ = _pow
