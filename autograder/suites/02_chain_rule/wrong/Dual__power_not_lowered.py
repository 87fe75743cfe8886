"""Your power has the slope n·uⁿ·u̇. Differentiating lowers the exponent by one: try it on u²."""


def _pow(self, n):
    return Dual(self.value**n, n * self.value**n * self.dot)


Dual.__pow__ = _pow
