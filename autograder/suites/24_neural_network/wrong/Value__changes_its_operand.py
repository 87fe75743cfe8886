"""Your product writes its result into the first factor. A node keeps its data: make a new Value for the result."""


class Value(Value):
    def __mul__(self, other):
        other = Value.lift(other)
        a, b = self.data, other.data
        self.data = a * b
        return Value(self.data, (self, other), lambda g: (g * b, g * a))
