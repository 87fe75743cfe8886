"""A quotient is a product with a power; the functions keep lists of parents."""

import math


class Value(Value):
    def __mul__(self, other):
        if not isinstance(other, Value):
            return Value(other * self.data, [self], lambda g: [other * g])
        a, b = self, other
        return Value(a.data * b.data, [a, b], lambda g: [g * b.data, g * a.data])

    def __truediv__(self, other):
        return self * Value.lift(other) ** -1

    def __pow__(self, n):
        slope = 0.0 if n == 0 else n * self.data ** (n - 1)
        return Value(math.pow(self.data, n), [self], lambda g: [slope * g])

    def exp(self):
        e = math.exp(self.data)
        return Value(e, [self], lambda g: [e * g])

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [self], lambda g: [(1 - t) * (1 + t) * g])

    def relu(self):
        return self * 1.0 if self.data > 0 else self * 0.0
