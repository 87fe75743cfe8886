"""Products, quotients and powers by their relative slopes where no value is 0, and by the rules where one is."""


class Dual:
    def __init__(self, value, dot=0.0):
        self.value = np.float64(value)
        self.dot = np.float64(dot)

    def __add__(self, other):
        return (
            Dual(self.value + other.value, self.dot + other.dot)
            if isinstance(other, Dual)
            else Dual(self.value + other, self.dot)
        )

    def __radd__(self, other):
        return self.__add__(other)

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + (-1) * other

    def __rsub__(self, other):
        return other + (-1) * self

    def __mul__(self, other):
        if not isinstance(other, Dual):
            return Dual(self.value * other, self.dot * other)
        value = self.value * other.value
        if value == 0:
            return Dual(value, self.dot * other.value + self.value * other.dot)
        return Dual(value, value * (self.dot / self.value + other.dot / other.value))

    def __rmul__(self, other):
        return self.__mul__(other)

    def __truediv__(self, other):
        if not isinstance(other, Dual):
            return Dual(self.value / other, self.dot / other)
        inverse = 1 / other.value
        return self * Dual(inverse, -inverse * inverse * other.dot)

    def __rtruediv__(self, other):
        return Dual(other) / self

    def __pow__(self, n):
        if n == 0:
            return Dual(1)
        if self.value == 0:
            return Dual(0, self.dot if n == 1 else 0)
        value = self.value ** float(n)
        return Dual(value, value * n * self.dot / self.value)

    def exp(self):
        e = np.exp(self.value)
        return Dual(e, e * self.dot)

    def log(self):
        return Dual(np.log(self.value), self.dot / self.value)

    def sin(self):
        return Dual(np.sin(self.value), self.dot * np.cos(self.value))
