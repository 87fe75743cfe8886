"""Every operation states its value and its local slopes; one method multiplies and adds them up."""

import math


class Dual:
    def __init__(self, value, dot=0):
        self.value, self.dot = value, dot

    def _then(self, value, *slopes_and_dots):
        return Dual(value, sum(slope * dot for slope, dot in slopes_and_dots))

    def __add__(self, other):
        v, dv = _pair(other)
        return self._then(self.value + v, (1, self.dot), (1, dv))

    def __neg__(self):
        return self._then(-self.value, (-1, self.dot))

    def __sub__(self, other):
        return self + (-other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        v, dv = _pair(other)
        return self._then(self.value * v, (v, self.dot), (self.value, dv))

    def __pow__(self, n):
        return self._then(self.value**n, (n * self.value ** (n - 1) if n != 0 else 0, self.dot))

    def __truediv__(self, other):
        return self * (other if isinstance(other, Dual) else Dual(other)) ** -1

    def __rtruediv__(self, other):
        return other * self**-1

    def exp(self):
        return self._then(math.exp(self.value), (math.exp(self.value), self.dot))

    def log(self):
        return self._then(math.log(self.value), (1 / self.value, self.dot))

    def sin(self):
        return self._then(math.sin(self.value), (math.cos(self.value), self.dot))

    __radd__ = __add__
    __rmul__ = __mul__


def _pair(x):
    return (x.value, x.dot) if isinstance(x, Dual) else (x, 0)
