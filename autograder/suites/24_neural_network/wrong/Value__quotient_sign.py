"""If the denominator grows, the quotient gets smaller: the second slope of a / b is negative."""


class Value(Value):
    def __truediv__(self, other):
        other = Value.lift(other)
        return Value(self.data / other.data, (self, other), lambda g: (g / other.data, g * self.data / other.data**2))
