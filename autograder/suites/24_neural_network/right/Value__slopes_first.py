"""One helper makes every node from a value and pairs (parent, slope)."""


class Value(Value):
    @staticmethod
    def made(data, *pairs):
        return Value(data, [p for p, _ in pairs], lambda g: tuple(g * slope for _, slope in pairs))

    def __mul__(self, other):
        other = Value.lift(other)
        return Value.made(self.data * other.data, (self, other.data), (other, self.data))

    def __truediv__(self, other):
        other = Value.lift(other)
        return Value.made(
            self.data / other.data, (self, 1 / other.data), (other, -self.data / (other.data * other.data))
        )

    def __pow__(self, n):
        return Value.made(self.data**n, (self, n * self.data ** (n - 1))) if n != 0 else Value.made(1.0)

    def exp(self):
        return Value.made(np.exp(self.data), (self, np.exp(self.data)))

    def tanh(self):
        return Value.made(np.tanh(self.data), (self, 1 - np.tanh(self.data) ** 2))

    def relu(self):
        return Value.made(max(0.0, self.data), (self, float(self.data > 0)))
