"""In a product each factor receives the gradient times the OTHER factor: when a moves, a·b moves by b times as much."""


class Value(Value):
    def __mul__(self, other):
        other = Value.lift(other)
        return Value(self.data * other.data, (self, other), lambda g: (g * self.data, g * other.data))
