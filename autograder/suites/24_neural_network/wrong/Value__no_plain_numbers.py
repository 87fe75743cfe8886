"""A plain number may stand beside a Value, also in a quotient. It is a constant: `Value.lift` makes a node of it."""


class Value(Value):
    def __truediv__(self, other):
        quotient = self.data / other.data
        return Value(quotient, (self, other), lambda g: (g / other.data, -g * quotient / other.data))
