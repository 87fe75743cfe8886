"""A plain number on the right is not understood: u + 3 asks the number 3 for its value and dot. Lift it first."""


def _add(self, other):
    return Dual(self.value + other.value, self.dot + other.dot)


def _sub(self, other):
    return Dual(self.value - other.value, self.dot - other.dot)


def _mul(self, other):
    return Dual(self.value * other.value, self.dot * other.value + self.value * other.dot)


def _truediv(self, other):
    return Dual(self.value / other.value, (self.dot - self.value / other.value * other.dot) / other.value)


Dual.__add__, Dual.__sub__, Dual.__mul__, Dual.__truediv__ = _add, _sub, _mul, _truediv
